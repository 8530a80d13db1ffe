// SPDX-License-Identifier: GPL-3.0-or-later
// How a complaint stands against its due date: the colour of its mark in every list.
#pragma once

#include "core/base/instant.h"
#include "core/calendar/holidays.h"
#include "core/calendar/office_hours.h"

#include <optional>

namespace pcrm {

enum class DeadlineState {
  kOnTime,
  kAtRisk,  ///< Due within 24 hours, or no more than `warn_days` days' working time is left.
  kLate,    ///< Not done, and due is past.
  kDone,    ///< Completed, in time or not.
};

/// `warn_days` working days before the due time it is at risk; with 0, from 24 hours before. The
/// second half of "at risk" is for weekends: on Friday evening, what is due on Monday at noon
/// is as near as on any other evening what is due at noon of the next day.
[[nodiscard]] DeadlineState deadlineState(Instant due, std::optional<Instant> completed,
                                          Instant now, const HolidayTable& holidays,
                                          const OfficeHours& hours = {}, int warn_days = 1);

}  // namespace pcrm
