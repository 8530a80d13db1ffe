// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {

template <>
const Description<CloseComplaint>& describe<CloseComplaint>() {
  using T = CloseComplaint;
  static const Description<T> d(
      "close-complaint",
      {column("complaint", &T::complaint, u"민원").references(QStringLiteral("complaints")),
       column("reason", &T::reason, u"사유")});
  return d;
}

Result<void> CloseComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kClose, context, reader);
  if (!now) return failure(now.error());
  return requireText(reason, u"종결 사유");
}

void CloseComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kClose, tx);
  changed.closed_at = context.at;
  tx.put(changed);
  recordEvent(complaint, describe<CloseComplaint>().name(), QStringLiteral("종결"), reason, context,
              tx);
}

}  // namespace pcrm
