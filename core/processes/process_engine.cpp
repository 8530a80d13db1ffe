// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/process_engine.h"

namespace pcrm {
namespace {

bool isDone(const ProcessStep& step, const ProcessFacts& facts) {
  switch (step.kind) {
    case StepKind::kAssign:
      return facts.assigned;
    case StepKind::kCheck:
      return facts.checked.contains(step.code);
    case StepKind::kValidityReview:
      return facts.reviewed;
    case StepKind::kApproval:
      return facts.approved;
    case StepKind::kAnswer:
      return facts.answered;
    case StepKind::kEvaluation:
      return facts.evaluated;
    case StepKind::kTask:
      return facts.in_task || facts.checked.contains(step.code);
  }
  return false;
}

}  // namespace

std::vector<ProcessStep> ProcessStatus::missing() const {
  std::vector<ProcessStep> out;
  for (const StepStatus& status : steps) {
    if (status.step.required && !status.done) out.push_back(status.step);
  }
  return out;
}

ProcessStatus follow(const ProcessDefinition& process, const ProcessFacts& facts) {
  ProcessStatus status;
  status.chain = process.chainOf(facts.legal_kind);
  bool next_found = false;
  for (const ProcessStep& step : process.steps) {
    // A kind of which nobody need approve anything passes this step by itself.
    const bool done =
        isDone(step, facts) || (step.kind == StepKind::kApproval && status.chain.empty());
    const bool next = step.required && !done && !next_found;
    next_found = next_found || next;
    status.steps.push_back({step, done, next});
  }
  return status;
}

QString missingWords(const ProcessStep& step, const std::vector<Position>& chain) {
  switch (step.kind) {
    case StepKind::kAnswer:
      return step.name + QStringLiteral("(법 제27조)");
    case StepKind::kApproval:
      return chain.empty()
                 ? step.name
                 : QStringLiteral("%1(%2까지)").arg(step.name, positionName(chain.back()));
    case StepKind::kTask:
      return step.name + QStringLiteral("(과제로 묶거나, 팀장이 까닭을 적어 생략)");
    default:
      break;
  }
  switch (step.by) {
    case StepBy::kOther:
      return step.name + QStringLiteral("(담당자가 아닌 사람)");
    case StepBy::kLead:
      return step.name + QStringLiteral("(팀장)");
    default:
      return step.name;
  }
}

Result<void> mayComplete(const ProcessStatus& status) {
  QStringList words;
  bool only_answer = true;
  for (const ProcessStep& step : status.missing()) {
    words << missingWords(step, status.chain);
    only_answer = only_answer && step.kind == StepKind::kAnswer;
  }
  if (words.isEmpty()) return {};
  if (only_answer) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("아직 답변하지 않은 민원입니다(법 제27조). 답변을 함께 적어 완료하세요."));
  }
  return failure(ErrorCode::kInvalid, QStringLiteral("아직 완료할 수 없습니다. 먼저 할 일: %1.")
                                          .arg(words.join(QStringLiteral(", "))));
}

Result<void> mayDoStep(const ProcessStep& step, const Actor& actor, const QString& assignee) {
  switch (step.by) {
    case StepBy::kAnyone:
      return {};
    case StepBy::kAssignee:
      if (assignee.isEmpty() || actor.login == assignee || actor.role == Role::kTeamLead) return {};
      return failure(
          ErrorCode::kDenied,
          QStringLiteral("‘%1’ 단계는 담당자가 합니다. 담당자에게 맡기세요.").arg(step.name));
    case StepBy::kOther:
      if (actor.login != assignee) return {};
      return failure(ErrorCode::kDenied,
                     QStringLiteral("‘%1’ 단계는 담당자가 아닌 사람이 합니다. 동료나 팀장에게 "
                                    "부탁하세요.")
                         .arg(step.name));
    case StepBy::kLead:
      if (actor.role == Role::kTeamLead || actor.role == Role::kAdministrator) return {};
      return failure(
          ErrorCode::kDenied,
          QStringLiteral("‘%1’ 단계는 팀장이 합니다. 팀장에게 부탁하세요.").arg(step.name));
  }
  return {};
}

}  // namespace pcrm
