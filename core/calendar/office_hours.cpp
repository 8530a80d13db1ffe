// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/office_hours.h"

#include <algorithm>

namespace pcrm {

qint64 OfficeHours::msPerDay() const {
  return opens.msecsTo(lunch_from) + lunch_to.msecsTo(closes);
}

Result<> checkOfficeHours(const OfficeHours& hours) {
  const bool valid = hours.opens.isValid() && hours.lunch_from.isValid() &&
                     hours.lunch_to.isValid() && hours.closes.isValid();
  const bool in_order = hours.opens <= hours.lunch_from && hours.lunch_from <= hours.lunch_to &&
                        hours.lunch_to <= hours.closes;
  if (!valid || !in_order || hours.msPerDay() <= 0) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("근무시간은 시작, 점심 시작, 점심 끝, 마침의 순서로 적어 주십시오."));
  }
  return {};
}

std::array<TimeSpan, 2> workingSpans(QDate date, const OfficeHours& hours) {
  return {TimeSpan{fromSeoul(date, hours.opens), fromSeoul(date, hours.lunch_from)},
          TimeSpan{fromSeoul(date, hours.lunch_to), fromSeoul(date, hours.closes)}};
}

qint64 workingMsBetween(Instant from, Instant to, const HolidayTable& holidays,
                        const OfficeHours& hours) {
  qint64 total = 0;
  const QDate last = seoulDate(to);
  for (QDate date = seoulDate(from); date <= last; date = date.addDays(1)) {
    if (!holidays.isWorkingDay(date)) continue;
    for (const TimeSpan& span : workingSpans(date, hours)) {
      const qint64 part = std::min(span.to, to).ms - std::max(span.from, from).ms;
      total += std::max<qint64>(part, 0);
    }
  }
  return total;
}

Instant addWorkingMs(Instant from, qint64 ms, const HolidayTable& holidays,
                     const OfficeHours& hours) {
  if (ms <= 0 || hours.msPerDay() <= 0) return from;
  for (QDate date = seoulDate(from);; date = date.addDays(1)) {
    if (!holidays.isWorkingDay(date)) continue;
    for (const TimeSpan& span : workingSpans(date, hours)) {
      const Instant start = std::max(span.from, from);
      const qint64 length = span.to.ms - start.ms;
      if (length <= 0) continue;
      if (ms <= length) return {start.ms + ms};
      ms -= length;
    }
  }
}

}  // namespace pcrm
