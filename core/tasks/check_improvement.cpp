// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

#include <algorithm>

namespace pcrm {

template <>
const Description<CheckImprovement>& describe<CheckImprovement>() {
  using C = CheckImprovement;
  static const Description<C> d(
      "check-improvement",
      {column("task", &C::task, u"과제").references(QStringLiteral("tasks")),
       column("result", &C::result, u"판정"), column("evidence", &C::evidence, u"증거"),
       column("next_check_on", &C::next_check_on, u"다음 점검일")});
  return d;
}

Result<void> CheckImprovement::check(const OperationContext& context, Reader& reader) const {
  const auto now = taskFor(task, context, reader);
  if (!now) return failure(now.error());
  if (now->owner == context.actor.login) {
    return failure(ErrorCode::kDenied,
                   QStringLiteral("자기 과제의 개선은 스스로 확인할 수 없습니다. 다른 사람이 "
                                  "확인해야 합니다."));
  }
  const auto rounds = roundsOf(task, reader);
  if (std::none_of(rounds.begin(), rounds.end(),
                   [](const TaskRound& round) { return round.done_at.has_value(); })) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("결과를 적은 회차가 아직 없어 확인할 것이 없습니다."));
  }
  if (auto ok = requireText(evidence, u"증거"); !ok) return ok;
  if (result != CheckResult::kImproved && !next_check_on) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("개선이 끝나지 않았으면 다음 점검일을 정하세요."));
  }
  if (next_check_on && *next_check_on <= seoulDate(context.at)) {
    return failure(ErrorCode::kInvalid, QStringLiteral("다음 점검일은 오늘보다 뒤여야 합니다."));
  }
  return {};
}

void CheckImprovement::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<Task>(task);
  if (!now) return;
  tx.put(TaskCheck{{context.rowId(u"check")},
                   task,
                   context.at,
                   context.actor.login,
                   result,
                   evidence.trimmed()});
  const bool queued = !queuedNotices(task, tx).empty();
  now->state = result == CheckResult::kImproved ? TaskState::kImproved
               : queued                         ? TaskState::kReporting
                                                : TaskState::kRunning;
  if (next_check_on) now->next_check_on = next_check_on;
  tx.put(*now);
}

}  // namespace pcrm
