// SPDX-License-Identifier: GPL-3.0-or-later
// When a complaint is due, and every day that was counted, skipped or stopped on the way there.
//
// 민원 처리에 관한 법률 제19조:
//   (1) 5 days or fewer: working hours from the moment of receipt, 8 to a day, without Saturdays
//       and holidays. 즉시 is 3 such hours (시행령 제19조). Due to the minute.
//   (2) 6 days or more: days, the first included, without Saturdays and holidays.
//   (3) Weeks, months, years: the first day included, by the calendar (민법 제159–161조): the
//   period
//       ends with the day before the corresponding one; without such a day, with the last day of
//       the month; an end on a Saturday or holiday moves to the next working day. Holidays inside
//       count.
// In (2) and (3) the law gives the last day to its end; here it is due when the office closes.
#pragma once

#include "core/base/instant.h"
#include "core/calendar/clock_stops.h"
#include "core/calendar/holidays.h"
#include "core/calendar/office_hours.h"
#include "core/calendar/period.h"

#include <QDate>
#include <QString>

#include <vector>

namespace pcrm {

struct DeadlineInput {
  Instant received;
  Period period;
  std::vector<ClockStop> stops;    ///< Any order, may overlap.
  std::vector<Period> extensions;  ///< In the order given. Whether they may be is not asked here.
};

enum class DayMark {
  kCounted,
  kSkipped,  ///< Weekend, holiday, or received after closing time.
  kStopped,
};

struct CountedDay {
  QDate date;
  DayMark mark = DayMark::kCounted;
  QString reason;         ///< Korean: why it was skipped or stopped; empty for a plain counted day.
  int ordinal = 0;        ///< Which day of the count, from 1; 0 if not counted or counted in hours.
  qint64 working_ms = 0;  ///< Working time counted on this day; 0 in counts of days.

  bool operator==(const CountedDay&) const = default;
};

struct Deadline {
  Instant due;
  std::vector<CountedDay> days;  ///< Every date from receipt to due, in order.
  /// A stop is still running: `due` is then the earliest there can be, as if it ended when it
  /// began, and grows until the stop ends.
  bool clock_stopped = false;
  QString law;  ///< Korean: the rule that was applied, with its article.

  bool operator==(const Deadline&) const = default;
};

/// Pure; the same for the same input. Needs hours that checkOfficeHours accepts. An extension in
/// the unit of the period lengthens the count; one in another unit is counted after it.
[[nodiscard]] Deadline deadline(const DeadlineInput& input, const HolidayTable& holidays,
                                const OfficeHours& hours = {});

}  // namespace pcrm
