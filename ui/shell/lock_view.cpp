// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_view.h"

#include "ui/shell/password_field.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {

LockView::LockView(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      who_(new QLabel(this)),
      note_(new QLabel(this)),
      password_(new PasswordField(this)),
      caps_(new QLabel(this)),
      error_(new QLabel(this)),
      button_(new ActionButton({}, {}, theme::ButtonKind::kPrimary, this)),
      other_(new LinkButton({}, this)) {
  using theme::Ink;
  using theme::TextStyle;
  theme::setTextStyle(title_, TextStyle::kTitle);
  theme::setTextStyle(who_, TextStyle::kStrong);
  theme::setTextStyle(note_, TextStyle::kBody, Ink::kSecondary);
  theme::setTextStyle(caps_, TextStyle::kCaption, Ink::kWarning);
  theme::setTextStyle(error_, TextStyle::kCaption, Ink::kDanger);
  for (QLabel* label : {who_, note_, caps_, error_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  button_->setFixedHeight(36);
  auto* card = new Card(this);
  card->setPadding(28);
  card->setFixedWidth(qRound(380 * theme::textScale()));
  QVBoxLayout* body = card->body();
  body->setSpacing(theme::kStep);
  body->addWidget(title_);
  body->addWidget(who_);
  body->addWidget(note_);
  body->addSpacing(14);
  body->addWidget(password_);
  body->addWidget(caps_);
  body->addWidget(error_);
  body->addSpacing(12);
  body->addWidget(button_);
  body->addSpacing(8);
  body->addWidget(other_, 0, Qt::AlignHCenter);
  auto* column = new QVBoxLayout(this);
  column->addStretch(2);
  column->addWidget(card, 0, Qt::AlignHCenter);
  column->addStretch(3);
  connect(password_, &QLineEdit::returnPressed, this, &LockView::submit);
  connect(password_, &PasswordField::capsLockChanged, caps_, &QLabel::setVisible);
  connect(button_, &QPushButton::clicked, this, &LockView::submit);
  connect(other_, &QAbstractButton::clicked, this, &LockView::signOutRequested);
  caps_->hide();
  error_->hide();
  hide();  // A child of the window must not lie over it before cover() shows it.
  retranslate();
}

void LockView::begin(const QString& office, const QString& name) {
  who_->setText(QStringLiteral("%1 · %2").arg(office, name));
  password_->clear();
  setError({});
  password_->setFocus();
}

void LockView::setError(const QString& sentence) {
  error_->setText(sentence);
  error_->setVisible(!sentence.isEmpty());
  theme::setInvalid(password_, !sentence.isEmpty());
  if (!sentence.isEmpty()) {
    password_->selectAll();
    password_->setFocus();
  }
}

void LockView::submit() {
  if (password_->text().isEmpty()) {
    setError(tr("비밀번호를 적으십시오."));
    return;
  }
  setError({});
  emit unlockRequested(password_->text());
}

void LockView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  password_->setFocus();
}

void LockView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LockView::retranslate() {
  title_->setText(tr("잠겨 있습니다"));
  note_->setText(tr("하던 일은 그대로 있습니다. 비밀번호를 적으면 이어집니다."));
  password_->setPlaceholderText(tr("비밀번호"));
  password_->setAccessibleName(tr("비밀번호"));
  caps_->setText(tr("Caps Lock이 켜져 있습니다."));
  button_->setText(tr("잠금 풀기"));
  other_->setText(tr("다른 사람으로 로그인"));
  other_->updateGeometry();
}

}  // namespace pcrm
