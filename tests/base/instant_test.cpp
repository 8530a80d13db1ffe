// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Instant, Midnight_in_Seoul_is_three_in_the_afternoon_of_the_day_before_in_UTC) {
  EXPECT_EQ(fromSeoul(QDate(2026, 2, 13)).ms,
            QDateTime(QDate(2026, 2, 12), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch());
}

TEST(Instant, Reads_what_it_writes) {
  const auto at = parseSeoul(QStringLiteral("2026-02-13T15:20"));
  ASSERT_TRUE(at.has_value());
  EXPECT_EQ(toSeoulText(*at), QStringLiteral("2026-02-13T15:20"));
  EXPECT_EQ(seoulDate(*at), QDate(2026, 2, 13));
  EXPECT_EQ(seoulTime(*at), QTime(15, 20));
}

TEST(Instant, Takes_a_space_seconds_or_a_bare_date) {
  EXPECT_EQ(parseSeoul(QStringLiteral("2026-02-13 15:20:30")),
            fromSeoul(QDate(2026, 2, 13), QTime(15, 20, 30)));
  EXPECT_EQ(parseSeoul(QStringLiteral("2026-02-13")), fromSeoul(QDate(2026, 2, 13)));
}

TEST(Instant, Refuses_days_and_hours_that_do_not_exist) {
  for (const char* text :
       {"", "2026-02-30", "2026-2-3", "2026-02-13T24:10", "2026-02-13x10:00", "내일"}) {
    EXPECT_FALSE(parseSeoul(QString::fromUtf8(text)).has_value()) << text;
  }
}

TEST(Instant, Shows_the_day_of_the_week) {
  EXPECT_EQ(toDisplayText(fromSeoul(QDate(2026, 11, 25), QTime(14, 0))),
            QStringLiteral("2026-11-25 (수) 14:00"));
}

}  // namespace
}  // namespace pcrm
