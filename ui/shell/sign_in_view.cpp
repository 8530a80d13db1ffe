// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_view.h"

#include "ui/language/language.h"
#include "ui/shell/password_field.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pcrm {

SignInView::SignInView(QWidget* parent)
    : QWidget(parent),
      product_(new QLabel(this)),
      purpose_(new QLabel(this)),
      loginLabel_(new QLabel(this)),
      passwordLabel_(new QLabel(this)),
      login_(new QLineEdit(this)),
      password_(new PasswordField(this)),
      caps_(new QLabel(this)),
      error_(new QLabel(this)),
      button_(new ActionButton({}, {}, theme::ButtonKind::kPrimary, this)),
      server_(new QLabel(this)),
      offlineNote_(new QLabel(this)),
      language_(new LinkButton({}, this)) {
  using theme::Ink;
  using theme::TextStyle;
  theme::setTextStyle(product_, TextStyle::kFigure, Ink::kBrand);
  theme::setTextStyle(purpose_, TextStyle::kBody, Ink::kSecondary);
  theme::setTextStyle(loginLabel_, TextStyle::kCaption, Ink::kSecondary);
  theme::setTextStyle(passwordLabel_, TextStyle::kCaption, Ink::kSecondary);
  theme::setTextStyle(caps_, TextStyle::kCaption, Ink::kWarning);
  theme::setTextStyle(error_, TextStyle::kCaption, Ink::kDanger);
  theme::setTextStyle(server_, TextStyle::kCaption, Ink::kSecondary);
  theme::setTextStyle(offlineNote_, TextStyle::kCaption, Ink::kWarning);
  for (QLabel* label : {caps_, error_, server_, offlineNote_}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  loginLabel_->setBuddy(login_);
  passwordLabel_->setBuddy(password_);
  button_->setFixedHeight(36);
  login_->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhPreferLatin);

  auto* card = new Card(this);
  card->setPadding(28);
  card->setFixedWidth(qRound(380 * theme::textScale()));
  QVBoxLayout* body = card->body();
  body->setSpacing(theme::kStep);
  body->addWidget(product_);
  body->addWidget(purpose_);
  body->addSpacing(18);
  body->addWidget(loginLabel_);
  body->addWidget(login_);
  body->addSpacing(8);
  body->addWidget(passwordLabel_);
  body->addWidget(password_);
  body->addWidget(caps_);
  body->addWidget(error_);
  body->addSpacing(14);
  body->addWidget(button_);
  body->addSpacing(10);
  body->addWidget(offlineNote_);
  body->addWidget(server_);
  body->addSpacing(4);
  body->addWidget(language_, 0, Qt::AlignLeft);

  auto* column = new QVBoxLayout(this);
  column->addStretch(2);
  column->addWidget(card, 0, Qt::AlignHCenter);
  column->addStretch(3);

  connect(login_, &QLineEdit::returnPressed, this, [this] { password_->setFocus(); });
  connect(password_, &QLineEdit::returnPressed, this, &SignInView::submit);
  connect(button_, &QPushButton::clicked, this, &SignInView::submit);
  connect(password_, &PasswordField::capsLockChanged, caps_, &QLabel::setVisible);
  for (QLineEdit* field : {login_, static_cast<QLineEdit*>(password_)}) {
    connect(field, &QLineEdit::textEdited, this, [this] {
      if (!error_->text().isEmpty()) setError({});
    });
  }
  connect(language_, &QAbstractButton::clicked, this, [this] {
    emit languageChosen(currentLanguage() == QStringLiteral("ko") ? QStringLiteral("en")
                                                                  : QStringLiteral("ko"));
  });
  caps_->hide();
  error_->hide();
  hide();  // A child of the window must not lie over it before cover() shows it.
  retranslate();
}

void SignInView::setServer(const QString& address) {
  address_ = address;
  retranslate();
}

void SignInView::setOffline(bool offline, bool allowed) {
  offline_ = offline;
  offlineAllowed_ = allowed;
  retranslate();
}

void SignInView::setLogin(const QString& login) { login_->setText(login); }

void SignInView::setError(const QString& sentence) {
  error_->setText(sentence);
  error_->setVisible(!sentence.isEmpty());
  theme::setInvalid(password_, !sentence.isEmpty());
  setBusy(false);
  if (!sentence.isEmpty()) {
    password_->selectAll();
    password_->setFocus();
  }
}

void SignInView::setBusy(bool busy) {
  if (busy_ == busy) return;
  busy_ = busy;
  login_->setEnabled(!busy);
  password_->setEnabled(!busy);
  button_->setEnabled(!busy);
  retranslate();
}

void SignInView::begin() {
  setBusy(false);
  password_->clear();
  setError({});
  (login_->text().isEmpty() ? login_ : password_)->setFocus();
}

void SignInView::submit() {
  const QString login = login_->text().trimmed();
  if (login.isEmpty()) {
    setError(tr("아이디를 적으십시오."));
    login_->setFocus();
    return;
  }
  if (password_->text().isEmpty()) {
    setError(tr("비밀번호를 적으십시오."));
    return;
  }
  setError({});
  setBusy(true);
  emit signInRequested(login, password_->text());
}

void SignInView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  (login_->text().isEmpty() ? login_ : password_)->setFocus();
}

void SignInView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void SignInView::retranslate() {
  product_->setText(tr("민원데스크"));
  purpose_->setText(tr("민원을 받고, 처리하고, 다시 전화합니다."));
  // not translated: a language names itself, for whoever cannot read the other one.
  const QString korean = QStringLiteral("한국어");
  language_->setText(currentLanguage() == QStringLiteral("ko") ? QStringLiteral("English")
                                                               : korean);
  language_->updateGeometry();
  loginLabel_->setText(tr("아이디"));
  passwordLabel_->setText(tr("비밀번호"));
  caps_->setText(tr("Caps Lock이 켜져 있습니다."));
  button_->setText(busy_ ? tr("확인하는 중…") : tr("로그인"));
  server_->setText(address_.isEmpty() ? tr("서버 없이 이 PC에서만 씁니다.")
                                      : tr("서버 %1").arg(address_));
  offlineNote_->setVisible(offline_);
  offlineNote_->setText(
      offlineAllowed_
          ? tr("서버에 닿지 않습니다. 이 PC에서 로그인한 적이 있으면 그대로 일할 수 "
               "있고, 연결되면 모두 보냅니다.")
          : tr("서버에 닿지 않습니다. 이 PC에서 처음 로그인할 때는 연결이 필요합니다."));
}

}  // namespace pcrm
