// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/statutory_clocks.h"

#include "tests/calendar/calendar_fixture.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(StatutoryClocks, Run_in_working_hours) {
  struct Case {
    WorkingClock clock;
    const char* from;
    const char* end;
    const char* rule;
  };
  for (const Case& c : {
           Case{WorkingClock::kElectronicReceipt, "2026-02-13 22:40", "2026-02-19T18:00",
                "Decree 6(7): 8 working hours; Seollal between"},
           Case{WorkingClock::kToDepartment, "2026-03-10 17:30", "2026-03-11T09:30",
                "Decree 13(1): 1 working hour"},
           Case{WorkingClock::kToDistantDepartment, "2026-03-10 10:30", "2026-03-10T14:30",
                "Decree 13(1): 3 where it is far; lunch between"},
           Case{WorkingClock::kWithinAgency, "2026-03-13 16:00", "2026-03-16T10:00",
                "Decree 13: 3 through the front office"},
           Case{WorkingClock::kToOtherAgency, "2026-04-30 14:00", "2026-05-04T14:00",
                "Decree 13: 8 to another agency; Labour Day and a weekend between"},
       }) {
    EXPECT_EQ(toSeoulText(endOf(c.clock, at(c.from), shippedHolidays(), {})).toStdString(), c.end)
        << c.rule;
    EXPECT_TRUE(
        lawOf(c.clock).contains(QString::number(hoursOf(c.clock)) + QStringLiteral("근무시간")))
        << c.rule;
  }
}

TEST(StatutoryClocks, By_the_Civil_Act_the_day_of_notice_is_not_counted) {
  struct Case {
    QDate notified;
    const char* period;
    QDate last;
    const char* rule;
  };
  for (const Case& c : {
           Case{{2026, 3, 10}, "10d", {2026, 3, 20}, "Decree 24: 10 days, holidays counted"},
           Case{{2026, 3, 11}, "10d", {2026, 3, 23}, "Civil Act 161: the 21st is a Saturday"},
           Case{{2026, 2, 9}, "1w", {2026, 2, 19}, "Civil Act 161: Seollal"},
           Case{{2026, 1, 30}, "1mo", {2026, 3, 3}, "Civil Act 160(3): to 02-28, then 3 days off"},
           Case{{2026, 3, 16}, "2mo", {2026, 5, 18}, "the 16th of May is a Saturday"},
           Case{{2026, 3, 16}, "1y", {2027, 3, 16}, "the day before 2027-03-17"},
           Case{{2026, 3, 16}, "60d", {2026, 5, 15}, "Act 35: 60 days to object"},
       }) {
    EXPECT_EQ(civilLastDay(c.notified, period(c.period), shippedHolidays()), c.last) << c.rule;
  }
}

TEST(StatutoryClocks, Word_is_owed_after_thirty_days_and_every_thirty_after) {  // Decree 23
  const QDate received(2026, 1, 15);
  EXPECT_EQ(interimNoticeDays(received, {2026, 4, 15}),
            (std::vector<QDate>{{2026, 2, 14}, {2026, 3, 16}, {2026, 4, 15}}));
  EXPECT_TRUE(interimNoticeDays(received, {2026, 2, 13}).empty());
  EXPECT_EQ(nextInterimNotice(received, {2026, 1, 15}), QDate(2026, 2, 14));
  EXPECT_EQ(nextInterimNotice(received, {2026, 2, 14}), QDate(2026, 2, 14));
  EXPECT_EQ(nextInterimNotice(received, {2026, 2, 15}), QDate(2026, 3, 16));
}

}  // namespace
}  // namespace pcrm
