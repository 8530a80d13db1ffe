// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/office_hours.h"

#include "core/base/random.h"
#include "tests/calendar/calendar_fixture.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(OfficeHours, A_day_has_eight_hours) {
  EXPECT_EQ(OfficeHours{}.msPerDay(), 8 * kMsPerHour);
  EXPECT_EQ(workingMsBetween(at("2026-03-10 00:00"), at("2026-03-11 00:00"), shippedHolidays(), {}),
            8 * kMsPerHour);
  EXPECT_EQ(workingMsBetween(at("2026-03-10 11:30"), at("2026-03-10 13:30"), shippedHolidays(), {}),
            kMsPerHour);
  EXPECT_EQ(workingMsBetween(at("2026-03-11"), at("2026-03-10"), shippedHolidays(), {}), 0);
}

TEST(OfficeHours, Adding_shows_the_earlier_instant_at_a_boundary) {
  const auto added = [](const char* from, int hours) {
    return toSeoulText(addWorkingMs(at(from), hours * kMsPerHour, shippedHolidays(), {}))
        .toStdString();
  };
  EXPECT_EQ(added("2026-03-10 09:00", 3), "2026-03-10T12:00");
  EXPECT_EQ(added("2026-03-10 09:00", 8), "2026-03-10T18:00");
  EXPECT_EQ(added("2026-03-13 18:00", 1), "2026-03-16T10:00");
  EXPECT_EQ(added("2026-03-10 12:30", 0), "2026-03-10T12:30");
}

TEST(OfficeHours, Adding_and_measuring_agree) {
  Random random(11);
  for (int round = 0; round < 2'000; ++round) {
    const Instant from{at("2020-01-01").ms + random.below(6 * 365 * 24 * 60) * kMsPerMinute};
    const qint64 ms = (1 + random.below(80 * 60)) * kMsPerMinute;
    const Instant to = addWorkingMs(from, ms, shippedHolidays(), {});
    EXPECT_EQ(workingMsBetween(from, to, shippedHolidays(), {}), ms);
  }
}

TEST(OfficeHours, Other_hours_may_be_set_if_they_are_in_order) {
  OfficeHours late{QTime(9, 30), QTime(13, 0), QTime(14, 0), QTime(18, 0)};
  EXPECT_TRUE(checkOfficeHours(late).has_value());
  EXPECT_EQ(late.msPerDay(), 7 * kMsPerHour + 30 * kMsPerMinute);
  EXPECT_FALSE(
      checkOfficeHours({QTime(9, 0), QTime(13, 0), QTime(12, 0), QTime(18, 0)}).has_value());
  EXPECT_FALSE(
      checkOfficeHours({QTime(9, 0), QTime(9, 0), QTime(18, 0), QTime(18, 0)}).has_value());
  EXPECT_FALSE(checkOfficeHours({QTime(), QTime(12, 0), QTime(13, 0), QTime(18, 0)}).has_value());
}

}  // namespace
}  // namespace pcrm
