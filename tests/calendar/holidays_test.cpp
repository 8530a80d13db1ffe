// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "tests/calendar/calendar_fixture.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Holidays, Shipped_table_knows_what_was_announced) {
  struct Case {
    QDate date;
    const char* name;  ///< Empty: a working day.
  };
  for (const Case& c : {
           Case{{2005, 4, 5}, "식목일"},
           Case{{2006, 4, 5}, ""},
           Case{{2007, 7, 17}, "제헌절"},
           Case{{2008, 7, 17}, ""},
           Case{{2012, 10, 9}, ""},
           Case{{2013, 10, 9}, "한글날"},
           Case{{2014, 9, 10}, "대체공휴일(추석)"},
           Case{{2017, 10, 2}, "임시공휴일"},
           Case{{2020, 8, 17}, "임시공휴일"},
           Case{{2025, 5, 5}, "어린이날, 부처님 오신 날"},
           Case{{2025, 5, 6}, "대체공휴일(부처님 오신 날)"},
           Case{{2026, 2, 17}, "설날"},
           Case{{2026, 2, 19}, ""},
           Case{{2026, 7, 17}, "제헌절"},
           Case{{2026, 11, 21}, "토요일"},
           Case{{2026, 11, 22}, "일요일"},
           Case{{2027, 12, 27}, "대체공휴일(기독탄신일)"},
           Case{{2030, 9, 12}, "추석"},
       }) {
    EXPECT_EQ(shippedHolidays().nameOf(c.date), QString::fromUtf8(c.name)) << c.date.toJulianDay();
    EXPECT_EQ(shippedHolidays().isWorkingDay(c.date), *c.name == '\0');
  }
}

TEST(Holidays, Every_year_of_the_shipped_table_has_three_days_of_Seollal_and_Chuseok) {
  for (int year = 2003; year <= 2030; ++year) {
    int found = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
      const QString name = shippedHolidays().nameOf(date);
      if (name.startsWith(QStringLiteral("설날")) || name.contains(QStringLiteral("추석 ")) ||
          name.startsWith(QStringLiteral("추석"))) {
        ++found;
      }
    }
    EXPECT_EQ(found, 6) << year;
  }
}

TEST(Holidays, Saturdays_are_no_holidays_but_not_worked) {
  const HolidayTable empty;
  EXPECT_FALSE(empty.isHoliday({2026, 11, 21}));
  EXPECT_FALSE(empty.isWorkingDay({2026, 11, 21}));
  EXPECT_TRUE(empty.isHoliday({2026, 11, 22}));
}

TEST(Holidays, Saturdays_counted_for_what_was_received_before_2016_02_12) {
  const HolidayTable empty;
  EXPECT_TRUE(empty.countsInDays({2016, 2, 13}, {2016, 2, 11}));
  EXPECT_FALSE(empty.countsInDays({2016, 2, 13}, {2016, 2, 12}));
}

TEST(Holidays, The_administrator_adds_one) {
  HolidayTable table;
  table.add({2026, 11, 25}, QStringLiteral("임시공휴일"));
  table.add({2026, 11, 25}, QStringLiteral("임시공휴일"));
  EXPECT_EQ(table.nameOf({2026, 11, 25}), QStringLiteral("임시공휴일"));
  EXPECT_FALSE(table.isWorkingDay({2026, 11, 25}));
}

TEST(Holidays, A_broken_line_is_named) {
  const auto table = HolidayTable::loadFromTsv(
      QStringLiteral("# x\n\n2026-05-05\t어린이날\n2026-13-01\t없는 날\n"));
  ASSERT_FALSE(table.has_value());
  EXPECT_TRUE(table.error().message.contains(QStringLiteral("4번째")))
      << table.error().message.toStdString();
  EXPECT_FALSE(HolidayTable::loadFromTsv(QStringLiteral("2026-05-05")).has_value());
}

}  // namespace
}  // namespace pcrm
