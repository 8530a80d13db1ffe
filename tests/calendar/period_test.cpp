// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Period, Reads_what_it_writes_and_shows_it_in_Korean) {
  struct Case {
    const char16_t* text;
    Period period;
    const char16_t* display;
  };
  for (const Case& c : {
           Case{u"3h", {3, PeriodUnit::kHours}, u"3근무시간"},
           Case{u"5d", {5, PeriodUnit::kDays}, u"5일"},
           Case{u"14d", {14, PeriodUnit::kDays}, u"14일"},
           Case{u"2w", {2, PeriodUnit::kWeeks}, u"2주"},
           Case{u"1mo", {1, PeriodUnit::kMonths}, u"1개월"},
           Case{u"1y", {1, PeriodUnit::kYears}, u"1년"},
       }) {
    EXPECT_EQ(parsePeriod(c.text), c.period);
    EXPECT_EQ(toText(c.period), QString::fromUtf16(c.text));
    EXPECT_EQ(toDisplayText(c.period), QString::fromUtf16(c.display));
  }
}

TEST(Period, At_once_is_three_working_hours) {  // Decree 19
  EXPECT_EQ(parsePeriod(u"즉시"), kImmediate);
  EXPECT_EQ(toText(kImmediate), QStringLiteral("3h"));
}

TEST(Period, Refuses_the_rest) {
  for (const char16_t* text : {u"", u"d", u"0d", u"-1d", u"5", u"5x", u"5 d", u"99999d", u"5dd"}) {
    EXPECT_FALSE(parsePeriod(text).has_value()) << QString::fromUtf16(text).toStdString();
  }
}

}  // namespace
}  // namespace pcrm
