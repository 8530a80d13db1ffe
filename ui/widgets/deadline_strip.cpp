// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadline_strip.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace pcrm {
namespace {

constexpr int kSpace = 3;
constexpr int kMaxRows = 2;

int cellHeight() {
  return QFontMetrics(theme::font(theme::TextStyle::kSmall)).height() +
         QFontMetrics(theme::font(theme::TextStyle::kCaptionStrong)).height() + 4;
}

QString headOf(const QDate& date) {
  return QStringLiteral("%1 %2").arg(QString::number(date.day()),
                                     QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

int cellWidth() {
  const QFontMetrics metrics(theme::font(theme::TextStyle::kSmall));
  int widest = 0;
  for (int day = 0; day < 7; ++day) {
    widest = qMax(widest, metrics.horizontalAdvance(headOf(QDate(2026, 11, 23 + day))));
  }
  return widest + 6;
}

}  // namespace

DeadlineStrip::DeadlineStrip(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(tr("처리 기한을 센 날"));
}

void DeadlineStrip::setDays(std::vector<DayCell> days) {
  if (days == days_) return;
  days_ = std::move(days);
  current_ = 0;
  if (parentWidget()) setVisible(!days_.empty());
  describe();
  updateGeometry();
  update();
}

QString DeadlineStrip::explain(const DayCell& day) const {
  const QString date =
      QStringLiteral("%1 (%2)").arg(day.date.toString(Qt::ISODate),
                                    QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat));
  QString what;
  switch (day.state) {
    case DayCell::State::kCounted:
      what = day.ordinal > 0 ? tr("%1일째").arg(day.ordinal) : QString();
      break;
    case DayCell::State::kSkipped:
      what = tr("세지 않음");
      break;
    case DayCell::State::kStopped:
      what = tr("시계 멈춤");
      break;
    case DayCell::State::kDue:
      what = tr("기한");
      break;
  }
  QString text = date;
  if (!what.isEmpty()) text += QStringLiteral(" · ") + what;
  if (!day.reason.isEmpty()) text += QStringLiteral(": ") + day.reason;
  return text;
}

QString DeadlineStrip::explain(const Shown& shown) const {
  if (shown.folded == 1) return explain(days_[shown.day]);
  QStringList lines;
  for (size_t i = shown.day; i < shown.day + shown.folded; ++i) lines.append(explain(days_[i]));
  constexpr int kMost = 15;
  if (lines.size() > kMost) {
    const auto more = lines.size() - kMost;
    lines = lines.mid(0, kMost);
    lines.append(tr("… 그리고 %n일", nullptr, static_cast<int>(more)));
  }
  return lines.join(QLatin1Char('\n'));
}

std::vector<DeadlineStrip::Shown> DeadlineStrip::arrange(int width) const {
  std::vector<Shown> shown;
  if (days_.empty()) return shown;
  const int perRow = qMax(3, (width + kSpace) / (cellWidth() + kSpace));
  const auto room = static_cast<size_t>(perRow) * kMaxRows;
  const size_t all = days_.size();
  if (all <= room) {
    for (size_t i = 0; i < all; ++i) shown.push_back({i, 1, {}});
  } else {
    // The first row as it begins, then the fold, then the days up to the due date.
    const size_t head = static_cast<size_t>(perRow);
    const size_t tail = room - head - 1;
    for (size_t i = 0; i < head; ++i) shown.push_back({i, 1, {}});
    shown.push_back({head, all - head - tail, {}});
    for (size_t i = all - tail; i < all; ++i) shown.push_back({i, 1, {}});
  }
  // Rows of equal length: nine days that need two rows are five and four, not eight and one.
  const int count = static_cast<int>(shown.size());
  const int rows = (count + perRow - 1) / perRow;
  const int columns = (count + rows - 1) / rows;
  const int height = cellHeight();
  for (size_t i = 0; i < shown.size(); ++i) {
    const int column = static_cast<int>(i) % columns;
    const int row = static_cast<int>(i) / columns;
    // Rounded from the whole, so that the last cell ends exactly at the edge.
    const int left = column * (width + kSpace) / columns;
    const int right = (column + 1) * (width + kSpace) / columns - kSpace;
    shown[i].rect = QRect(left, row * (height + kSpace), right - left, height);
  }
  return shown;
}

QSize DeadlineStrip::sizeHint() const {
  const int width = qMin(9, static_cast<int>(days_.size())) * (cellWidth() + kSpace);
  return {width, heightForWidth(width)};
}

QSize DeadlineStrip::minimumSizeHint() const { return {3 * (cellWidth() + kSpace), cellHeight()}; }

int DeadlineStrip::heightForWidth(int width) const {
  const auto shown = arrange(width);
  return shown.empty() ? 0 : shown.back().rect.bottom() + 1;
}

void DeadlineStrip::paintCell(QPainter* painter, const Shown& shown, bool current) const {
  const theme::Tokens& t = theme::tokens();
  const DayCell& day = days_[shown.day];
  QColor fill = t.accentSoft;
  QColor ink = t.selectionText;
  switch (day.state) {
    case DayCell::State::kCounted:
      break;
    case DayCell::State::kSkipped:
      fill = t.sunken;
      ink = t.textSecondary;
      break;
    case DayCell::State::kStopped:
      fill = theme::toneColors(theme::Tone::kWarning).tint;
      ink = theme::toneColors(theme::Tone::kWarning).text;
      break;
    case DayCell::State::kDue:
      fill = t.accent;
      ink = t.onAccent;
      break;
  }
  const bool folded = shown.folded > 1;
  if (folded) {
    fill = t.sunken;
    ink = t.textSecondary;
  }
  theme::paintBox(painter, shown.rect, 3, fill, QColor());
  if (current) theme::paintFocusRing(painter, shown.rect, 3);
  const QString head = folded ? QStringLiteral("…") : headOf(day.date);
  const QString foot = folded ? tr("%n일", "접은 날 수", static_cast<int>(shown.folded))
                       : day.ordinal > 0 ? QString::number(day.ordinal)
                                         : QStringLiteral("–");
  const int half = QFontMetrics(theme::font(theme::TextStyle::kSmall)).height();
  painter->setPen(ink);
  painter->setFont(theme::font(theme::TextStyle::kSmall));
  painter->drawText(shown.rect.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, head);
  painter->setFont(theme::font(theme::TextStyle::kCaptionStrong));
  painter->drawText(shown.rect.adjusted(0, half + 1, 0, 0), Qt::AlignHCenter | Qt::AlignTop, foot);
}

void DeadlineStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  for (const Shown& shown : arrange(width())) {
    const bool current = hasFocus() && current_ >= shown.day && current_ < shown.day + shown.folded;
    paintCell(&painter, shown, current);
  }
}

