// SPDX-License-Identifier: GPL-3.0-or-later
// The shorter times the law sets on the way of a complaint, beside the deadline of the complaint:
// hours in which a desk must receive or pass on, days in which a citizen must supply, and the days
// on which the office owes word of how it stands.
#pragma once

#include "core/base/instant.h"
#include "core/calendar/holidays.h"
#include "core/calendar/office_hours.h"
#include "core/calendar/period.h"

#include <QDate>
#include <QString>

#include <vector>

namespace pcrm {

/// Clocks in working hours. The text in the Act is 민원 처리에 관한 법률 시행령.
enum class WorkingClock {
  kElectronicReceipt,    ///< 8: to receive what came in electronically (제6조제7항).
  kToDepartment,         ///< 1: from the front office to the department (제13조제1항).
  kToDistantDepartment,  ///< 3: the same where the department is far (제13조제1항).
  kWithinAgency,         ///< 3: what is another department's, through the front office (제13조).
  kToOtherAgency,        ///< 8: what is another agency's; the complainant is told (제13조).
};

[[nodiscard]] int hoursOf(WorkingClock clock);
/// "시행령 제13조: 3근무시간 안에 민원실을 거쳐 넘깁니다."
[[nodiscard]] QString lawOf(WorkingClock clock);
/// The end of the clock that begins at `from`.
[[nodiscard]] Instant endOf(WorkingClock clock, Instant from, const HolidayTable& holidays,
                            const OfficeHours& hours);

/// The last day of a period that counts by the Civil Act alone, as the time to supplement does
/// (시행령 제24조) or the 60 days to object (법 제35조): the day of notice is not counted (민법
/// 제157조), months and years go by the calendar (제160조), and a last day that is a Saturday or
/// holiday gives way to the next working day (제161조). Hours are rounded up to days.
[[nodiscard]] QDate civilLastDay(QDate notified, const Period& period,
                                 const HolidayTable& holidays);

inline constexpr int kDaysToInterimNotice = 30;

/// The days by which the complainant must be told how the matter stands: 30 days after receipt and
/// every 30 after (시행령 제23조), the day of receipt not counted, up to and with `until`.
[[nodiscard]] std::vector<QDate> interimNoticeDays(QDate received, QDate until);

/// The first of these days that is not before `today`.
[[nodiscard]] QDate nextInterimNotice(QDate received, QDate today);

}  // namespace pcrm
