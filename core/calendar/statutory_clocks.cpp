// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/statutory_clocks.h"

#include <array>

namespace pcrm {
namespace {

struct ClockRule {
  WorkingClock clock;
  int hours;
  const char16_t* law;
};

constexpr std::array<ClockRule, 5> kClocks = {{
    {WorkingClock::kElectronicReceipt, 8,
     u"시행령 제6조제7항: 전자문서로 들어온 민원은 8근무시간 안에 접수합니다."},
    {WorkingClock::kToDepartment, 1,
     u"시행령 제13조제1항: 민원실은 1근무시간 안에 처리부서로 넘깁니다."},
    {WorkingClock::kToDistantDepartment, 3,
     u"시행령 제13조제1항: 멀리 떨어진 부서에는 3근무시간 안에 넘깁니다."},
    {WorkingClock::kWithinAgency, 3,
     u"시행령 제13조: 다른 부서의 일이면 3근무시간 안에 민원실을 거쳐 넘깁니다."},
    {WorkingClock::kToOtherAgency, 8,
     u"시행령 제13조: 다른 기관의 일이면 8근무시간 안에 이송하고 민원인에게 알립니다."},
}};

const ClockRule& ruleOf(WorkingClock clock) { return kClocks[static_cast<size_t>(clock)]; }

}  // namespace

int hoursOf(WorkingClock clock) { return ruleOf(clock).hours; }

QString lawOf(WorkingClock clock) { return QString::fromUtf16(ruleOf(clock).law); }

Instant endOf(WorkingClock clock, Instant from, const HolidayTable& holidays,
              const OfficeHours& hours) {
  return addWorkingMs(from, hoursOf(clock) * kMsPerHour, holidays, hours);
}

QDate civilLastDay(QDate notified, const Period& period, const HolidayTable& holidays) {
  QDate last;
  switch (period.unit) {
    case PeriodUnit::kHours:
      last = notified.addDays((period.amount + 23) / 24);
      break;
    case PeriodUnit::kDays:
      last = notified.addDays(period.amount);
      break;
    case PeriodUnit::kWeeks:
      last = notified.addDays(7 * qint64{period.amount});
      break;
    // The period begins on the day after the notice, and ends on the day before the one that
    // corresponds to its beginning; without such a day, on the last of the month.
    case PeriodUnit::kMonths:
    case PeriodUnit::kYears: {
      const QDate first = notified.addDays(1);
      const int months = period.amount * (period.unit == PeriodUnit::kYears ? 12 : 1);
      const QDate corresponding = first.addMonths(months);
      last = corresponding.day() == first.day() ? corresponding.addDays(-1) : corresponding;
      break;
    }
  }
  while (!holidays.isWorkingDay(last)) last = last.addDays(1);
  return last;
}

std::vector<QDate> interimNoticeDays(QDate received, QDate until) {
  std::vector<QDate> days;
  for (QDate day = received.addDays(kDaysToInterimNotice); day <= until;
       day = day.addDays(kDaysToInterimNotice)) {
    days.push_back(day);
  }
  return days;
}

QDate nextInterimNotice(QDate received, QDate today) {
  const qint64 past = received.daysTo(today);
  const qint64 rounds =
      past <= kDaysToInterimNotice ? 1 : (past + kDaysToInterimNotice - 1) / kDaysToInterimNotice;
  return received.addDays(rounds * kDaysToInterimNotice);
}

}  // namespace pcrm
