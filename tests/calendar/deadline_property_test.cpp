// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any complaint, tried on seeded random ones.
#include "tests/calendar/random_complaint.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

constexpr int kRounds = 10'000;

Instant dueOf(const DeadlineInput& input) { return deadline(input, shippedHolidays()).due; }

TEST(DeadlineProperty, A_later_receipt_is_never_due_earlier) {
  RandomComplaint make(1);
  for (int round = 0; round < kRounds; ++round) {
    const Instant first = make.received();
    const Instant second = make.later(first, 10);
    DeadlineInput input{first, make.allowed(), make.stopsAfter(second), {}};
    input.extensions = make.extensionsOf(input.period);
    DeadlineInput late = input;
    late.received = second;
    EXPECT_LE(dueOf(input).ms, dueOf(late).ms)
        << textOf(input) << ", or " << toSeoulText(second).toStdString();
  }
}

TEST(DeadlineProperty, A_stop_never_shortens) {
  RandomComplaint make(2);
  for (int round = 0; round < kRounds; ++round) {
    DeadlineInput input = make.question();
    Instant before = dueOf(input);
    for (int i = 0; i < 3; ++i) {
      input.stops.push_back(make.stopFrom(make.later(input.received, 20)));
      const Instant after = dueOf(input);
      EXPECT_LE(before.ms, after.ms) << textOf(input);
      before = after;
    }
  }
}

TEST(DeadlineProperty, Splitting_a_stop_changes_nothing) {
  RandomComplaint make(3);
  for (int round = 0; round < kRounds; ++round) {
    DeadlineInput whole = make.question();
    const ClockStop stop = make.stopFrom(make.later(whole.received, 10));
    const Instant middle{(stop.from.ms + stop.to->ms) / 2};
    DeadlineInput split = whole;
    whole.stops.push_back(stop);
    split.stops.push_back({middle, stop.to, {}});
    split.stops.push_back({stop.from, middle, {}});
    EXPECT_EQ(deadline(whole, shippedHolidays()), deadline(split, shippedHolidays()));
  }
}

TEST(DeadlineProperty, An_extension_never_shortens) {
  RandomComplaint make(4);
  for (int round = 0; round < kRounds; ++round) {
    const DeadlineInput plain{make.received(), make.allowed(), {}, {}};
    DeadlineInput extended = plain;
    extended.extensions = {plain.period};
    EXPECT_LT(dueOf(plain).ms, dueOf(extended).ms);
  }
}

TEST(DeadlineProperty, The_explanation_has_every_date_once_and_adds_up) {
  RandomComplaint make(5);
  for (int round = 0; round < kRounds; ++round) {
    const Instant received = make.received();
    const Period allowed = make.allowed();
    const Deadline result = deadline(
        {received, allowed, {make.stopFrom(make.later(received, 10))}, {}}, shippedHolidays());
    ASSERT_FALSE(result.days.empty());
    EXPECT_EQ(result.days.front().date, seoulDate(received));
    EXPECT_EQ(result.days.back().date, seoulDate(result.due));
    qint64 worked = 0;
    for (size_t i = 0; i < result.days.size(); ++i) {
      EXPECT_EQ(result.days[i].date, result.days.front().date.addDays(static_cast<qint64>(i)));
      EXPECT_TRUE(result.days[i].mark == DayMark::kCounted || !result.days[i].reason.isEmpty() ||
                  result.days[i].mark == DayMark::kStopped);
      worked += result.days[i].working_ms;
    }
    if (allowed.unit == PeriodUnit::kHours) {
      EXPECT_EQ(worked, allowed.amount * kMsPerHour);
    }
    if (allowed == period("14d")) {
      EXPECT_EQ(result.days.back().ordinal, 14);
    }
  }
}

}  // namespace
}  // namespace pcrm
