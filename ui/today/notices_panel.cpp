// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/notices_panel.h"

#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

QLabel* wrapped(const QString& text, theme::TextStyle style, theme::Ink ink) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  theme::setTextStyle(label, style, ink);
  return label;
}

}  // namespace

NoticesPanel::NoticesPanel(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  hide();
}

void NoticesPanel::show(const std::vector<DueChangeNotice>& moved,
                        const std::vector<InterimNotice>& interim) {
  delete content_;
  content_ = nullptr;
  setVisible(!moved.empty() || !interim.empty());
  if (moved.empty() && interim.empty()) return;
  auto* card = new Card(this);
  card->setTitle(tr("알림"));
  for (const DueChangeNotice& notice : moved) card->body()->addWidget(rowOf(notice));
  if (!interim.empty()) {
    card->body()->addWidget(wrapped(tr("처리 상황을 알릴 때입니다 (시행령 제23조)"),
                                    theme::TextStyle::kStrong, theme::Ink::kText));
  }
  for (const InterimNotice& notice : interim) card->body()->addWidget(rowOf(notice));
  content_ = card;
  layout()->addWidget(card);
}

QWidget* NoticesPanel::rowOf(const DueChangeNotice& notice) {
  using theme::Ink;
  using theme::TextStyle;
  auto* row = new QWidget;
  auto* column = new QVBoxLayout(row);
  column->setContentsMargins(0, theme::kStep, 0, theme::kStep);
  column->setSpacing(theme::kStep);
  const int count = static_cast<int>(notice.changes.size());
  column->addWidget(wrapped(notice.cause, TextStyle::kStrong, Ink::kText));
  column->addWidget(wrapped(
      notice.later
          ? tr("민원 %n건의 처리기한이 늦춰졌습니다. 이미 알린 처리 예정일은 되도록 "
               "지켜 주십시오(행정안전부 권고).",
               nullptr, count)
          : tr("민원 %n건의 처리기한이 앞당겨졌습니다. 일정을 다시 확인하십시오.", nullptr, count),
      TextStyle::kBody, Ink::kSecondary));
  auto* buttons = new QHBoxLayout;
  auto* open = new LinkButton(tr("첫 민원 열기"), row);
  connect(open, &LinkButton::clicked, this,
          [this, id = notice.changes.front().complaint.value] { emit openRequested(id); });
  auto* dismiss = new ActionButton(tr("확인했습니다"), {}, theme::ButtonKind::kSecondary, row);
  dismiss->setObjectName(QStringLiteral("dismiss"));
  connect(dismiss, &ActionButton::clicked, this,
          [this, cause = notice.cause] { emit dismissRequested(cause); });
  buttons->addWidget(open);
  buttons->addStretch();
  buttons->addWidget(dismiss);
  column->addLayout(buttons);
  return row;
}

QWidget* NoticesPanel::rowOf(const InterimNotice& notice) {
  auto* open = new LinkButton(
      tr("%1까지 · %2일째 · %3")
          .arg(toDisplayText(notice.day))
          .arg(notice.days_since)
          .arg(notice.title.size() > 30 ? notice.title.left(30) + u'…' : notice.title));
  open->setToolTip(QStringLiteral("%1 %2").arg(notice.number, notice.title));
  connect(open, &LinkButton::clicked, this,
          [this, id = notice.id.value] { emit openRequested(id); });
  return open;
}

}  // namespace pcrm
