// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tasks/task_fixture.h"

namespace pcrm {
namespace {

using testing::open;
using testing::plan;
using testing::raise;
using testing::record;
using testing::roundsIn;
using testing::TestCity;

TEST(TasksOfYear, Show_rounds_people_and_what_is_late) {
  TestCity city;
  const TaskId id = open(
      city, "periodic",
      {raise(city, "010-0000-0001"), raise(city, "010-0000-0001"), raise(city, "010-0000-0002")});
  plan(city, id);
  record(city, roundsIn(city, id)[0]);
  Reader& reader = city.store->reader();
  const auto year = tasksOfYear(reader, {}, 2026, {2026, 5, 20});
  ASSERT_EQ(year.size(), 1u);
  EXPECT_EQ(year[0].cases, 3);
  EXPECT_EQ(year[0].people, 2);
  EXPECT_EQ(year[0].to_tell, 2);
  EXPECT_EQ(year[0].late, 2);
  EXPECT_EQ(year[0].rounds.size(), 3u);
  EXPECT_TRUE(tasksOfYear(reader, {}, 2025, {2026, 5, 20}).empty());
  EXPECT_TRUE(tasksOfYear(reader, {}, 2027, {2026, 5, 20})[0].rounds.empty());
}

TEST(TaskQueries, Keep_to_what_a_person_may_see) {
  TestCity city;
  const ComplaintId complaint = raise(city, "010-0000-0001");
  const TaskId id = open(city, "periodic", {complaint});
  plan(city, id);
  record(city, roundsIn(city, id)[0]);
  Reader& reader = city.store->reader();
  for (const auto& [login, sees] :
       {std::pair{"clerk", true}, std::pair{"worker", true}, std::pair{"other_clerk", false}}) {
    TaskFilter filter;
    filter.seen_by = city.actor(login);
    EXPECT_EQ(!tasksOfYear(reader, filter, 2026, {2026, 3, 10}).empty(), sees) << login;
    EXPECT_EQ(!dueRounds(reader, filter, {2026, 4, 15}).empty(), sees) << login;
    EXPECT_EQ(!noticesToTell(reader, filter).empty(), sees) << login;
    EXPECT_EQ(reachOf(reader, filter, fromSeoul({2026, 1, 1}), fromSeoul({2027, 1, 1})).people,
              sees ? 1 : 0)
        << login;
    EXPECT_EQ(readTask(reader, id, city.actor(login), {2026, 3, 10}).has_value(), sees) << login;
  }
  TaskFilter of_complaint;
  of_complaint.complaint = complaint;
  EXPECT_EQ(tasksOfYear(reader, of_complaint, 2026, {2026, 3, 10}).size(), 1u);
  of_complaint.complaint = raise(city, "010-0000-0002");
  EXPECT_TRUE(tasksOfYear(reader, of_complaint, 2026, {2026, 3, 10}).empty());
}

TEST(TaskReach, Counts_a_person_once_for_all_tasks) {
  TestCity city;
  const ComplaintId one = raise(city, "010-0000-0001");
  const ComplaintId two = raise(city, "010-0000-0001");
  for (const ComplaintId complaint : {one, two}) {
    const TaskId id = open(city, "periodic", {complaint});
    plan(city, id);
    record(city, roundsIn(city, id)[0]);
  }
  EXPECT_EQ(reachOf(city.store->reader(), {}, fromSeoul({2026, 1, 1}), fromSeoul({2027, 1, 1})),
            (TaskReach{2, 2, 1}));
}

TEST(ReadTask, Says_what_hinders_its_end) {
  TestCity city;
  const TaskId id = open(city, "long_term", {});
  const auto detail = readTask(city.store->reader(), id, city.actor("admin"), {2026, 3, 10});
  ASSERT_TRUE(detail);
  ASSERT_EQ(detail->hinders_ending.size(), 1);
  EXPECT_TRUE(detail->hinders_ending[0].contains(QStringLiteral("확인이 없습니다")));
}

}  // namespace
}  // namespace pcrm
