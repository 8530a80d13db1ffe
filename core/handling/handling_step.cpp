// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_step.h"

#include "core/text/hangul.h"

namespace pcrm {

Result<Complaint> openComplaintFor(ComplaintId id, QStringView what,
                                   const OperationContext& context, Reader& reader) {
  // A note may be added in every state: what is refused here is what cannot be seen.
  auto complaint = complaintFor(id, Move::kAddNote, context, reader);
  if (!complaint || isOpen(complaint->state)) return complaint;
  return failure(
      ErrorCode::kConflict,
      QStringLiteral("‘%1’ 상태인 민원에는 ‘%2’ 처리를 할 수 없습니다. 경과를 확인하세요.")
          .arg(stateName(complaint->state), what));
}

Result<void> mayDoStepOf(const Complaint& complaint, StepKind kind, const OperationContext& context,
                         Reader& reader) {
  const auto process = processOf(complaint, *context.rules, reader);
  const ProcessStep* step = process ? process->stepOf(kind) : nullptr;
  return step ? mayDoStep(*step, context.actor, complaint.assignee) : Result<void>{};
}

ApprovalSubject subjectOf(const Complaint& complaint) {
  return {complaint.office, complaint.department, codeOf(complaint.legal_kind)};
}

Result<Decision> decisionFor(const Complaint& complaint, const OperationContext& context,
                             Reader& reader) {
  Decision decision;
  decision.request = lastRequest(reader, complaint.id);
  const Approval* waiting = waitingLevel(decision.request);
  if (!waiting) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("기다리는 결재가 없습니다. 결재 경과를 확인하세요."));
  }
  decision.level = *waiting;
  const auto right = approvalRight(reader, context.actor.login, waiting->position,
                                   subjectOf(complaint), seoulDate(context.at));
  if (!right) {
    return failure(ErrorCode::kDenied,
                   QStringLiteral("이 결재는 %1 할 차례입니다. 결재하려면 위임을 받아야 합니다.")
                       .arg(withParticle(positionName(waiting->position), Particle::kSubject)));
  }
  decision.right = *right;
  return decision;
}

Approval decided(const Decision& decision, ApprovalState state, const QString& remark,
                 const OperationContext& context) {
  Approval level = decision.level;
  level.state = state;
  level.decided_at = context.at;
  level.decided_by = context.actor.login;
  level.decided_for = decision.right.holder;
  level.ground = decision.right.ground;
  level.remark = remark.trimmed();
  return level;
}

QString groundName(ApprovalGround ground) {
  switch (ground) {
    case ApprovalGround::kOwn:
      return {};
    case ApprovalGround::kDelegated:
      return QStringLiteral("위임 전결");
    case ApprovalGround::kAbsence:
      return QStringLiteral("대결");
  }
  return {};
}

}  // namespace pcrm
