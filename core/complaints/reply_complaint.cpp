// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {

template <>
const Description<ReplyComplaint>& describe<ReplyComplaint>() {
  using R = ReplyComplaint;
  static const Description<R> d(
      "reply-complaint",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("answer", &R::answer, u"답변")});
  return d;
}

Result<void> ReplyComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kReply, context, reader);
  if (!now) return failure(now.error());
  return requireText(answer, u"답변");
}

void ReplyComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kReply, tx);
  changed.answer = answer;
  tx.put(changed);
  recordEvent(complaint, describe<ReplyComplaint>().name(), QStringLiteral("답변"), answer, context,
              tx);
}

}  // namespace pcrm
