// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/recurrence.h"

#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

std::vector<std::string> daysOf(const char* text, QDate starts_on, int year) {
  const auto recurrence = parseRecurrence(QLatin1String(text));
  EXPECT_TRUE(recurrence) << text;
  std::vector<std::string> out;
  if (!recurrence) return out;
  for (const QDate day : roundDays(*recurrence, starts_on, year, testing::shippedRules().holidays))
    out.push_back(day.toString(Qt::ISODate).toStdString());
  return out;
}

using Days = std::vector<std::string>;

TEST(Recurrence, Comes_round_on_working_days) {
  // 2026-11-15 and 2026-05-24 are Sundays (05-24 Buddha's birthday, 05-25 its substitute).
  EXPECT_EQ(daysOf("12-01 11-15", {2020, 1, 1}, 2026), (Days{"2026-11-16", "2026-12-01"}));
  EXPECT_EQ(daysOf("05-24", {2020, 1, 1}, 2026), (Days{"2026-05-26"}));
  EXPECT_EQ(daysOf("6 7", {2020, 1, 1}, 2026), (Days{"2026-06-01", "2026-07-01"}));
  EXPECT_EQ(daysOf("02-29", {2020, 1, 1}, 2027), (Days{"2027-03-02"}));  // A Sunday, 삼일절.
  EXPECT_EQ(daysOf("03-16 04-15", {2026, 4, 1}, 2026), (Days{"2026-04-15"}));
}

TEST(Recurrence, Comes_round_every_so_many_weeks_or_months_from_the_first_day_on) {
  EXPECT_EQ(daysOf("3mo", {2026, 1, 30}, 2026),
            (Days{"2026-01-30", "2026-04-30", "2026-07-30", "2026-10-30"}));
  EXPECT_EQ(daysOf("1mo", {2025, 8, 31}, 2026).front(), "2026-02-02");  // 01-31 is a Saturday.
  EXPECT_EQ(daysOf("2w", {2026, 12, 1}, 2026), (Days{"2026-12-01", "2026-12-15", "2026-12-29"}));
  EXPECT_TRUE(daysOf("2w", {2027, 1, 4}, 2026).empty());
}

TEST(Recurrence, Two_times_on_the_same_working_day_are_one) {
  EXPECT_EQ(daysOf("11-14 11-15 11-16", {2020, 1, 1}, 2026), (Days{"2026-11-16"}));
}

TEST(Recurrence, Is_told_in_words_and_refused_when_it_is_none) {
  EXPECT_EQ(toDisplayText(*parseRecurrence(QStringLiteral("12-01,11-15"))),
            QStringLiteral("해마다 11월 15일 · 12월 1일"));
  EXPECT_EQ(toDisplayText(*parseRecurrence(QStringLiteral("2w"))), QStringLiteral("2주마다"));
  for (const char* text : {"", "13", "0", "02-30", "7d", "3h", "1y", "11-15-2", "x", "2w 3mo"})
    EXPECT_FALSE(parseRecurrence(QLatin1String(text))) << text;
}

}  // namespace
}  // namespace pcrm
