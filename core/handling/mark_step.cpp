// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_operations.h"
#include "core/handling/handling_step.h"

#include <algorithm>

namespace pcrm {
namespace {

const ProcessStep* findStep(const std::optional<ProcessDefinition>& process, const QString& code) {
  if (!process) return nullptr;
  const auto found =
      std::find_if(process->steps.begin(), process->steps.end(), [&code](const ProcessStep& step) {
        return step.code == code && (step.kind == StepKind::kCheck || step.kind == StepKind::kTask);
      });
  return found == process->steps.end() ? nullptr : &*found;
}

/// A matter that comes back, or lasts, is left without a task only for a reason and by a lead.
Result<void> mayWaiveTask(const ProcessStep& step, const QString& note, const Actor& actor) {
  if (actor.role != Role::kTeamLead && actor.role != Role::kAdministrator) {
    return failure(
        ErrorCode::kDenied,
        QStringLiteral("‘%1’ 단계는 과제로 묶으면 끝납니다. 생략하려면 팀장에게 부탁하세요.")
            .arg(step.name));
  }
  return requireText(note, u"과제로 하지 않는 까닭");
}

}  // namespace

template <>
const Description<MarkStep>& describe<MarkStep>() {
  using M = MarkStep;
  static const Description<M> d(
      "mark-step",
      {column("complaint", &M::complaint, u"민원").references(QStringLiteral("complaints")),
       column("step", &M::step, u"단계"), column("note", &M::note, u"메모").optional()});
  return d;
}

Result<void> MarkStep::check(const OperationContext& context, Reader& reader) const {
  const auto now = openComplaintFor(complaint, kLabel, context, reader);
  if (!now) return failure(now.error());
  const auto process = processOf(*now, *context.rules, reader);
  const ProcessStep* found = findStep(process, step);
  if (!found) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("이 민원의 처리 과정에 ‘%1’이라는 확인 단계가 없습니다.").arg(step));
  }
  if (factsOf(*now, reader).checked.contains(step)) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("‘%1’ 단계는 이미 확인했습니다.").arg(found->name));
  }
  if (found->kind == StepKind::kTask) return mayWaiveTask(*found, note, context.actor);
  return mayDoStep(*found, context.actor, now->assignee);
}

void MarkStep::apply(const OperationContext& context, Transaction& tx) const {
  const auto now = tx.find<Complaint>(complaint).value_or(Complaint{});
  const auto process = processOf(now, *context.rules, tx);
  const ProcessStep* found = findStep(process, step);
  tx.put(ProcessMark{
      {context.rowId(u"mark")}, complaint, step, context.at, note, context.actor.login});
  recordEvent(complaint, describe<MarkStep>().name(),
              (found && found->kind == StepKind::kTask ? QStringLiteral("생략 · %1")
                                                       : QStringLiteral("확인 · %1"))
                  .arg(found ? found->name : step),
              note, context, tx);
}

}  // namespace pcrm
