// SPDX-License-Identifier: GPL-3.0-or-later
// How a due date was counted, a cell per day: "25 수 / 1", skipped days pale, the last day filled.
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace pcrm {

struct DayCell {
  enum class State {
    kCounted,  ///< A day of the period.
    kSkipped,  ///< Saturday, Sunday, holiday, or the day of receipt.
    kStopped,  ///< The clock stood still, for a supplement.
    kDue,      ///< The day the period ends.
  };

  QDate date = {};
  State state = State::kCounted;
  int ordinal = 0;      ///< Which day of the period; 0 shows "–".
  QString reason = {};  ///< "토요일", "개천절", "보완 요청 중"; for the tooltip.

  bool operator==(const DayCell&) const = default;
};

/// Takes as many rows as it needs; when there are more days than two rows hold, the middle is
/// folded into one cell that says how many days it stands for. The arrow keys walk through the
/// cells and read their reasons.
class DeadlineStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit DeadlineStrip(QWidget* parent = nullptr);

  void setDays(std::vector<DayCell> days);
  [[nodiscard]] const std::vector<DayCell>& days() const { return days_; }

  /// What is said of a day: "2026-11-28 (토) · 세지 않음: 토요일".
  [[nodiscard]] QString explain(const DayCell& day) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  // A cell on the screen: one day, or `folded` days beginning with `day`.
  struct Shown {
    size_t day = 0;
    size_t folded = 1;
    QRect rect;
  };

  [[nodiscard]] std::vector<Shown> arrange(int width) const;
  [[nodiscard]] QString explain(const Shown& shown) const;
  void paintCell(QPainter* painter, const Shown& shown, bool current) const;
  void describe();

  std::vector<DayCell> days_;
  size_t current_ = 0;
};

}  // namespace pcrm
