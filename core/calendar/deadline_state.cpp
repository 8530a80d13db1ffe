// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadline_state.h"

namespace pcrm {

DeadlineState deadlineState(Instant due, std::optional<Instant> completed, Instant now,
                            const HolidayTable& holidays, const OfficeHours& hours, int warn_days) {
  if (completed) return DeadlineState::kDone;
  if (now > due) return DeadlineState::kLate;
  const qint64 left_ms = due.ms - now.ms;
  if (left_ms <= kMsPerDay) return DeadlineState::kAtRisk;
  // Lists ask this for every row: what is weeks away need not be counted.
  if (left_ms > (30 + 3 * qint64{warn_days}) * kMsPerDay) return DeadlineState::kOnTime;
  const qint64 warned_ms = warn_days * hours.msPerDay();
  const bool near = workingMsBetween(now, due, holidays, hours) <= warned_ms;
  return near ? DeadlineState::kAtRisk : DeadlineState::kOnTime;
}

}  // namespace pcrm