bool DeadlineStrip::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Shown& shown : arrange(width())) {
      if (!shown.rect.contains(help->pos())) continue;
      QToolTip::showText(help->globalPos(), explain(shown), this, shown.rect);
      return true;
    }
    QToolTip::hideText();
    return true;
  }
  return QWidget::event(event);
}

void DeadlineStrip::keyPressEvent(QKeyEvent* event) {
  const auto shown = arrange(width());
  size_t at = 0;
  while (at + 1 < shown.size() && shown[at + 1].day <= current_) ++at;
  if (event->key() == Qt::Key_Left && at > 0) {
    --at;
  } else if (event->key() == Qt::Key_Right && at + 1 < shown.size()) {
    ++at;
  } else {
    QWidget::keyPressEvent(event);
    return;
  }
  current_ = shown[at].day;
  describe();
  QToolTip::showText(mapToGlobal(shown[at].rect.bottomLeft()), explain(shown[at]), this);
  update();
}

void DeadlineStrip::focusInEvent(QFocusEvent* event) {
  describe();
  QWidget::focusInEvent(event);
}

void DeadlineStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("처리 기한을 센 날"));
    describe();
    updateGeometry();
  }
  QWidget::changeEvent(event);
}

void DeadlineStrip::describe() {
  setAccessibleDescription(current_ < days_.size() ? explain(days_[current_]) : QString());
}

}  // namespace pcrm
