// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {

template <>
const Description<ReopenComplaint>& describe<ReopenComplaint>() {
  using R = ReopenComplaint;
  static const Description<R> d(
      "reopen-complaint",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("reason", &R::reason, u"사유")});
  return d;
}

Result<void> ReopenComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kReopen, context, reader);
  if (!now) return failure(now.error());
  return requireText(reason, u"재개 사유");
}

void ReopenComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kReopen, tx);
  changed.completed_at.reset();
  changed.closed_at.reset();
  tx.put(changed);
  recordEvent(complaint, describe<ReopenComplaint>().name(), QStringLiteral("재개"), reason,
              context, tx);
}

}  // namespace pcrm
