// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_operations.h"
#include "core/handling/handling_step.h"

namespace pcrm {

template <>
const Description<Approve>& describe<Approve>() {
  static const Description<Approve> d(
      "approve",
      {column("complaint", &Approve::complaint, u"민원").references(QStringLiteral("complaints")),
       column("remark", &Approve::remark, u"의견").optional()});
  return d;
}

Result<void> Approve::check(const OperationContext& context, Reader& reader) const {
  const auto now = openComplaintFor(complaint, kLabel, context, reader);
  if (!now) return failure(now.error());
  const auto decision = decisionFor(*now, context, reader);
  if (!decision) return failure(decision.error());
  return {};
}

void Approve::apply(const OperationContext& context, Transaction& tx) const {
  const auto now = tx.find<Complaint>(complaint).value_or(Complaint{});
  const auto decision = decisionFor(now, context, tx);
  if (!decision) return;
  tx.put(decided(*decision, ApprovalState::kApproved, remark, context));
  QStringList words{QStringLiteral("%1 결재").arg(positionName(decision->level.position))};
  const QString ground = groundName(decision->right.ground);
  if (!ground.isEmpty()) words << ground;
  if (decision->level.level + 1 == static_cast<int>(decision->request.size()))
    words << QStringLiteral("결재 끝남");
  recordEvent(complaint, describe<Approve>().name(), words.join(QStringLiteral(" · ")),
              remark.trimmed(), context, tx);
}

}  // namespace pcrm
