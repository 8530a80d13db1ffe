// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"

#include <gtest/gtest.h>

#ifdef PCRM_HAS_ICU
#include <unicode/calendar.h>
#endif

namespace pcrm {
namespace {

TEST(Lunar, Days_that_were_feasts) {
  struct Case {
    int year, month, day;
    QDate solar;
  };
  for (const Case& c : {
           Case{1990, 1, 1, {1990, 1, 27}},
           Case{2006, 8, 15, {2006, 10, 6}},
           Case{2017, 8, 15, {2017, 10, 4}},  // after a leap month
           Case{2023, 4, 8, {2023, 5, 27}},   // after a leap month
           Case{2026, 1, 1, {2026, 2, 17}},
           Case{2033, 8, 15, {2033, 9, 8}},  // the year many calendars have wrong
           Case{2050, 8, 15, {2050, 9, 30}},
       }) {
    EXPECT_EQ(fromLunar(c.year, c.month, c.day), c.solar) << c.year;
  }
}

TEST(Lunar, What_the_year_does_not_have_is_nothing) {
  EXPECT_FALSE(fromLunar(1989, 1, 1));
  EXPECT_FALSE(fromLunar(2051, 1, 1));
  EXPECT_FALSE(fromLunar(2026, 13, 1));
  EXPECT_FALSE(fromLunar(2026, 1, 31));
  EXPECT_FALSE(fromLunar(2026, 2, 1, true));
  EXPECT_EQ(fromLunar(2023, 2, 1, true), QDate(2023, 3, 22));
}

TEST(Lunar, Years_follow_each_other_without_a_gap) {
  for (int year = kFirstLunarYear; year < kLastLunarYear; ++year) {
    const auto last = fromLunar(year, 12, 30) ? fromLunar(year, 12, 30) : fromLunar(year, 12, 29);
    EXPECT_EQ(last->addDays(1), fromLunar(year + 1, 1, 1)) << year;
  }
}

#ifdef PCRM_HAS_ICU
/// ICU reckons with approximations of sun and moon. It puts the new moon of 2017-02-26 23:58 in
/// Seoul into the next day, and so the second month of 2017 begins a day late there; the table has
/// it where the almanac has it.
bool knownToDiffer(QDate date) { return QDate(2017, 2, 26) <= date && date <= QDate(2017, 3, 27); }

TEST(Lunar, Equals_the_dangi_calendar_of_ICU_on_every_day) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> dangi(icu::Calendar::createInstance(
      *icu::TimeZone::getGMT(), icu::Locale("ko@calendar=dangi"), status));
  ASSERT_TRUE(U_SUCCESS(status));
  int differing = 0;
  for (QDate date(1990, 1, 27); date <= QDate(2051, 1, 20); date = date.addDays(1)) {
    dangi->setTime(static_cast<double>(date.toJulianDay() - 2'440'588) * 86'400'000.0, status);
    // ICU counts dangi years in cycles of sixty; this is their number in the solar calendar.
    const int related = dangi->get(UCAL_EXTENDED_YEAR, status) - 2333;
    const int month = dangi->get(UCAL_MONTH, status) + 1;
    const int day = dangi->get(UCAL_DATE, status);
    const bool leap = dangi->get(UCAL_IS_LEAP_MONTH, status) != 0;
    ASSERT_TRUE(U_SUCCESS(status));
    const bool same = fromLunar(related, month, day, leap) == date;
    if (!same) ++differing;
    EXPECT_TRUE(same || knownToDiffer(date))
        << date.toString(Qt::ISODate).toStdString() << " is " << related << '-' << month << '-'
        << day << (leap ? " leap" : "");
  }
  EXPECT_LE(differing, 30);
}
#endif

}  // namespace
}  // namespace pcrm
