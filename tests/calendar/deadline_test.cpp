// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadline.h"

#include "core/calendar/deadline_state.h"
#include "tests/calendar/calendar_fixture.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

Deadline dueFor(const char* received, const char* allowed, std::vector<ClockStop> stops = {},
                std::vector<Period> extensions = {}) {
  return deadline({at(received), period(allowed), std::move(stops), std::move(extensions)},
                  shippedHolidays());
}

ClockStop stop(const char* from, const char* to) {
  return {at(from), at(to), QStringLiteral("보완 기간")};
}

std::string dueText(const Deadline& result) { return toSeoulText(result.due).toStdString(); }

struct Example {
  const char* received;
  const char* period;
  const char* due;
  const char* rule;
};

// Counted by hand from the calendar of the year; the rule is the reason it is in the table.
constexpr Example kExamples[] = {
    {"2026-03-10 14:00", "3d", "2026-03-13T14:00", "Act 19(1): 4 + 8 + 8 + 4 hours"},
    {"2026-02-13 16:00", "3d", "2026-02-23T16:00", "Act 19(1): Seollal and two weekends between"},
    {"2026-02-12 10:00", "7d", "2026-02-25T18:00", "Act 19(2): Seollal between"},
    {"2026-09-21 09:30", "14d", "2026-10-14T18:00", "Act 19(2): Chuseok, two national days"},
    {"2026-02-13 16:30", "3h", "2026-02-19T10:30", "Decree 19: at once is 3 working hours"},
    {"2026-04-30 20:15", "1d", "2026-05-04T18:00",
     "received after closing; Labour Day is off from 2026"},
    {"2026-08-15 11:00", "7d", "2026-08-26T18:00", "received on a holiday; its substitute is off"},
    {"2026-04-01 11:00", "14d", "2026-04-20T18:00", "Act 19(2): nothing but weekends"},
    {"2026-09-18 13:20", "7d", "2026-09-30T18:00", "Act 19(2): Chuseok between"},
    {"2026-01-30 15:00", "1mo", "2026-03-03T18:00",
     "Civil Act 160(3), 161: no 30 February, then 3 days off"},
    {"2026-03-16 10:00", "2mo", "2026-05-15T18:00", "Civil Act 160(2): the day before the 16th"},
    {"2025-01-22 10:00", "7d", "2025-02-05T18:00", "a holiday declared late is left out as well"},
    {"2026-06-01 09:00", "5d", "2026-06-08T18:00",
     "Act 19(1): five days are still hours; election day"},
    {"2026-03-10 12:30", "1d", "2026-03-11T12:00", "received at lunch; noon is shown, not 13:00"},
    {"2017-09-22 10:00", "7d", "2017-10-10T18:00", "ten days off around Chuseok 2017"},
    {"2026-03-10 10:00", "1w", "2026-03-16T18:00", "Civil Act 160(2): weeks"},
    {"2024-02-29 10:00", "1y", "2025-02-28T18:00", "Civil Act 160(3): no 29 February"},
    {"2026-06-01 09:00", "6d", "2026-06-09T18:00", "Act 19(2): six days are days; election day"},
    {"2016-02-05 10:00", "7d", "2016-02-16T18:00",
     "old Act 6: Saturdays count; Seollal, Sundays off"},
    {"2016-02-12 10:00", "7d", "2016-02-22T18:00", "since that day Saturdays are left out"},
};

TEST(Deadline, Of_worked_examples) {
  for (const Example& example : kExamples) {
    EXPECT_EQ(dueText(dueFor(example.received, example.period)), example.due)
        << example.received << " + " << example.period << ": " << example.rule;
  }
}

TEST(Deadline, In_days_leaves_out_the_day_of_asking_and_the_day_of_arrival) {  // Decree 20
  const Deadline result =
      dueFor("2026-04-01 11:00", "14d", {stop("2026-04-06 10:00", "2026-04-10 17:00")});
  EXPECT_EQ(dueText(result), "2026-04-27T18:00");
  const CountedDay& monday = result.days[5];
  EXPECT_EQ(monday.date, QDate(2026, 4, 6));
  EXPECT_EQ(monday.mark, DayMark::kStopped);
  EXPECT_EQ(monday.reason, QStringLiteral("보완 기간 (시행령 제20조)"));
}

TEST(Deadline, In_hours_stops_and_starts_to_the_minute) {
  EXPECT_EQ(
      dueText(dueFor("2026-05-18 10:00", "5d", {stop("2026-05-20 15:00", "2026-05-26 11:00")})),
      "2026-05-28T16:00");
}

TEST(Deadline, In_hours_with_a_stop_of_whole_days_is_later) {
  EXPECT_EQ(
      dueText(dueFor("2026-05-18 10:00", "5d", {stop("2026-05-20 00:00", "2026-05-27 00:00")})),
      "2026-06-01T10:00");
}

