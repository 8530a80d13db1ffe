// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"
#include "core/complaints/supplement_rounds.h"

namespace pcrm {

template <>
const Description<RecordSupplement>& describe<RecordSupplement>() {
  using R = RecordSupplement;
  static const Description<R> d(
      "record-supplement",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("note", &R::note, u"메모").optional()});
  return d;
}

Result<void> RecordSupplement::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kRecordSupplement, context, reader);
  if (!now) return failure(now.error());
  const auto waiting = openSupplements(complaint, reader);
  if (!waiting.empty() && context.at < waiting.front().requested_at) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("보완 요청보다 앞선 때에 도착할 수 없습니다. 이 PC의 시계를 확인하세요."));
  }
  return {};
}

void RecordSupplement::apply(const OperationContext& context, Transaction& tx) const {
  const Complaint changed = moved(complaint, Move::kRecordSupplement, tx);
  for (Supplement& waiting : openSupplements(complaint, tx)) {
    waiting.arrived_at = context.at;
    tx.put(waiting);
  }
  tx.put(withDueDate(changed, context, tx));
  recordEvent(complaint, describe<RecordSupplement>().name(), QStringLiteral("보완 도착"), note,
              context, tx);
}

}  // namespace pcrm
