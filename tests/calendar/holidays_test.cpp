// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "tests/calendar/calendar_fixture.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Holidays, Of_rules_with_the_dates_they_hold) {
  struct Case {
    QDate date;
    const char* name;  ///< Empty: a working day.
  };
  for (const Case& c : {
           Case{{1990, 10, 1}, "국군의 날"},  // left out by the decree of 1990-11-05
           Case{{1990, 10, 9}, "한글날"},
           Case{{1991, 10, 1}, ""},
           Case{{1991, 10, 9}, ""},
           Case{{1998, 1, 2}, "1월 2일"},
           Case{{2001, 1, 2}, ""},
           Case{{2002, 7, 1}, "임시공휴일(월드컵)"},
           Case{{2002, 12, 19}, "임시공휴일(제16대 대통령선거)"},
           Case{{2005, 4, 5}, "식목일"},
           Case{{2006, 4, 5}, ""},
           Case{{2007, 7, 17}, "제헌절"},
           Case{{2008, 7, 17}, ""},
           Case{{2012, 10, 9}, ""},
           Case{{2013, 10, 9}, "한글날"},
           Case{{2011, 5, 10}, "부처님 오신 날"},
           Case{{2013, 9, 23}, ""},  // Chuseok's last day was a Saturday, and no rule yet
           Case{{2014, 9, 10}, "대체공휴일(추석)"},
           Case{{2017, 10, 6}, "대체공휴일(추석)"},  // one day is a national day as well
           Case{{2018, 5, 7}, "대체공휴일(어린이날)"},
           Case{{2021, 8, 16}, "대체공휴일(광복절)"},
           Case{{2021, 12, 27}, ""},  // Christmas on a Saturday, before it was replaced
           Case{{2023, 5, 29}, "대체공휴일(부처님 오신 날)"},
           Case{{2023, 10, 2}, "임시공휴일"},
           Case{{2017, 10, 2}, "임시공휴일"},
           Case{{2020, 8, 17}, "임시공휴일"},
           Case{{2025, 5, 5}, "어린이날, 부처님 오신 날"},
           Case{{2025, 5, 6}, "대체공휴일(부처님 오신 날)"},
           Case{{2026, 2, 17}, "설날"},
           Case{{2026, 2, 19}, ""},
           Case{{2026, 7, 17}, "제헌절"},
           Case{{2026, 11, 21}, "토요일"},
           Case{{2026, 11, 22}, "일요일"},
           Case{{2025, 10, 8}, "대체공휴일(추석)"},
           Case{{2026, 5, 1}, "노동절"},
           Case{{2027, 5, 3}, "대체공휴일(노동절)"},
           Case{{2027, 12, 27}, "대체공휴일(기독탄신일)"},
           Case{{2028, 1, 3}, ""},  // New Year's Day and Memorial Day are never replaced
           Case{{2028, 4, 12}, "국회의원선거"},
           Case{{2028, 10, 3}, "추석, 개천절"},
           Case{{2028, 10, 5}, "대체공휴일(추석)"},
           Case{{2030, 3, 27}, "대통령선거"},
           Case{{2030, 6, 5}, ""},  // a Wednesday next to a holiday
           Case{{2030, 6, 12}, "전국동시지방선거"},
           Case{{2039, 10, 5}, "대체공휴일(추석)"},  // two days lost: a Sunday and a national day
           Case{{2050, 9, 30}, "추석"},
           Case{{2030, 9, 12}, "추석"},
       }) {
    EXPECT_EQ(shippedHolidays().nameOf(c.date), QString::fromUtf8(c.name)) << c.date.toJulianDay();
    EXPECT_EQ(shippedHolidays().isWorkingDay(c.date), *c.name == '\0');
  }
}

TEST(Holidays, Every_year_has_three_days_of_Seollal_and_Chuseok) {
  for (int year = kFirstHolidayYear; year <= kLastHolidayYear; ++year) {
    int found = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
      const QString name = shippedHolidays().nameOf(date);
      if (name.startsWith(QStringLiteral("설날")) || name.startsWith(QStringLiteral("추석"))) {
        ++found;
      }
    }
    EXPECT_EQ(found, 6) << year;
  }
}

TEST(Holidays, A_substitute_is_a_weekday_that_would_be_worked_otherwise) {
  for (const auto& [date, names] : shippedHolidays().listed()) {
    if (!names.front().startsWith(QStringLiteral("대체공휴일"))) continue;
    EXPECT_EQ(names.size(), 1) << date.toString(Qt::ISODate).toStdString();
    EXPECT_LE(date.dayOfWeek(), 5) << date.toString(Qt::ISODate).toStdString();
    EXPECT_GE(date, QDate(2014, 9, 10)) << "first used then";
  }
}

TEST(Holidays, Election_days_are_Wednesdays_away_from_holidays) {  // 공직선거법 제34조
  for (int year = 2027; year <= kLastHolidayYear; ++year) {
    for (const ElectionDay& day : electionDays(year, shippedHolidays())) {
      EXPECT_EQ(day.date.dayOfWeek(), 3) << year;
    }
  }
  EXPECT_TRUE(electionDays(2029, shippedHolidays()).empty());
}

TEST(Holidays, Every_rule_says_where_it_stands) {
  for (const HolidayRule& rule : holidayRules()) {
    EXPECT_TRUE(rule.law.contains(QStringLiteral("제2조"))) << rule.name.toStdString();
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
