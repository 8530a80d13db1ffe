// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadline_state.h"

namespace pcrm {

DeadlineState deadlineState(Instant due, std::optional<Instant> completed, Instant now,
                            const HolidayTable& holidays, const OfficeHours& hours) {
  if (completed) return DeadlineState::kDone;
  if (now > due) return DeadlineState::kLate;
  const qint64 left_ms = due.ms - now.ms;
  if (left_ms <= kMsPerDay) return DeadlineState::kAtRisk;
  // Lists ask this for every row: what is weeks away need not be counted.
  if (left_ms > 30 * kMsPerDay) return DeadlineState::kOnTime;
  const bool last_day = workingMsBetween(now, due, holidays, hours) <= hours.msPerDay();
  return last_day ? DeadlineState::kAtRisk : DeadlineState::kOnTime;
}

}  // namespace pcrm
