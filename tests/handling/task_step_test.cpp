// SPDX-License-Identifier: GPL-3.0-or-later
// A matter that comes back or lasts ends only in a task, or when a lead says why it need not.
#include "core/tasks/task_operations.h"
#include "tests/handling/handling_fixture.h"

namespace pcrm {
namespace {

using testing::expectRefused;
using testing::HandlingCity;
using testing::with;

class TaskStepCity : public HandlingCity {
 public:
  TaskStepCity() {
    must("admin", QStringLiteral("register-user"),
         {{QStringLiteral("login"), QStringLiteral("road_lead")},
          {QStringLiteral("name"), QStringLiteral("도팀장")},
          {QStringLiteral("role"), QStringLiteral("team_lead")},
          {QStringLiteral("office"), QStringLiteral("HQ")},
          {QStringLiteral("department"), QStringLiteral("ROAD")}});
  }
  Result<OperationOutcome> complete(ComplaintId id) {
    return tryTo("worker", "complete-complaint", id,
                 with("answer", QStringLiteral("해마다 하기로 했습니다.")));
  }
  Result<OperationOutcome> waive(const char* login, ComplaintId id, const QString& note) {
    return tryTo(
        login, "mark-step", id,
        {{QStringLiteral("step"), QStringLiteral("task")}, {QStringLiteral("note"), note}});
  }
};

TEST(TaskStep, A_periodic_or_long_term_complaint_is_completed_once_it_is_in_a_task) {
  TaskStepCity city;
  for (const char* type : {"periodic", "long_term"}) {
    const ComplaintId id = city.complaintOfType(type);
    expectRefused(city.complete(id), QStringLiteral("과제"));
    EXPECT_FALSE(city.course(id).in_task);
    city.must("worker", QStringLiteral("open-task"),
              {{QStringLiteral("title"), QStringLiteral("겨울철 제설")},
               {QStringLiteral("kind"), QLatin1String(type)},
               {QStringLiteral("complaints"), QJsonArray{id.text()}}});
    EXPECT_TRUE(city.course(id).in_task);
    EXPECT_TRUE(city.complete(id)) << type;
  }
}

TEST(TaskStep, Unlinked_again_it_is_not_done) {
  TaskStepCity city;
  const ComplaintId id = city.complaintOfType("periodic");
  const TaskId task =
      OpenTask::taskOf(city.must("worker", QStringLiteral("open-task"),
                                 {{QStringLiteral("title"), QStringLiteral("겨울철 제설")},
                                  {QStringLiteral("kind"), QStringLiteral("periodic")},
                                  {QStringLiteral("complaints"), QJsonArray{id.text()}}})
                           .id);
  city.act("worker", "unlink-complaint-from-task", id, {{QStringLiteral("task"), task.text()}});
  expectRefused(city.complete(id), QStringLiteral("과제"));
}

TEST(TaskStep, Only_a_lead_lets_it_pass_and_says_why) {
  TaskStepCity city;
  const ComplaintId id = city.complaintOfType("periodic");
  expectRefused(city.waive("worker", id, QStringLiteral("한 번뿐임")), QStringLiteral("팀장"));
  expectRefused(city.waive("road_lead", id, QString()), QStringLiteral("까닭"));
  ASSERT_TRUE(city.waive("road_lead", id, QStringLiteral("다음 해에 없어질 시설임")));
  EXPECT_TRUE(city.complete(id));
}

TEST(TaskStep, Other_types_do_not_ask_for_a_task) {
  TaskStepCity city;
  EXPECT_TRUE(city.complete(city.complaintOfType("simple")));
}

}  // namespace
}  // namespace pcrm