TEST(Deadline, Extended_by_seven_days_goes_on_counting) {  // Decree 21
  const Deadline result = dueFor("2026-09-18 13:20", "7d", {}, {period("7d")});
  EXPECT_EQ(dueText(result), "2026-10-13T18:00");
  EXPECT_EQ(result.days.back().ordinal, 14);
}

TEST(Deadline, Extended_in_hours_stays_in_hours) {
  EXPECT_EQ(dueText(dueFor("2026-03-10 14:00", "3d", {}, {period("3d")})), "2026-03-18T14:00");
}

TEST(Deadline, Extended_in_another_unit_counts_after_the_first) {
  EXPECT_EQ(dueText(dueFor("2026-04-01 11:00", "14d", {}, {period("1w")})), "2026-04-27T18:00");
}

TEST(Deadline, By_the_calendar_moves_by_the_days_stopped) {
  EXPECT_EQ(
      dueText(dueFor("2026-03-16 10:00", "2mo", {stop("2026-04-06 10:00", "2026-04-08 10:00")})),
      "2026-05-18T18:00");
}

TEST(Deadline, Explains_every_day) {
  const Deadline result = dueFor("2026-02-12 10:00", "7d");
  ASSERT_EQ(result.days.size(), 14U);
  EXPECT_EQ(result.days[0], (CountedDay{QDate(2026, 2, 12), DayMark::kCounted, {}, 1, 0}));
  EXPECT_EQ(result.days[2].reason, QStringLiteral("토요일"));
  EXPECT_EQ(result.days[3].reason, QStringLiteral("일요일"));
  EXPECT_EQ(result.days[5].reason, QStringLiteral("설날"));
  EXPECT_EQ(result.days[5].mark, DayMark::kSkipped);
  EXPECT_EQ(result.days.back().ordinal, 7);
  EXPECT_TRUE(result.law.contains(QStringLiteral("제19조제2항")));
}

TEST(Deadline, Explains_hours_day_by_day) {
  const Deadline result = dueFor("2026-04-30 20:15", "1d");
  ASSERT_EQ(result.days.size(), 5U);
  EXPECT_EQ(result.days[0].mark, DayMark::kSkipped);
  EXPECT_EQ(result.days[0].reason, QStringLiteral("근무시간이 끝난 뒤"));
  EXPECT_EQ(result.days[1].reason, QStringLiteral("노동절"));
  EXPECT_EQ(result.days[4].working_ms, 8 * kMsPerHour);
  EXPECT_TRUE(result.law.contains(QStringLiteral("제19조제1항")));
}

TEST(Deadline, Explains_why_the_last_day_moved) {
  const Deadline result = dueFor("2026-01-30 15:00", "1mo");
  const auto& days = result.days;
  ASSERT_EQ(days.size(), 33U);
  EXPECT_EQ(days[29].reason, QStringLiteral("토요일 (민법 제161조)"));
  EXPECT_EQ(days[31].reason, QStringLiteral("대체공휴일(3ㆍ1절) (민법 제161조)"));
  EXPECT_EQ(days[32].ordinal, 30);
  EXPECT_TRUE(result.law.contains(QStringLiteral("제19조제3항")));
}

TEST(Deadline, Says_when_the_clock_stands_still) {
  const ClockStop running{at("2026-04-06 10:00"), std::nullopt, QStringLiteral("보완 기간")};
  const Deadline result = dueFor("2026-04-01 11:00", "14d", {running});
  EXPECT_TRUE(result.clock_stopped);
  EXPECT_EQ(dueText(result), "2026-04-21T18:00");  // The day of asking is left out in any case.
  EXPECT_FALSE(dueFor("2026-04-01 11:00", "14d").clock_stopped);
}

TEST(DeadlineState, Turns_to_at_risk_and_late) {
  const Instant due = at("2026-11-23 18:00");  // a Monday
  const auto state = [&](const char* now) {
    return deadlineState(due, std::nullopt, at(now), shippedHolidays());
  };
  EXPECT_EQ(state("2026-11-20 17:00"), DeadlineState::kOnTime);
  EXPECT_EQ(state("2026-11-20 18:30"), DeadlineState::kAtRisk);  // Only Monday is left.
  EXPECT_EQ(state("2026-11-23 09:00"), DeadlineState::kAtRisk);
  EXPECT_EQ(state("2026-11-23 18:00"), DeadlineState::kAtRisk);
  EXPECT_EQ(state("2026-11-23 18:01"), DeadlineState::kLate);
  EXPECT_EQ(state("2026-06-01 09:00"), DeadlineState::kOnTime);
  EXPECT_EQ(deadlineState(due, at("2026-11-24 10:00"), at("2026-11-25 10:00"), shippedHolidays()),
            DeadlineState::kDone);
}

}  // namespace
}  // namespace pcrm
