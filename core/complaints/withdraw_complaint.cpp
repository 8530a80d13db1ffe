// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {

template <>
const Description<WithdrawComplaint>& describe<WithdrawComplaint>() {
  using T = WithdrawComplaint;
  static const Description<T> d(
      "withdraw-complaint",
      {column("complaint", &T::complaint, u"민원").references(QStringLiteral("complaints")),
       column("reason", &T::reason, u"사유")});
  return d;
}

Result<void> WithdrawComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kWithdraw, context, reader);
  if (!now) return failure(now.error());
  return requireText(reason, u"취하 사유");
}

void WithdrawComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kWithdraw, tx);
  changed.closed_at = context.at;
  tx.put(changed);
  recordEvent(complaint, describe<WithdrawComplaint>().name(), QStringLiteral("취하"), reason,
              context, tx);
}

}  // namespace pcrm
