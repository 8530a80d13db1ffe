// SPDX-License-Identifier: GPL-3.0-or-later
// 과제 as somebody uses it: by keyboard, on a city filled through operations.
#include "core/tasks/task_step.h"
#include "tests/tasks/task_fixture.h"
#include "tests/ui/desk_fixture.h"
#include "ui/tasks/task_detail_view.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/tasks_page.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest>

namespace pcrm {
namespace {

class Tasks : public ::testing::Test {
 protected:
  void openAs(const char* login) {
    DeskContext& context = desk.open(login);
    page = std::make_unique<TasksPage>(context, navigator);
    page->resize(1280, 700);
    page->setVisible(true);
    page->activate();
    settle();
  }
  /// Also what a change sets off: the list, and then the detail, are read again.
  void settle() {
    for (int i = 0; i < 4; ++i) {
      QCoreApplication::processEvents();
      desk.settle();
    }
  }
  TaskDetailView* detail() { return page->findChild<TaskDetailView*>(); }
  TaskDialog* dialog() { return page->findChild<TaskDialog*>(); }

  testing::DeskFixture desk;
  Navigator navigator;
  std::unique_ptr<TasksPage> page;
};

TEST_F(Tasks, An_empty_year_says_what_would_be_here) {
  openAs("worker");
  EXPECT_EQ(page->model().rowCount(), 0);
  EXPECT_TRUE(page->findChild<EmptyState*>(QStringLiteral("no-tasks"))->isVisible());
}

TEST_F(Tasks, A_round_is_recorded_by_keyboard_and_its_people_wait_to_be_told) {
  const TaskId id =
      testing::open(*desk.city, "periodic", {testing::raise(*desk.city, "010-0000-0001")});
  testing::plan(*desk.city, id);
  (void)testing::roundsIn(*desk.city, id);
  openAs("worker");
  ASSERT_EQ(page->model().rowCount(), 1);
  EXPECT_EQ(page->model().at(0)->rounds.size(), 3u);
  ASSERT_TRUE(detail()->detail());
  page->startAction(possibleActions(*detail()->detail(), desk.context()->actor()).front());
  ASSERT_TRUE(dialog());
  dialog()
      ->findChild<QPlainTextEdit*>(QStringLiteral("result"))
      ->setPlainText(QStringLiteral("제설함을 채움"));
  dialog()->activateWindow();  // The key is a shortcut of the window it stands in.
  settle();
  QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
  settle();
  EXPECT_EQ(detail()->detail()->task.state, TaskState::kReporting);
  ASSERT_TRUE(openNotice(*detail()->detail()));
  EXPECT_EQ(possibleActions(*detail()->detail(), desk.context()->actor()).front(),
            TaskAction::kTell);
}

TEST_F(Tasks, A_complaint_becomes_a_task_or_joins_one) {
  const ComplaintId first = testing::raise(*desk.city, "010-0000-0001");
  const ComplaintId second = testing::raise(*desk.city, "010-0000-0002");
  openAs("worker");
  page->makeTaskOf(first);
  settle();
  ASSERT_TRUE(dialog());
  QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
  settle();
  ASSERT_EQ(page->model().rowCount(), 1);
  EXPECT_EQ(page->model().at(0)->task.title, QStringLiteral("제설 요청"));
  delete dialog();
  page->makeTaskOf(second);
  settle();
  ASSERT_TRUE(dialog());
  dialog()->findChild<QComboBox*>(QStringLiteral("task"))->setCurrentIndex(1);
  QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
  settle();
  ASSERT_EQ(page->model().rowCount(), 1);
  EXPECT_EQ(page->model().at(0)->people, 2);
}

TEST_F(Tasks, Each_role_is_offered_only_what_it_may_do) {
  const TaskId id = testing::open(*desk.city, "long_term", {});
  testing::plan(*desk.city, id);
  testing::record(*desk.city, testing::roundsIn(*desk.city, id)[0]);
  Reader& reader = desk.city->store->reader();
  const auto actions = [&](const char* login) {
    const Actor actor = desk.city->actor(login);
    return possibleActions(*readTask(reader, id, actor, {2026, 3, 10}), actor);
  };
  using A = TaskAction;
  EXPECT_EQ(actions("worker"), (std::vector<A>{A::kRecordRound, A::kPlanRounds, A::kPlan}));
  EXPECT_EQ(actions("admin"),
            (std::vector<A>{A::kRecordRound, A::kPlanRounds, A::kCheck, A::kPlan, A::kReassign}));
  EXPECT_TRUE(actions("clerk").empty());
}

TEST_F(Tasks, The_model_keeps_its_promises) {
  const TaskId id = testing::open(*desk.city, "periodic", {});
  testing::plan(*desk.city, id);
  openAs("worker");
  TaskYearModel model;
  const QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.show({*page->model().at(0)}, std::make_shared<const Names>(), 2026, {2026, 3, 10});
  EXPECT_EQ(model.rowOf(id), 0);
}

}  // namespace
}  // namespace pcrm
