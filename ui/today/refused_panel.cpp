// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/refused_panel.h"

#include "ui/complaints/complaint_words.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/today/refused_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr qsizetype kLong = 160;

QLabel* label(const QString& text, theme::TextStyle style, theme::Ink ink) {
  auto* out = new QLabel(text.size() > kLong ? text.left(kLong) + u'…' : text);
  out->setTextFormat(Qt::PlainText);
  out->setWordWrap(true);
  out->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  theme::setTextStyle(out, style, ink);
  return out;
}

QString errorName(const Uuid& operation) { return QStringLiteral("error ") + operation.text(); }

}  // namespace

RefusedPanel::RefusedPanel(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  hide();
}

void RefusedPanel::show(const std::vector<RefusedOperation>& refused, const Names& names,
                        Instant now) {
  delete content_;
  content_ = nullptr;
  setVisible(!refused.empty());
  if (refused.empty()) return;
  auto* card = new Card(this);
  card->setTone(theme::Tone::kDanger);
  card->setTitle(tr("보내지 못한 것"), tr("%n건 · 서버가 거절했습니다. 견주어 보고 정하십시오.",
                                          nullptr, static_cast<int>(refused.size())));
  for (const RefusedOperation& operation : refused)
    card->body()->addWidget(cardOf(operation, names, now));
  content_ = card;
  layout()->addWidget(card);
}

QWidget* RefusedPanel::cardOf(const RefusedOperation& operation, const Names& names, Instant now) {
  using theme::Ink;
  using theme::TextStyle;
  auto* box = new QWidget;
  box->setObjectName(operation.id.text());
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, theme::kStep, 0, theme::kStep);
  column->setSpacing(theme::kStep);
  auto* head = new QHBoxLayout;
  head->addWidget(label(refusedTitle(operation), TextStyle::kStrong, Ink::kText), 1);
  QLabel* when =
      label(shortTime(operation.at, now) + QStringLiteral(" · ") + names.user(operation.actor),
            TextStyle::kCaption, Ink::kSecondary);
  when->setWordWrap(false);
  head->addWidget(when);
  column->addLayout(head);
  column->addWidget(label(operation.reason, TextStyle::kBody, Ink::kDanger));

  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(theme::kGap);
  grid->setVerticalSpacing(theme::kStep);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(2, 1);
  grid->addWidget(label(tr("내가 한 것"), TextStyle::kCaptionStrong, Ink::kSecondary), 0, 1);
  grid->addWidget(label(tr("지금 서버에 있는 것"), TextStyle::kCaptionStrong, Ink::kSecondary), 0,
                  2);
  int row = 1;
  for (const ComparedField& field : comparedFields(operation, names)) {
    QLabel* name = label(field.label, TextStyle::kCaption, Ink::kSecondary);
    name->setWordWrap(false);
    grid->addWidget(name, row, 0);
    const bool differs = field.mine != field.theirs;
    const QString none = QStringLiteral("–");
    grid->addWidget(label(field.mine.isEmpty() ? none : field.mine,
                          differs ? TextStyle::kStrong : TextStyle::kBody, Ink::kText),
                    row, 1);
    grid->addWidget(
        label(field.theirs.isEmpty() ? none : field.theirs, TextStyle::kBody, Ink::kText), row, 2);
    ++row;
  }
  column->addLayout(grid);
  QLabel* error = label({}, TextStyle::kBody, Ink::kDanger);
  error->setObjectName(errorName(operation.id));
  error->hide();
  column->addWidget(error);

  auto* buttons = new QHBoxLayout;
  const bool again = canTryAgain(operation);
  auto* main = new ActionButton(again ? tr("내 것으로 다시 시도") : tr("내 것 버리기"), {},
                                theme::ButtonKind::kSecondary);
  main->setObjectName(QStringLiteral("main"));
  connect(main, &QPushButton::clicked, this, [this, operation, again] {
    if (again) {
      emit againRequested(operation);
    } else {
      emit discardRequested(operation.id);
    }
  });
  buttons->addWidget(main);
  if (again) {
    auto* discard = new LinkButton(tr("내 것 버리기"));
    discard->setObjectName(QStringLiteral("discard"));
    connect(discard, &LinkButton::clicked, this,
            [this, id = operation.id] { emit discardRequested(id); });
    buttons->addWidget(discard);
  }
  if (const auto complaint =
          Uuid::parse(operation.payload[QStringLiteral("complaint")].toString())) {
    auto* open = new LinkButton(tr("민원 보기"));
    connect(open, &LinkButton::clicked, this, [this, id = *complaint] { emit openRequested(id); });
    buttons->addWidget(open);
  }
  buttons->addStretch();
  column->addLayout(buttons);
  return box;
}

void RefusedPanel::setError(const Uuid& operation, const QString& sentence) {
  if (auto* error = findChild<QLabel*>(errorName(operation))) {
    error->setText(sentence);
    error->show();
  }
}

}  // namespace pcrm
