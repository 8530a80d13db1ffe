// SPDX-License-Identifier: GPL-3.0-or-later
// When a task comes round, as data: days of the year, or every so many weeks or months.
//
//   "11-15 12-01 01-01"  on these days of every year; "6 7 8" on the first of these months
//   "2w"                 every two weeks from the task's first day on
//   "3mo"                every three months from the task's first day on
#pragma once

#include "core/calendar/holidays.h"
#include "core/calendar/period.h"

#include <vector>

namespace pcrm {

struct DayOfYear {
  int month = 1;
  int day = 1;

  auto operator<=>(const DayOfYear&) const = default;
};

struct Recurrence {
  std::vector<DayOfYear> days;  ///< Sorted, no two alike; or
  std::optional<Period> every;  ///< weeks or months.

  bool operator==(const Recurrence&) const = default;
};

/// Nothing if it is not of the form above. 29 February is the last of February in other years.
[[nodiscard]] std::optional<Recurrence> parseRecurrence(const QString& text);

/// For people: "해마다 6월 1일 · 7월 1일", "2주마다".
[[nodiscard]] QString toDisplayText(const Recurrence& recurrence);

/// The days of `year` on which it comes round, none before `starts_on`; what falls on a day off is
/// moved to the next working day, which may be in January of the next year. Sorted, no two alike.
[[nodiscard]] std::vector<QDate> roundDays(const Recurrence& recurrence, QDate starts_on, int year,
                                           const HolidayTable& holidays);

}  // namespace pcrm
