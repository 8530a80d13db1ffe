// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_year_delegate.h"

#include "ui/tasks/task_words.h"
#include "ui/tasks/task_year_model.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>

#include <array>

namespace pcrm {
namespace {

constexpr int kSide = 8;
constexpr int kMonths = 12;
constexpr double kMark = 5.0;  ///< Half of a mark's width.

double monthLeft(const QRect& rect, int month) {
  return rect.left() + static_cast<double>(rect.width()) * (month - 1) / kMonths;
}

double xOf(const QRect& rect, QDate date) {
  const double left = monthLeft(rect, date.month());
  const double width = static_cast<double>(rect.width()) / kMonths;
  // Half a mark is kept free at both sides, so that the 1st and the 31st stay within their month.
  return left + kMark + (width - 2 * kMark) * (date.day() - 1) / (date.daysInMonth() - 1);
}

void paintMonths(QPainter* painter, const QRect& rect, bool selected) {
  const theme::Tokens& t = theme::tokens();
  for (int month = 1; month <= kMonths; ++month) {
    const QRectF cell(monthLeft(rect, month), rect.top(),
                      static_cast<double>(rect.width()) / kMonths, rect.height());
    if (!selected && month % 2 == 0) painter->fillRect(cell, t.sunken);
    painter->setPen(t.hairline);
    painter->drawLine(cell.topLeft(), cell.bottomLeft());
  }
}

void paintToday(QPainter* painter, const QRect& rect, QDate today, int year) {
  if (today.year() != year) return;
  const double x = xOf(rect, today);
  painter->setPen(QPen(theme::toneColors(theme::Tone::kPoint).strong, 1.5));
  painter->drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

void paintTask(QPainter* painter, const QRect& rect, const TaskYearModel& model, int row) {
  const TaskSummary& summary = *model.at(row);
  const theme::Tokens& t = theme::tokens();
  const QFont strong = theme::font(theme::TextStyle::kStrong);
  const QFont caption = theme::font(theme::TextStyle::kCaption);
  const QFontMetrics big(strong);
  const QFontMetrics small(caption);
  const int height = big.height() + small.height() + 2;
  const int top = rect.top() + (rect.height() - height) / 2;
  const ToneWords state = stateWords(summary.task.state);
  const QSize badge = badgeSize(state.text);
  const int width = rect.width() - 2 * kSide;
  painter->setFont(strong);
  painter->setPen(summary.task.ended_at ? t.textSecondary : t.text);
  painter->drawText(QRect(rect.left() + kSide, top, width - badge.width() - kSide, big.height()),
                    Qt::AlignLeft | Qt::AlignVCenter,
                    big.elidedText(summary.task.title.simplified(), Qt::ElideRight,
                                   width - badge.width() - kSide));
  paintBadge(painter, QRect(rect.right() - kSide - badge.width(), top, badge.width(), big.height()),
             state.text, state.tone);
  painter->setFont(caption);
  painter->setPen(t.textSecondary);
  painter->drawText(QRect(rect.left() + kSide, top + big.height() + 2, width, small.height()),
                    Qt::AlignLeft | Qt::AlignVCenter,
                    small.elidedText(model.secondLine(row), Qt::ElideRight, width));
}

void paintReach(QPainter* painter, const QRect& rect, const TaskSummary& summary) {
  const theme::Tokens& t = theme::tokens();
  const QFont strong = theme::font(theme::TextStyle::kStrong);
  const QFont caption = theme::font(theme::TextStyle::kCaption);
  const int height = QFontMetrics(strong).height() + QFontMetrics(caption).height() + 2;
  QRect line(rect.left() + kSide, rect.top() + (rect.height() - height) / 2,
             rect.width() - 2 * kSide, QFontMetrics(strong).height());
  painter->setFont(strong);
  painter->setPen(t.text);
  painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                    TaskYearModel::tr("%1명").arg(summary.people));
  line = QRect(line.left(), line.bottom() + 3, line.width(), QFontMetrics(caption).height());
  painter->setFont(caption);
  painter->setPen(summary.to_tell > 0 ? theme::toneColors(theme::Tone::kInformation).text
                                      : t.textSecondary);
  painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                    summary.to_tell > 0 ? TaskYearModel::tr("알릴 %1명").arg(summary.to_tell)
                                        : TaskYearModel::tr("%1건").arg(summary.cases));
}

}  // namespace

