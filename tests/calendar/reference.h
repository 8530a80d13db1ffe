// SPDX-License-Identifier: GPL-3.0-or-later
// A second way to count, slow and literal, written from the text of the law and sharing nothing
// with core/calendar but its values and the set of holidays: minute by minute and day by day, a
// question asked of each.
#pragma once

#include "core/calendar/deadline.h"

namespace pcrm {

[[nodiscard]] Instant referenceDue(const DeadlineInput& input, const HolidayTable& holidays,
                                   const OfficeHours& hours);

}  // namespace pcrm
