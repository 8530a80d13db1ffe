// SPDX-License-Identifier: GPL-3.0-or-later
// "왜 이 날짜입니까?": the rule with its article, a cell per day, and every skipped day's reason.
#pragma once

#include "core/calendar/deadline.h"
#include "core/complaints/complaint.h"
#include "ui/widgets/deadline_strip.h"

#include <QFrame>

#include <vector>

namespace pcrm {

/// The days of a deadline as the strip shows them.
[[nodiscard]] std::vector<DayCell> dayCellsOf(const Deadline& deadline);

/// Closes by Esc or a press elsewhere, and deletes itself.
class DeadlinePopup final : public QFrame {
  Q_OBJECT

 public:
  DeadlinePopup(const Complaint& complaint, const Deadline& deadline, QWidget* parent);

  /// Below `anchor`, within its screen.
  void showBelow(const QWidget* anchor);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace pcrm
