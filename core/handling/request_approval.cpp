// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_operations.h"
#include "core/handling/handling_step.h"
#include "core/text/hangul.h"

namespace pcrm {
namespace {

/// Whoever asks signs for the levels up to their own position; anybody signs as the 담당.
bool signsAt(const Actor& actor, Position position, Reader& reader) {
  if (position == Position::kOfficer) return true;
  const auto user = reader.findBy<User>(u"login", actor.login);
  return user && user->position >= position;
}

}  // namespace

template <>
const Description<RequestApproval>& describe<RequestApproval>() {
  using R = RequestApproval;
  static const Description<R> d(
      "request-approval",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("draft", &R::draft, u"결재할 내용")});
  return d;
}

Result<void> RequestApproval::check(const OperationContext& context, Reader& reader) const {
  const auto now = openComplaintFor(complaint, kLabel, context, reader);
  if (!now) return failure(now.error());
  if (auto ok = requireText(draft, u"결재할 내용"); !ok) return ok;
  const auto process = processOf(*now, *context.rules, reader);
  const auto chain = process ? process->chainOf(codeOf(now->legal_kind)) : std::vector<Position>{};
  if (chain.empty()) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이 민원은 결재 없이 처리합니다. 바로 답변하세요."));
  }
  if (waitingLevel(lastRequest(reader, complaint))) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이미 결재를 기다리고 있습니다. 결재 경과를 확인하세요."));
  }
  for (const Position position : chain) {
    if (signsAt(context.actor, position, reader) || hasHolder(reader, position, subjectOf(*now)))
      continue;
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("결재할 %1 등록되어 있지 않습니다. 관리자에게 직위 등록을 부탁하세요.")
            .arg(withParticle(positionName(position), Particle::kSubject)));
  }
  return {};
}

void RequestApproval::apply(const OperationContext& context, Transaction& tx) const {
  const auto now = tx.find<Complaint>(complaint).value_or(Complaint{});
  const auto process = processOf(now, *context.rules, tx);
  QStringList names;
  int level = 0;
  for (const Position position :
       process ? process->chainOf(codeOf(now.legal_kind)) : std::vector<Position>{}) {
    Approval row;
    row.id = {context.rowId(QStringLiteral("approval-%1").arg(level))};
    row.complaint = complaint;
    row.request = context.id;
    row.level = level++;
    row.position = position;
    row.draft = draft.trimmed();
    row.asked_at = context.at;
    row.asked_by = context.actor.login;
    if (signsAt(context.actor, position, tx)) {
      row.state = ApprovalState::kApproved;
      row.decided_at = context.at;
      row.decided_by = context.actor.login;
    }
    tx.put(row);
    names << positionName(position);
  }
  recordEvent(complaint, describe<RequestApproval>().name(),
              QStringLiteral("결재 요청 · %1").arg(names.join(u'–')), draft.trimmed(), context, tx);
}

}  // namespace pcrm
