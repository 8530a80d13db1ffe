// SPDX-License-Identifier: GPL-3.0-or-later
// When the office works on a working day, and counting along that time.
//
// 09:00–18:00 less lunch 12:00–13:00 makes the 8 hours of the Act (민원 처리에 관한 법률
// 제19조제1항, 시행령 제8조의3); an ordinance may set other hours, so they are a setting.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/holidays.h"

#include <QTime>

#include <array>
#include <utility>

namespace pcrm {

struct OfficeHours {
  QTime opens{9, 0};
  QTime lunch_from{12, 0};
  QTime lunch_to{13, 0};  ///< Equal to lunch_from: no lunch break.
  QTime closes{18, 0};

  bool operator==(const OfficeHours&) const = default;

  /// Working time of a whole day, in ms; 8 hours by default.
  [[nodiscard]] qint64 msPerDay() const;
};

/// In order, opens ≤ lunch_from ≤ lunch_to ≤ closes, and some time is left to work; else an error.
[[nodiscard]] Result<> checkOfficeHours(const OfficeHours& hours);

/// A stretch of time, from ≤ to, without its end.
struct TimeSpan {
  Instant from;
  Instant to;

  auto operator<=>(const TimeSpan&) const = default;
};

/// Morning and afternoon of a date, whether it is a working day or not.
[[nodiscard]] std::array<TimeSpan, 2> workingSpans(QDate date, const OfficeHours& hours);

/// Working time between two instants, in ms; 0 if to ≤ from.
[[nodiscard]] qint64 workingMsBetween(Instant from, Instant to, const HolidayTable& holidays,
                                      const OfficeHours& hours);

/// The instant at which `ms` of working time have passed since `from`. Where two instants would do
/// (12:00 and 13:00, 18:00 and the next 09:00) it is the earlier one; with ms ≤ 0 it is `from`.
[[nodiscard]] Instant addWorkingMs(Instant from, qint64 ms, const HolidayTable& holidays,
                                   const OfficeHours& hours);

}  // namespace pcrm
