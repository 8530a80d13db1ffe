// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge_row.h"

#include "ui/widgets/badge.h"

namespace pcrm {

BadgeRow::BadgeRow(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void BadgeRow::setBadges(const QStringList& texts, theme::Tone tone) {
  qDeleteAll(findChildren<Badge*>());
  for (const QString& text : texts) (new Badge(text, tone, this))->show();
  setAccessibleName(texts.join(QStringLiteral(", ")));
  if (parentWidget()) setVisible(!texts.isEmpty());
  arrange(width(), true);
  updateGeometry();
}

QSize BadgeRow::sizeHint() const {
  int width = 0;
  for (const Badge* badge : findChildren<Badge*>())
    width += badge->sizeHint().width() + theme::kStep;
  return {width, arrange(qMax(width, 1), false)};
}

QSize BadgeRow::minimumSizeHint() const {
  int width = 0;
  for (const Badge* badge : findChildren<Badge*>()) width = qMax(width, badge->sizeHint().width());
  return {width, 0};
}

int BadgeRow::heightForWidth(int width) const { return arrange(width, false); }

void BadgeRow::resizeEvent(QResizeEvent*) { arrange(width(), true); }

int BadgeRow::arrange(int width, bool move) const {
  int x = 0;
  int y = 0;
  int line = 0;
  for (Badge* badge : findChildren<Badge*>()) {
    const QSize size = badge->sizeHint();
    if (x > 0 && x + size.width() > width) {
      x = 0;
      y += line + theme::kStep;
      line = 0;
    }
    if (move) badge->setGeometry(QRect(QPoint(x, y), size));
    x += size.width() + theme::kStep;
    line = qMax(line, size.height());
  }
  return y + line;
}

}  // namespace pcrm
