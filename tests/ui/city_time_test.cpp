// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/settings/city_time_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

class CityTime : public ::testing::Test {
 protected:
  void openAs(const char* login) {
    desk.open(login);
    dialog = new CityTimeDialog(*desk.context(), &parent);
    parent.show();
    dialog->show();
    desk.settle();
  }
  void press(const QString& text) {
    for (auto* button : dialog->findChildren<QPushButton*>()) {
      if (button->text() == text) button->click();
    }
    desk.settle();
  }
  [[nodiscard]] QTableWidget* table(const QString& name) const {
    for (auto* one : dialog->findChildren<QTableWidget*>()) {
      if (one->accessibleName() == name) return one;
    }
    return nullptr;
  }
  [[nodiscard]] int rowWith(const QString& name, int column, const QString& text) const {
    const QTableWidget* shown = table(name);
    for (int row = 0; row < shown->rowCount(); ++row) {
      if (shown->item(row, column)->text() == text) return row;
    }
    return -1;
  }
  [[nodiscard]] bool tells(const QString& part) const {
    for (const auto* label : dialog->findChildren<QLabel*>()) {
      if (label->text().contains(part)) return true;
    }
    return false;
  }

  DeskFixture desk;
  QWidget parent;
  CityTimeDialog* dialog = nullptr;
};

TEST_F(CityTime, Shows_the_holidays_of_this_year_and_where_they_come_from) {
  openAs("admin");
  const int row = rowWith(QStringLiteral("공휴일"), 0, QStringLiteral("2026-05-05"));
  ASSERT_GE(row, 0);
  EXPECT_EQ(table(QStringLiteral("공휴일"))->item(row, 2)->text(), QStringLiteral("어린이날"));
  EXPECT_EQ(table(QStringLiteral("공휴일"))->item(row, 3)->text(), QStringLiteral("법령"));
}

TEST_F(CityTime, An_administrator_declares_a_day_and_takes_it_back) {
  openAs("admin");
  press(QStringLiteral("공휴일 알리기"));  // A week from now, 임시공휴일.
  const int row = rowWith(QStringLiteral("공휴일"), 0, QStringLiteral("2026-03-17"));
  ASSERT_GE(row, 0);
  table(QStringLiteral("공휴일"))->setCurrentCell(row, 0);
  press(QStringLiteral("고른 날 취소"));
  EXPECT_EQ(rowWith(QStringLiteral("공휴일"), 0, QStringLiteral("2026-03-17")), -1);
  EXPECT_TRUE(tells(QStringLiteral("이제 공휴일이 아닙니다")));
}

TEST_F(CityTime, Others_see_it_and_are_told_why_they_cannot_change_it) {
  openAs("clerk");
  EXPECT_TRUE(tells(QStringLiteral("관리자만 바꿀 수 있습니다")));
  press(QStringLiteral("공휴일 알리기"));
  EXPECT_EQ(rowWith(QStringLiteral("공휴일"), 0, QStringLiteral("2026-03-17")), -1);
  EXPECT_TRUE(tells(QStringLiteral("이 역할로 할 수 없습니다")));
}

TEST_F(CityTime, Hours_are_set_for_one_office) {
  openAs("admin");
  for (auto* box : dialog->findChildren<QComboBox*>()) {
    const int index = box->findData(QStringLiteral("CR2"));
    if (index >= 0 && box->count() == 3) box->setCurrentIndex(index);
  }
  press(QStringLiteral("근무시간 정하기"));
  EXPECT_TRUE(tells(QStringLiteral("초량2동 주민센터의 근무시간을 정했습니다")));
}

TEST_F(CityTime, A_target_that_is_no_period_is_refused_in_words) {
  openAs("admin");
  for (auto* line : dialog->findChildren<QLineEdit*>()) {
    if (line->placeholderText().contains(QStringLiteral("3d"))) line->setText(QStringLiteral("곧"));
  }
  press(QStringLiteral("목표 정하기"));
  EXPECT_FALSE(tells(QStringLiteral("목표 기간을 정했습니다")));
  for (auto* line : dialog->findChildren<QLineEdit*>()) {
    if (line->placeholderText().contains(QStringLiteral("3d"))) line->setText(QStringLiteral("3d"));
  }
  press(QStringLiteral("목표 정하기"));
  EXPECT_TRUE(tells(QStringLiteral("목표 기간을 정했습니다")));
  EXPECT_GE(rowWith(QStringLiteral("목표와 미리 알림"), 2, QStringLiteral("3일")), 0);
}

}  // namespace
}  // namespace pcrm::testing
