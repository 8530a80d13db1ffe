// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

namespace pcrm {

template <>
const Description<EndTask>& describe<EndTask>() {
  using E = EndTask;
  static const Description<E> d(
      "end-task", {column("task", &E::task, u"과제").references(QStringLiteral("tasks")),
                   column("outcome", &E::outcome, u"결과")});
  return d;
}

Result<void> EndTask::check(const OperationContext& context, Reader& reader) const {
  const auto now = taskFor(task, context, reader);
  if (!now) return failure(now.error());
  if (auto ok = requireText(outcome, u"과제의 결과"); !ok) return ok;
  const QStringList reasons = whatHindersEnding(*now, seoulDate(context.at), reader);
  if (reasons.isEmpty()) return {};
  return failure(ErrorCode::kConflict,
                 QStringLiteral("아직 끝낼 수 없습니다. ") + reasons.join(u' '));
}

void EndTask::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<Task>(task);
  if (!now) return;
  now->state = TaskState::kEnded;
  now->ended_at = context.at;
  now->next_check_on.reset();
  now->outcome = outcome.trimmed();
  tx.put(*now);
}

}  // namespace pcrm
