// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/tasks/recurrence.h"
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

namespace pcrm {
namespace {

Task planned(Task task, const PlanTask& by) {
  if (by.plan) task.plan = by.plan->trimmed();
  if (by.ground) task.ground = by.ground->trimmed();
  if (by.recurrence) task.recurrence = by.recurrence->simplified();
  if (by.starts_on) task.starts_on = by.starts_on;
  if (by.next_check_on) task.next_check_on = by.next_check_on;
  if (task.state == TaskState::kSelected) task.state = TaskState::kPlanned;
  return task;
}

}  // namespace

template <>
const Description<PlanTask>& describe<PlanTask>() {
  using P = PlanTask;
  static const Description<P> d(
      "plan-task",
      {column("task", &P::task, u"과제").references(QStringLiteral("tasks")),
       column("plan", &P::plan, u"계획"), column("ground", &P::ground, u"근거"),
       column("recurrence", &P::recurrence, u"주기"), column("starts_on", &P::starts_on, u"시작일"),
       column("next_check_on", &P::next_check_on, u"다음 점검일")});
  return d;
}

Result<void> PlanTask::check(const OperationContext& context, Reader& reader) const {
  const auto now = taskFor(task, context, reader);
  if (!now) return failure(now.error());
  const Task then = planned(*now, *this);
  if (auto ok = requireText(then.plan, u"계획"); !ok) return ok;
  if (!then.recurrence.isEmpty() && !parseRecurrence(then.recurrence)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("주기는 11-15 12-01처럼 해마다의 월-일이나, 2w·3mo처럼 몇 주·몇 "
                                  "달마다인지로 적으세요."));
  }
  if (then.kind == TaskKind::kPeriodic && then.recurrence.isEmpty()) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("주기과제에는 언제 돌아오는지 주기를 적으세요. 예: 11-15 12-01"));
  }
  if (then.kind == TaskKind::kLongTerm && then.ground.isEmpty()) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("장기과제에는 예산이나 법령 등 근거를 적으세요. 아직 없으면 무엇을 "
                       "확보해야 하는지 적으세요."));
  }
  if (then.kind == TaskKind::kLongTerm && then.recurrence.isEmpty() && !then.next_check_on) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("장기과제에는 다음 점검일이나 점검 주기를 정하세요."));
  }
  return {};
}

void PlanTask::apply(const OperationContext&, Transaction& tx) const {
  tx.put(planned(tx.find<Task>(task).value_or(Task{}), *this));
}

}  // namespace pcrm
