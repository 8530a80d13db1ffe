// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/deadline_popup.h"

#include "core/calendar/period.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/key_value_rows.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr int kWidth = 420;

QLabel* wrapped(const QString& text, theme::TextStyle style, theme::Ink ink, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  theme::setTextStyle(label, style, ink);
  return label;
}

}  // namespace

std::vector<DayCell> dayCellsOf(const Deadline& deadline) {
  std::vector<DayCell> cells;
  int hours_day = 0;  // In counts of hours a day has no number of its own; its order will do.
  for (const CountedDay& day : deadline.days) {
    DayCell cell{.date = day.date, .ordinal = day.ordinal, .reason = day.reason};
    switch (day.mark) {
      case DayMark::kCounted:
        cell.state = DayCell::State::kCounted;
        if (cell.ordinal == 0) cell.ordinal = ++hours_day;
        break;
      case DayMark::kSkipped:
        cell.state = DayCell::State::kSkipped;
        break;
      case DayMark::kStopped:
        cell.state = DayCell::State::kStopped;
        break;
    }
    cells.push_back(std::move(cell));
  }
  if (!cells.empty() && cells.back().date == seoulDate(deadline.due))
    cells.back().state = DayCell::State::kDue;
  return cells;
}

DeadlinePopup::DeadlinePopup(const Complaint& complaint, const Deadline& deadline, QWidget* parent)
    : QFrame(parent, Qt::Popup) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFixedWidth(kWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 14, 16, 16);
  column->setSpacing(2 * theme::kStep);
  const auto period = parsePeriod(complaint.period);
  column->addWidget(wrapped(tr("처리 기한 %1").arg(toDisplayText(deadline.due)),
                            theme::TextStyle::kHeading, theme::Ink::kText, this));
  column->addWidget(wrapped(deadline.law, theme::TextStyle::kBody, theme::Ink::kSecondary, this));
  auto* strip = new DeadlineStrip(this);
  strip->setDays(dayCellsOf(deadline));
  column->addWidget(strip);
  std::vector<KeyValueRow> rows;
  const auto row = [&rows](const QString& key, const QString& value) {
    rows.push_back({.key = key, .value = value, .strong = false});
  };
  row(tr("접수"), toDisplayText(complaint.received_at));
  if (period) row(tr("처리 기간"), toDisplayText(*period));
  if (complaint.extension_count > 0)
    row(tr("연장"), tr("%n번", nullptr, complaint.extension_count));
  QStringList skipped;
  for (const CountedDay& day : deadline.days) {
    if (day.mark == DayMark::kCounted || day.reason.isEmpty()) continue;
    if (day.date.dayOfWeek() >= Qt::Saturday && day.mark == DayMark::kSkipped) continue;
    skipped << day.date.toString(QStringLiteral("MM-dd ")) + day.reason;
  }
  constexpr qsizetype kMost = 8;
  if (skipped.size() > kMost) {
    const auto more = static_cast<int>(skipped.size() - kMost);
    skipped = skipped.mid(0, kMost);
    skipped << tr("그 밖에 %n일", nullptr, more);
  }
  if (!skipped.isEmpty()) row(tr("주말 말고 세지 않은 날"), skipped.join(QStringLiteral("\n")));
  if (deadline.clock_stopped) row(tr("지금"), tr("보완을 기다리며 시계가 멈춰 있습니다"));
  auto* list = new KeyValueRows(this);
  list->setRows(rows);
  column->addWidget(list);
  strip->setFocus();
}

void DeadlinePopup::showBelow(const QWidget* anchor) {
  adjustSize();
  resize(kWidth, qMax(height(), layout()->hasHeightForWidth() ? layout()->heightForWidth(kWidth)
                                                              : sizeHint().height()));
  QPoint place = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
  if (const QScreen* screen = anchor->screen()) {
    const QRect room = screen->availableGeometry();
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
    place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
  }
  move(place);
  show();
}

void DeadlinePopup::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  painter.fillRect(rect(), t.panel);
  theme::paintBox(&painter, rect(), theme::kCornerSmall, t.panel, t.lineStrong);
}

}  // namespace pcrm
