// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a task: its office and its department, with all that belongs to it.
#include "tests/tasks/task_fixture.h"

namespace pcrm {
namespace {

using testing::dump;
using testing::Fields;
using testing::open;
using testing::plan;
using testing::raise;
using testing::record;
using testing::roundsIn;
using testing::SyncCity;
using testing::TestDesk;

size_t rowsOf(TestDesk& desk) {
  Reader& reader = desk.store().reader();
  return reader.list<Task>().size() + reader.list<TaskRound>().size() +
         reader.list<TaskComplaint>().size() + reader.list<FeedbackNotice>().size();
}

TEST(TaskSync, Reaches_its_office_and_no_other) {
  SyncCity city;
  TestDesk here(2);
  TestDesk there(3);
  TestDesk hall(4);
  const TaskId id = open(city.central, "periodic", {raise(city.central, "010-0000-0001")});
  plan(city.central, id);
  record(city.central, roundsIn(city.central, id)[0]);
  ASSERT_EQ(city.sync(here, "clerk"), QString());
  ASSERT_EQ(city.sync(there, "other_clerk"), QString());
  ASSERT_EQ(city.sync(hall, "admin"), QString());
  EXPECT_EQ(rowsOf(here), 6u);
  EXPECT_EQ(rowsOf(there), 0u);
  EXPECT_EQ(dump(hall.store()), dump(*city.central.store));
}

TEST(TaskSync, Leaves_with_everything_and_comes_whole_to_whoever_gains_it) {
  SyncCity city;
  TestDesk here(2);
  TestDesk there(3);
  const TaskId id = open(city.central, "periodic", {raise(city.central, "010-0000-0001")});
  plan(city.central, id);
  record(city.central, roundsIn(city.central, id)[0]);
  ASSERT_EQ(city.sync(here, "clerk"), QString());
  ASSERT_EQ(city.sync(there, "other_clerk"), QString());
  city.central.must("admin", QStringLiteral("reassign-task"),
                    Fields()("task", id.text())("office", QStringLiteral("SJ1")));
  ASSERT_EQ(city.sync(here, "clerk"), QString());
  ASSERT_EQ(city.sync(there, "other_clerk"), QString());
  EXPECT_EQ(rowsOf(here), 0u);
  EXPECT_EQ(rowsOf(there), 6u);
}

TEST(TaskSync, Rounds_recorded_offline_queue_the_same_notices_at_the_server) {
  SyncCity city;
  TestDesk hall(2);
  const TaskId id = open(city.central, "periodic", {raise(city.central, "010-0000-0001")});
  plan(city.central, id);
  const auto rounds = roundsIn(city.central, id);
  ASSERT_EQ(city.sync(hall, "worker"), QString());
  record(hall.city, rounds[0]);
  const auto offline = noticesToTell(hall.store().reader(), {});
  ASSERT_EQ(offline.size(), 1u);
  hall.city.must("worker", QStringLiteral("record-feedback"),
                 Fields()("notice", offline[0].notice.id.text()));
  ASSERT_EQ(city.sync(hall, "worker"), QString());
  EXPECT_EQ(dump(hall.store()), dump(*city.central.store));
  EXPECT_TRUE(noticesToTell(city.central.store->reader(), {}).empty());
}

TEST(TaskSync, Two_desks_that_plan_the_same_year_make_its_rounds_once) {
  SyncCity city;
  TestDesk one(2);
  TestDesk two(3);
  const TaskId id = open(city.central, "periodic", {});
  plan(city.central, id);
  ASSERT_EQ(city.sync(one, "worker"), QString());
  ASSERT_EQ(city.sync(two, "admin"), QString());
  (void)roundsIn(one.city, id);
  (void)roundsIn(two.city, id);
  ASSERT_EQ(city.sync(one, "worker"), QString());
  ASSERT_EQ(city.sync(two, "admin"), QString());
  EXPECT_EQ(roundsOf(id, two.store().reader()).size(), 3u);
  EXPECT_EQ(dump(two.store()), dump(*city.central.store));
}

}  // namespace
}  // namespace pcrm
