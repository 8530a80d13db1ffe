// SPDX-License-Identifier: GPL-3.0-or-later
// Times that do not count towards a period, and how they cut into days and working hours.
//
// 시행령 제20조 → 행정절차법 시행령 제11조: supplementing (from the day it is asked for to the day
// it arrives, both left out), forwarding between distant agencies, choosing representatives,
// hearings, tests, a matter that must be finished first.
#pragma once

#include "core/base/instant.h"
#include "core/calendar/office_hours.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pcrm {

struct ClockStop {
  Instant from;
  std::optional<Instant> to;                      ///< Nothing: still running.
  QString what = QStringLiteral("보완 기간");     ///< Shown as the reason.
  QString law = QStringLiteral("시행령 제20조");  ///< Its article.

  bool operator==(const ClockStop&) const = default;
};

/// Stops made ready for counting. One that is still running, or ends before it begins, is taken to
/// have ended when it began.
class ClockStops {
 public:
  explicit ClockStops(const std::vector<ClockStop>& stops);

  /// Is any moment of this date inside a stop? Then the date is left out of a count of days.
  [[nodiscard]] bool touches(QDate date) const;
  /// "보완 기간 (시행령 제20조)" for a date that is touched, else empty.
  [[nodiscard]] QString reasonOn(QDate date) const;
  /// What remains of a stretch when all stops are cut out; in order, no part empty.
  [[nodiscard]] std::vector<TimeSpan> cutFrom(TimeSpan span) const;

 private:
  std::vector<ClockStop> stops_;  ///< All with an end, sorted by beginning.
};

}  // namespace pcrm
