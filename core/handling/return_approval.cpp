// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_operations.h"
#include "core/handling/handling_step.h"

namespace pcrm {

template <>
const Description<ReturnApproval>& describe<ReturnApproval>() {
  using R = ReturnApproval;
  static const Description<R> d(
      "return-approval",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("reason", &R::reason, u"사유")});
  return d;
}

Result<void> ReturnApproval::check(const OperationContext& context, Reader& reader) const {
  const auto now = openComplaintFor(complaint, kLabel, context, reader);
  if (!now) return failure(now.error());
  const auto decision = decisionFor(*now, context, reader);
  if (!decision) return failure(decision.error());
  return requireText(reason, u"반려 사유");
}

void ReturnApproval::apply(const OperationContext& context, Transaction& tx) const {
  const auto now = tx.find<Complaint>(complaint).value_or(Complaint{});
  const auto decision = decisionFor(now, context, tx);
  if (!decision) return;
  tx.put(decided(*decision, ApprovalState::kReturned, reason, context));
  for (Approval above : decision->request) {
    if (above.level <= decision->level.level) continue;
    above.state = ApprovalState::kCancelled;
    tx.put(above);
  }
  recordEvent(complaint, describe<ReturnApproval>().name(),
              QStringLiteral("%1 반려").arg(positionName(decision->level.position)),
              reason.trimmed(), context, tx);
}

}  // namespace pcrm
