// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {

template <>
const Description<RequestSupplement>& describe<RequestSupplement>() {
  using R = RequestSupplement;
  static const Description<R> d(
      "request-supplement",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("what", &R::what, u"보완할 것"), column("due_on", &R::due_on, u"보완 기한")});
  return d;
}

Result<void> RequestSupplement::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kRequestSupplement, context, reader);
  if (!now) return failure(now.error());
  if (due_on && *due_on < seoulDate(context.at)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("보완 기한이 지난 날짜입니다. 오늘이나 그 뒤로 정하세요."));
  }
  return requireText(what, u"보완할 것");
}

void RequestSupplement::apply(const OperationContext& context, Transaction& tx) const {
  const Complaint changed = moved(complaint, Move::kRequestSupplement, tx);
  tx.put(Supplement{
      {context.rowId(u"supplement")}, complaint, context.at, what, due_on, std::nullopt});
  tx.put(withDueDate(changed, context, tx));
  recordEvent(complaint, describe<RequestSupplement>().name(), QStringLiteral("보완 요청"), what,
              context, tx);
}

}  // namespace pcrm
