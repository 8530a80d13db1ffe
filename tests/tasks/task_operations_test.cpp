// SPDX-License-Identifier: GPL-3.0-or-later
// What each operation on a task does, and what it refuses with which reason.
#include "core/complaints/complaint_queries.h"
#include "tests/tasks/task_fixture.h"

namespace pcrm {
namespace {

using testing::Fields;
using testing::open;
using testing::plan;
using testing::raise;
using testing::record;
using testing::roundsIn;
using testing::taskNow;
using testing::TestCity;

const QString kRound = QStringLiteral("record-round");
const QString kFeedback = QStringLiteral("record-feedback");
const QString kCheck = QStringLiteral("check-improvement");
const QString kEnd = QStringLiteral("end-task");

/// Refused, with a reason that has this in it.
void refuses(TestCity& city, const char* login, const QString& operation, const QJsonObject& fields,
             const char16_t* reason) {
  const auto done = city.attempt(login, operation, fields);
  ASSERT_FALSE(done) << login << " " << qPrintable(operation);
  EXPECT_TRUE(done.error().message.contains(QString::fromUtf16(reason)))
      << qPrintable(done.error().message);
}

TEST(OpenTask, Takes_complaints_together_and_says_so_in_their_timelines) {
  TestCity city;
  const ComplaintId first = raise(city, "010-0000-0001");
  const ComplaintId second = raise(city, "010-0000-0002");
  const TaskId id = open(city, "periodic", {first, second});
  const Task task = taskNow(city, id);
  EXPECT_EQ(task.owner, QStringLiteral("worker"));
  EXPECT_EQ(task.state, TaskState::kSelected);
  Reader& reader = city.store->reader();
  EXPECT_EQ(linksOf(id, reader).size(), 2u);
  EXPECT_EQ(timelineOf(reader, city.complaint(first)).back().summary,
            QStringLiteral("주기과제로 묶음: 겨울철 제설"));
}

TEST(OpenTask, Belongs_where_its_first_complaint_does_unless_told_otherwise) {
  TestCity city;
  const ComplaintId complaint = raise(city, "010-0000-0001");
  const auto done = city.must("operator", QStringLiteral("open-task"),
                              Fields()("title", u"제설")("kind", QStringLiteral("periodic"))(
                                  "complaints", QJsonArray{complaint.text()}));
  const Task task = taskNow(city, OpenTask::taskOf(done.id));
  EXPECT_EQ(task.office, QStringLiteral("CR2"));
  EXPECT_EQ(task.department, QStringLiteral("ROAD"));
  EXPECT_EQ(task.owner, QStringLiteral("operator"));
}

TEST(OpenTask, Refuses_with_the_reason) {
  TestCity city;
  const ComplaintId complaint = raise(city, "010-0000-0001");
  const QString open_task = QStringLiteral("open-task");
  const auto fields = [] { return Fields()("title", u"제설")("kind", QStringLiteral("periodic")); };
  const auto twice = QJsonArray{complaint.text(), complaint.text()};
  refuses(city, "worker", open_task, fields()("title", u" "), u"과제 이름을 적으세요");
  refuses(city, "worker", open_task, fields()("owner", QStringLiteral("clerk")),
          u"맡길 수 없습니다");
  refuses(city, "worker", open_task, fields()("department", QStringLiteral("NONE")),
          u"부서가 없습니다");
  refuses(city, "worker", open_task, fields()("office", QStringLiteral("NONE")),
          u"기관이 없습니다");
  refuses(city, "worker", open_task, fields()("complaints", twice), u"두 번");
  refuses(city, "worker", open_task, fields()("complaints", QJsonArray{QStringLiteral("x")}),
          u"민원이 없거나");
  refuses(city, "clerk", open_task, fields(), u"");
}

TEST(PlanTask, Refuses_a_plan_that_cannot_be_kept) {
  TestCity city;
  const QString plan_task = QStringLiteral("plan-task");
  const TaskId periodic = open(city, "periodic", {});
  const TaskId lasting = open(city, "long_term", {});
  const auto of = [](TaskId id) { return Fields()("task", id.text()); };
  refuses(city, "worker", plan_task, of(periodic), u"계획을 적으세요");
  refuses(city, "worker", plan_task, of(periodic)("plan", u"채운다"), u"주기를 적으세요");
  refuses(city, "worker", plan_task, of(periodic)("plan", u"채운다")("recurrence", u"가끔"),
          u"주기는 11-15");
  refuses(city, "worker", plan_task, of(lasting)("plan", u"놓는다"), u"근거를 적으세요");
  refuses(city, "worker", plan_task, of(lasting)("plan", u"놓는다")("ground", u"2027년 예산"),
          u"점검일이나 점검 주기");
  refuses(city, "other_clerk", plan_task, of(periodic), u"");
  city.must("worker", plan_task,
            of(lasting)("plan", u"놓는다")("ground", u"2027년 예산")("recurrence", u"3mo"));
  EXPECT_EQ(taskNow(city, lasting).state, TaskState::kPlanned);
}

TEST(PlanRounds, Makes_those_of_a_year_once) {
  TestCity city;
  const QString plan_rounds = QStringLiteral("plan-rounds");
  const TaskId id = open(city, "periodic", {});
  const auto fields = [&](int year) { return Fields()("task", id.text())("year", year); };
  refuses(city, "worker", plan_rounds, fields(2026), u"주기가 정해지지");
  plan(city, id);
  refuses(city, "worker", plan_rounds, fields(1999), u"2000년에서");
  refuses(city, "worker", plan_rounds, fields(2025), u"새로 만들 회차가 없습니다");
  EXPECT_EQ(roundsIn(city, id).size(), 3u);
  refuses(city, "worker", plan_rounds, fields(2026), u"새로 만들 회차가 없습니다");
  EXPECT_EQ(taskNow(city, id).state, TaskState::kRunning);
  EXPECT_EQ(taskNow(city, id).next_check_on, QDate(2026, 3, 16));
  EXPECT_EQ(roundsIn(city, id, 2027).back().number, 6);
}

TEST(LinkComplaint, Once_and_only_what_one_sees) {
  TestCity city;
  const QString link_it = QStringLiteral("link-complaint-to-task");
  const TaskId id = open(city, "periodic", {});
  const ComplaintId complaint = raise(city, "010-0000-0001");
  const auto of = [&](const QString& what) {
    return Fields()("task", id.text())("complaint", what);
  };
  refuses(city, "clerk", link_it, of(Uuid{}.text()), u"민원이 없거나");
  refuses(city, "other_clerk", link_it, of(complaint.text()), u"과제가 없거나");
  city.must("clerk", link_it, of(complaint.text()));
  refuses(city, "clerk", link_it, of(complaint.text()), u"이미 이 과제에");
  city.must("worker", QStringLiteral("unlink-complaint-from-task"), of(complaint.text()));
  refuses(city, "worker", QStringLiteral("unlink-complaint-from-task"), of(complaint.text()),
          u"묶여 있지 않습니다");
}

TEST(RecordRound, Queues_word_for_each_person_once_however_often_they_wrote) {
  TestCity city;
  const ComplaintId first = raise(city, "010-0000-0001");
  const ComplaintId again = raise(city, "010 0000 0001");
  const ComplaintId other = raise(city, "010-0000-0002");
  const ComplaintId nameless = raise(city, "");
  const TaskId id = open(city, "periodic", {first, again, other, nameless});
  plan(city, id);
  record(city, roundsIn(city, id)[0]);
  Reader& reader = city.store->reader();
  const auto notices = noticesToTell(reader, {});
  ASSERT_EQ(notices.size(), 2u);
  EXPECT_EQ(notices[0].notice.text, QStringLiteral("‘겨울철 제설’ 1회차: 제설함 40곳을 채움."));
  EXPECT_EQ(taskNow(city, id).state, TaskState::kReporting);
  EXPECT_EQ(taskNow(city, id).next_check_on, QDate(2026, 4, 15));
}

TEST(RecordRound, Refuses_with_the_reason) {
  TestCity city;
  const TaskId id = open(city, "periodic", {});
  plan(city, id);
  const auto rounds = roundsIn(city, id);
  const auto of = [](const TaskRound& round) {
    return Fields()("round", round.id.text())("result", u"함");
  };
  refuses(city, "worker", kRound, of(rounds[0])("result", u" "), u"결과를 적으세요");
  refuses(city, "worker", kRound, of(rounds[0])("done_on", QStringLiteral("2026-03-11")),
          u"오늘보다 뒤");
  record(city, rounds[0]);
  refuses(city, "worker", kRound, of(rounds[0]), u"이미 적었습니다");
  refuses(city, "worker", kRound, of(rounds[1]), u"지난 회차와 견주어");
  record(city, rounds[1], "better");
  refuses(city, "worker", kRound, Fields()("round", Uuid{}.text())("result", u"함"),
          u"회차가 없습니다");
}

TEST(RecordFeedback, Ends_the_reporting_with_the_last_person) {
  TestCity city;
  const ComplaintId first = raise(city, "010-0000-0001");
  const TaskId id = open(city, "periodic", {first, raise(city, "010-0000-0002")});
  plan(city, id);
  record(city, roundsIn(city, id)[0]);
  Reader& reader = city.store->reader();
  const auto notices = noticesToTell(reader, {});
  ASSERT_EQ(notices.size(), 2u);
  const auto of = [&](size_t i) { return Fields()("notice", notices[i].notice.id.text()); };
  refuses(city, "clerk", kFeedback, of(0)("state", QStringLiteral("unreachable")), u"까닭");
  refuses(city, "clerk", kFeedback, of(0)("state", QStringLiteral("queued")), u"알렸는지");
  city.must("clerk", kFeedback, of(0)("state", QStringLiteral("unreachable"))("note", u"결번"));
  EXPECT_EQ(taskNow(city, id).state, TaskState::kReporting);
  city.must("clerk", kFeedback, of(1)("channel", QStringLiteral("text")));
  refuses(city, "clerk", kFeedback, of(1), u"이미 알렸습니다");
  EXPECT_EQ(taskNow(city, id).state, TaskState::kRunning);
  city.must("clerk", kFeedback, of(0));  // A way was found after all.
  EXPECT_EQ(timelineOf(reader, city.complaint(notices[0].notice.complaint)).back().summary,
            QStringLiteral("과제 결과 안내 · 전화"));
}

TEST(EndTask, A_long_term_one_needs_the_eyes_of_somebody_else) {
  TestCity city;
  const TaskId id = open(city, "long_term", {raise(city, "010-0000-0001")});
  plan(city, id);
  const auto rounds = roundsIn(city, id);
  const auto check = [&](const char* result) {
    return Fields()("task", id.text())("result", QLatin1String(result));
  };
  const auto end = Fields()("task", id.text())("outcome", u"육교가 놓였다.");
  refuses(city, "admin", kCheck, check("improved")("evidence", u"사진"), u"확인할 것이 없습니다");
  record(city, rounds[0]);
  refuses(city, "admin", kCheck, check("improved"), u"");
  refuses(city, "admin", kCheck, check("not_yet")("evidence", u"사진"), u"다음 점검일을");
  refuses(city, "admin", kEnd, end, u"담당자가 아닌 사람의 확인이 없습니다");
  refuses(city, "admin", kEnd, end, u"알리지 않은 사람이 1명");
  city.must(
      "admin", kCheck,
      check("partly")("evidence", u"기둥만 섬")("next_check_on", QStringLiteral("2026-06-01")));
  EXPECT_EQ(taskNow(city, id).next_check_on, QDate(2026, 6, 1));
  city.at("2026-03-12T10:00");
  city.must("admin", kCheck, check("improved")("evidence", u"현장 사진 3장"));
  EXPECT_EQ(taskNow(city, id).state, TaskState::kImproved);
  for (const NoticeToTell& each : noticesToTell(city.store->reader(), {}))
    city.must("clerk", kFeedback, Fields()("notice", each.notice.id.text()));
  city.at("2026-04-15T09:00");
  refuses(city, "admin", kEnd, end, u"회차가 1개");
  city.at("2026-03-20T09:00");
  refuses(city, "worker", kEnd, end, u"");
  city.must("admin", kEnd, end);
  EXPECT_EQ(taskNow(city, id).state, TaskState::kEnded);
  refuses(city, "admin", kEnd, end, u"끝난 과제");
  refuses(city, "worker", kRound, Fields()("round", rounds[1].id.text())("result", u"함"),
          u"끝난 과제");
}

TEST(CheckImprovement, Is_not_for_the_owner) {
  TestCity city;
  const TaskId id = open(city, "long_term", {});
  plan(city, id);
  record(city, roundsIn(city, id)[0]);
  city.must("admin", QStringLiteral("reassign-task"),
            Fields()("task", id.text())("owner", QStringLiteral("operator")));
  const QJsonObject fields =
      Fields()("task", id.text())("result", QStringLiteral("improved"))("evidence", u"사진");
  refuses(city, "operator", kCheck, fields, u"스스로 확인할 수 없습니다");
  city.must("admin", kCheck, fields);
}

TEST(ReassignTask, Refuses_who_does_not_work_there_and_what_changes_nothing) {
  TestCity city;
  const QString reassign = QStringLiteral("reassign-task");
  const TaskId id = open(city, "periodic", {});
  const auto of = [&] { return Fields()("task", id.text()); };
  refuses(city, "admin", reassign, of(), u"지금과 다른");
  refuses(city, "admin", reassign, of()("owner", QStringLiteral("other_clerk")),
          u"맡길 수 없습니다");
  city.must("admin", reassign, of()("department", QStringLiteral("PARK")));
  EXPECT_EQ(taskNow(city, id).department, QStringLiteral("PARK"));
}

TEST(Undo, Takes_back_each_step_row_by_row) {
  TestCity city;
  const ComplaintId complaint = raise(city, "010-0000-0001");
  const TaskId id = open(city, "periodic", {complaint});
  const auto rows = [&] {
    QStringList lines = testing::dump(*city.store).split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(u"complaint_events "); });
    return lines.join(u'\n');
  };
  const auto undone = [&](const char* login, const char* operation, const QJsonObject& fields) {
    const QString before = rows();
    const auto done = city.must(login, QLatin1String(operation), fields);
    EXPECT_NE(rows(), before) << operation;
    city.must(login, QStringLiteral("undo-operation"), Fields()("operation", done.id.text()));
    EXPECT_EQ(rows(), before) << operation;
    return city.must(login, QLatin1String(operation), fields);
  };
  const auto of = [&] { return Fields()("task", id.text()); };
  undone("worker", "plan-task", of()("plan", u"채운다")("recurrence", u"03-16 04-15"));
  undone("worker", "plan-rounds", of()("year", 2026));
  undone("worker", "unlink-complaint-from-task", of()("complaint", complaint.text()));
  undone("clerk", "link-complaint-to-task", of()("complaint", complaint.text()));
  const auto rounds = roundsOf(id, city.store->reader());
  undone("worker", "record-round", Fields()("round", rounds[0].id.text())("result", u"함"));
  const auto notices = noticesToTell(city.store->reader(), {});
  ASSERT_EQ(notices.size(), 1u);
  undone("clerk", "record-feedback", Fields()("notice", notices[0].notice.id.text()));
  undone("admin", "check-improvement",
         of()("result", QStringLiteral("improved"))("evidence", u"사진"));
  undone("admin", "reassign-task", of()("department", QStringLiteral("PARK")));
  undone("admin", "end-task", of()("outcome", u"끝"));
}

}  // namespace
}  // namespace pcrm
