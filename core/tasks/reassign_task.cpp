// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

namespace pcrm {
namespace {

Task reassigned(Task task, const ReassignTask& by) {
  if (by.owner) task.owner = *by.owner;
  if (by.department) task.department = *by.department;
  if (by.office) task.office = *by.office;
  return task;
}

}  // namespace

template <>
const Description<ReassignTask>& describe<ReassignTask>() {
  using R = ReassignTask;
  static const Description<R> d(
      "reassign-task",
      {column("task", &R::task, u"과제").references(QStringLiteral("tasks")),
       column("owner", &R::owner, u"담당자"), column("department", &R::department, u"부서"),
       column("office", &R::office, u"기관")});
  return d;
}

Result<void> ReassignTask::check(const OperationContext& context, Reader& reader) const {
  const auto now = taskFor(task, context, reader);
  if (!now) return failure(now.error());
  const Task then = reassigned(*now, *this);
  if (then == *now) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("지금과 다른 담당자, 부서나 기관을 고르세요."));
  }
  return checkOwner(then.owner, then.office, then.department, reader);
}

void ReassignTask::apply(const OperationContext&, Transaction& tx) const {
  tx.put(reassigned(tx.find<Task>(task).value_or(Task{}), *this));
}

}  // namespace pcrm