void paintRoundMark(QPainter* painter, const QPointF& centre, RoundMark mark) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const theme::Tokens& t = theme::tokens();
  if (mark == RoundMark::kLate) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::toneColors(theme::Tone::kDanger).strong);
    const std::array<QPointF, 3> corners{centre + QPointF(0, -kMark - 1),
                                         centre + QPointF(kMark + 1, kMark),
                                         centre + QPointF(-kMark - 1, kMark)};
    painter->drawPolygon(corners.data(), static_cast<int>(corners.size()));
  } else if (mark == RoundMark::kDone) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::toneColors(theme::Tone::kSuccess).strong);
    painter->drawEllipse(centre, kMark, kMark);
  } else {
    painter->setPen(QPen(t.accent, 1.6));
    painter->setBrush(t.panel);
    painter->drawEllipse(centre, kMark - 0.8, kMark - 0.8);
  }
  painter->restore();
}

int taskRowHeight() {
  return QFontMetrics(theme::font(theme::TextStyle::kStrong)).height() +
         QFontMetrics(theme::font(theme::TextStyle::kCaption)).height() + 2 + 3 * theme::kStep;
}

void TaskYearDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  const auto* model = qobject_cast<const TaskYearModel*>(index.model());
  const TaskSummary* summary = model ? model->at(index.row()) : nullptr;
  if (!summary) return;
  QStyleOptionViewItem copy = option;
  initStyleOption(&copy, index);
  copy.text.clear();
  copy.state &= ~QStyle::State_HasFocus;
  const QStyle* style = copy.widget ? copy.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &copy, painter, copy.widget);
  painter->save();
  painter->setClipRect(option.rect);
  switch (static_cast<TaskYearModel::Column>(index.column())) {
    case TaskYearModel::Column::kTask:
      paintTask(painter, option.rect, *model, index.row());
      break;
    case TaskYearModel::Column::kReach:
      paintReach(painter, option.rect, *summary);
      break;
    case TaskYearModel::Column::kYear: {
      paintMonths(painter, option.rect, option.state.testFlag(QStyle::State_Selected));
      paintToday(painter, option.rect, model->today(), model->year());
      for (const TaskRound& round : summary->rounds) {
        const bool late = round.planned_on < model->today() && !summary->task.ended_at;
        paintRoundMark(
            painter,
            {xOf(option.rect, round.planned_on), static_cast<double>(option.rect.center().y())},
            round.done_at ? RoundMark::kDone
            : late        ? RoundMark::kLate
                          : RoundMark::kPlanned);
      }
      break;
    }
  }
  painter->restore();
}

TaskYearHeader::TaskYearHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setHighlightSections(false);
}

void TaskYearHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  painter->save();
  QHeaderView::paintSection(painter, rect, section);
  painter->restore();
  const auto* shown = qobject_cast<const TaskYearModel*>(model());
  if (!shown || section != static_cast<int>(TaskYearModel::Column::kYear)) return;
  painter->save();
  painter->fillRect(rect.adjusted(0, 1, -1, -1), theme::tokens().panel);
  painter->setFont(theme::font(theme::TextStyle::kCaption));
  for (int month = 1; month <= kMonths; ++month) {
    const bool now = shown->today().year() == shown->year() && shown->today().month() == month;
    painter->setPen(now ? theme::toneColors(theme::Tone::kPoint).text
                        : theme::tokens().textSecondary);
    painter->drawText(QRectF(monthLeft(rect, month), rect.top(),
                             static_cast<double>(rect.width()) / kMonths, rect.height()),
                      Qt::AlignCenter, TaskYearModel::tr("%1월").arg(month));
  }
  painter->restore();
}

RoundLegend::RoundLegend(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RoundLegend::sizeHint() const {
  const QFontMetrics metrics(theme::font(theme::TextStyle::kCaption));
  int width = 0;
  for (const QString& text : {tr("예정"), tr("함"), tr("늦음")})
    width += metrics.horizontalAdvance(text) + 30;
  return {width, metrics.height() + 4};
}

void RoundLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(theme::font(theme::TextStyle::kCaption));
  const QFontMetrics metrics = painter.fontMetrics();
  int x = 0;
  const auto add = [&](RoundMark mark, const QString& text) {
    paintRoundMark(&painter, {x + kMark + 2, height() / 2.0}, mark);
    painter.setPen(theme::tokens().textSecondary);
    const int width = metrics.horizontalAdvance(text);
    painter.drawText(QRect(x + 17, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    x += width + 30;
  };
  add(RoundMark::kPlanned, tr("예정"));
  add(RoundMark::kDone, tr("함"));
  add(RoundMark::kLate, tr("늦음"));
}

}  // namespace pcrm
