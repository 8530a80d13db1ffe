// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/process_dialog.h"

#include "core/processes/process.h"
#include "tests/ui/desk_fixture.h"
#include "ui/settings/process_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

class Processes : public ::testing::Test {
 protected:
  void openAs(const char* login) {
    desk.open(login);
    dialog = new ProcessDialog(*desk.context(), &parent);
    parent.show();
    dialog->show();
    dialog->activateWindow();
    desk.settle();
  }
  ProcessEditor* editor() { return dialog->findChild<ProcessEditor*>(); }
  QTableWidget* steps() {
    for (auto* table : editor()->findChildren<QTableWidget*>()) {
      if (table->accessibleName() == QStringLiteral("단계")) return table;
    }
    return nullptr;
  }
  QListWidget* editions() { return dialog->findChild<QListWidget*>(); }
  QPushButton* save() {
    for (auto* button : dialog->findChildren<QPushButton*>()) {
      if (button->text() == QStringLiteral("새 판으로 저장") ||
          button->text() == QStringLiteral("이 판으로 되돌리기"))
        return button;
    }
    return nullptr;
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(dialog, key, modifiers);
    desk.settle();
  }
  [[nodiscard]] bool tells(const QString& part) const {
    for (const auto* label : dialog->findChildren<QLabel*>()) {
      if (label->text().contains(part)) return true;
    }
    return false;
  }
  std::vector<Process> stored() {
    std::vector<Process> found;
    desk.context()->read<std::vector<Process>>(
        &parent,
        [](Reader& reader) { return reader.list<Process>(QStringLiteral("ORDER BY edition")); },
        [&found](const std::vector<Process>& rows) { found = rows; });
    desk.settle();
    return found;
  }

  DeskFixture desk;
  QWidget parent;
  ProcessDialog* dialog = nullptr;
};

TEST_F(Processes, Give_back_unchanged_what_ships) {
  openAs("admin");
  auto* type = dialog->findChild<QComboBox*>();
  for (int i = 0; i < type->count(); ++i) {
    type->setCurrentIndex(i);
    emit type->activated(i);
    const QString code = type->currentData().toString();
    for (const QJsonObject& shipped : shippedRules().processes) {
      if (shipped[u"handling_type"].toString() != code) continue;
      const auto before = readProcess(shipped);
      const auto after = readProcess(editor()->value());
      ASSERT_TRUE(before && after) << i;
      EXPECT_EQ(*before, *after) << i;
    }
  }
  EXPECT_FALSE(save()->isEnabled());
}

TEST_F(Processes, A_step_is_added_moved_and_saved_as_a_new_edition) {
  openAs("admin");
  const int before = steps()->rowCount();
  steps()->setCurrentCell(0, 0);
  press(Qt::Key_Insert, Qt::AltModifier);
  ASSERT_EQ(steps()->rowCount(), before + 1);
  EXPECT_FALSE(save()->isEnabled());  // It has no name yet.
  EXPECT_TRUE(tells(QStringLiteral("이름을 적으세요")));
  steps()->item(1, 0)->setText(QStringLiteral("현장 사진"));
  EXPECT_TRUE(save()->isEnabled());
  steps()->setCurrentCell(1, 0);
  press(Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(steps()->item(0, 0)->text(), QStringLiteral("현장 사진"));
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(stored().size(), 1U);
  EXPECT_EQ(stored().front().definition()->steps.front().name, QStringLiteral("현장 사진"));
  EXPECT_EQ(editions()->count(), 2);
  EXPECT_TRUE(tells(QStringLiteral("1판")));
}

TEST_F(Processes, An_earlier_edition_is_looked_at_and_becomes_the_newest) {
  openAs("admin");
  editor()->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("빠른 처리"));
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(editions()->count(), 2);
  editions()->setCurrentRow(1);
  EXPECT_EQ(save()->text(), QStringLiteral("이 판으로 되돌리기"));
  EXPECT_TRUE(editor()->findChild<QLineEdit*>(QStringLiteral("name"))->isReadOnly());
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(stored().size(), 2U);
  EXPECT_NE(stored().back().name, QStringLiteral("빠른 처리"));
  EXPECT_EQ(stored().back().edition, 2);
}

TEST_F(Processes, Without_an_answer_the_law_says_no) {
  openAs("admin");
  for (int row = steps()->rowCount() - 1; row >= 0; --row) {
    steps()->setCurrentCell(row, 0);
    press(Qt::Key_Delete, Qt::AltModifier);
  }
  EXPECT_FALSE(save()->isEnabled());
  EXPECT_TRUE(tells(QStringLiteral("법 제27조")));
}

TEST_F(Processes, Others_look_and_change_nothing) {
  openAs("clerk");
  EXPECT_FALSE(save()->isEnabled());
  EXPECT_TRUE(tells(QStringLiteral("관리자만")));
}

}  // namespace
}  // namespace pcrm::testing
