// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadline_strip.h"

#include "ui/language/language.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

std::vector<DayCell> days(int count) {
  std::vector<DayCell> result;
  for (int i = 0; i < count; ++i) {
    const QDate date = QDate(2026, 11, 25).addDays(i);
    const bool weekend = date.dayOfWeek() >= 6;
    result.push_back({date, weekend ? DayCell::State::kSkipped : DayCell::State::kCounted,
                      weekend ? 0 : i + 1, weekend ? QStringLiteral("토요일") : QString()});
  }
  return result;
}

TEST(DeadlineStrip, A_skipped_day_says_why_it_is_skipped) {
  DeadlineStrip strip;
  const DayCell day{QDate(2026, 11, 28), DayCell::State::kSkipped, 0, QStringLiteral("토요일")};
  EXPECT_EQ(strip.explain(day), QStringLiteral("2026-11-28 (토) · 세지 않음: 토요일"));
}

TEST(DeadlineStrip, A_counted_day_says_which_day_it_is) {
  DeadlineStrip strip;
  EXPECT_EQ(strip.explain({QDate(2026, 11, 25), DayCell::State::kCounted, 1, {}}),
            QStringLiteral("2026-11-25 (수) · 1일째"));
}

TEST(DeadlineStrip, The_weekday_is_English_in_English) {
  installLanguage(*qApp, QStringLiteral("en"));
  DeadlineStrip strip;
  EXPECT_TRUE(strip.explain({QDate(2026, 11, 25), DayCell::State::kDue, 7, {}})
                  .contains(QStringLiteral("(Wed)")));
  installLanguage(*qApp, QStringLiteral("ko"));
}

TEST(DeadlineStrip, Many_days_take_two_rows_and_never_more) {
  DeadlineStrip strip;
  strip.setDays(days(9));
  const int one = strip.heightForWidth(600);
  strip.setDays(days(15));
  const int two = strip.heightForWidth(420);
  EXPECT_GT(two, one);
  strip.setDays(days(120));
  EXPECT_EQ(strip.heightForWidth(420), two);
}

TEST(DeadlineStrip, No_days_take_no_room) {
  DeadlineStrip strip;
  EXPECT_EQ(strip.heightForWidth(400), 0);
}

TEST(DeadlineStrip, The_arrow_keys_read_the_days_one_by_one) {
  DeadlineStrip strip;
  strip.setDays(days(5));
  strip.resize(600, 40);
  strip.show();
  QTest::keyClick(&strip, Qt::Key_Right);
  EXPECT_TRUE(strip.accessibleDescription().startsWith(QStringLiteral("2026-11-26")));
  QTest::keyClick(&strip, Qt::Key_Left);
  QTest::keyClick(&strip, Qt::Key_Left);
  EXPECT_TRUE(strip.accessibleDescription().startsWith(QStringLiteral("2026-11-25")));
}

}  // namespace
}  // namespace pcrm
