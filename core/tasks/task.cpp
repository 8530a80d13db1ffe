// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"

namespace pcrm {

template <>
const Description<Task>& describe<Task>() {
  using T = Task;
  static const Description<T> d(
      "tasks",
      {column("id", &T::id, u"식별자"), column("title", &T::title, u"과제"),
       column("kind", &T::kind, u"구분"), column("owner", &T::owner, u"담당자"),
       column("department", &T::department, u"부서"), column("office", &T::office, u"기관"),
       column("state", &T::state, u"상태"), column("plan", &T::plan, u"계획"),
       column("ground", &T::ground, u"근거"), column("recurrence", &T::recurrence, u"주기"),
       column("starts_on", &T::starts_on, u"시작일"),
       column("next_check_on", &T::next_check_on, u"다음 점검일"),
       column("created_at", &T::created_at, u"선정 일시"),
       column("ended_at", &T::ended_at, u"종료 일시"), column("outcome", &T::outcome, u"결과")});
  return d;
}

template <>
const Description<TaskRound>& describe<TaskRound>() {
  using R = TaskRound;
  static const Description<R> d(
      "task_rounds",
      {column("id", &R::id, u"식별자"),
       column("task_id", &R::task, u"과제").references(QStringLiteral("tasks")),
       column("number", &R::number, u"회차"), column("planned_on", &R::planned_on, u"예정일"),
       column("done_at", &R::done_at, u"실시 일시"), column("done_by", &R::done_by, u"한 사람"),
       column("result", &R::result, u"결과"),
       column("compared", &R::compared, u"지난 회차와 비교")});
  return d;
}

template <>
const Description<TaskCheck>& describe<TaskCheck>() {
  using C = TaskCheck;
  static const Description<C> d(
      "task_checks",
      {column("id", &C::id, u"식별자"),
       column("task_id", &C::task, u"과제").references(QStringLiteral("tasks")),
       column("at", &C::at, u"일시"), column("checked_by", &C::checked_by, u"확인한 사람"),
       column("result", &C::result, u"판정"), column("evidence", &C::evidence, u"증거")});
  return d;
}

template <>
const Description<FeedbackNotice>& describe<FeedbackNotice>() {
  using N = FeedbackNotice;
  static const Description<N> d(
      "feedback_notices",
      {column("id", &N::id, u"식별자"),
       column("task_id", &N::task, u"과제").references(QStringLiteral("tasks")),
       column("round_id", &N::round, u"회차"), column("complaint_id", &N::complaint, u"민원"),
       column("person", &N::person, u"사람"), column("text", &N::text, u"알릴 말"),
       column("state", &N::state, u"상태"), column("channel", &N::channel, u"방법"),
       column("queued_at", &N::queued_at, u"생긴 일시"),
       column("told_at", &N::told_at, u"알린 일시"), column("told_by", &N::told_by, u"알린 사람"),
       column("note", &N::note, u"메모")});
  return d;
}

QString taskStateName(TaskState state) {
  switch (state) {
    case TaskState::kSelected:
      return QStringLiteral("선정");
    case TaskState::kPlanned:
      return QStringLiteral("계획");
    case TaskState::kRunning:
      return QStringLiteral("추진");
    case TaskState::kReporting:
      return QStringLiteral("안내");
    case TaskState::kImproved:
      return QStringLiteral("개선 확인");
    case TaskState::kEnded:
      return QStringLiteral("종료");
  }
  return {};
}

QString taskKindName(TaskKind kind) {
  return kind == TaskKind::kPeriodic ? QStringLiteral("주기과제") : QStringLiteral("장기과제");
}

}  // namespace pcrm
