// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a year of tasks: twelve months side by side, a mark for each round (ring: planned, disc:
// done, triangle: late), and a line for today. The header names the months.
#pragma once

#include <QDate>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace pcrm {

enum class RoundMark { kPlanned, kDone, kLate };
void paintRoundMark(QPainter* painter, const QPointF& centre, RoundMark mark);

/// Two lines of text and what stands around them.
[[nodiscard]] int taskRowHeight();

class TaskYearDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

class TaskYearHeader final : public QHeaderView {
  Q_OBJECT

 public:
  explicit TaskYearHeader(QWidget* parent = nullptr);

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/// The words for the marks, with the marks.
class RoundLegend final : public QWidget {
  Q_OBJECT

 public:
  explicit RoundLegend(QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace pcrm
