// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/complaints/running_operations.h"
#include "core/complaints/supplement_rounds.h"

namespace pcrm {

template <>
const Description<RecordUndelivered>& describe<RecordUndelivered>() {
  using R = RecordUndelivered;
  static const Description<R> d(
      "record-undelivered",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("note", &R::note, u"보낸 방법과 반송 까닭")});
  return d;
}

Result<void> RecordUndelivered::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kRecordSupplement, context, reader);
  if (!now) return failure(now.error());
  if (openSupplements(complaint, reader).empty()) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("기다리는 보완 요청이 없습니다. 경과를 확인하세요."));
  }
  return requireText(note, u"보낸 방법과 반송 까닭");
}

void RecordUndelivered::apply(const OperationContext& context, Transaction& tx) const {
  auto open = openSupplements(complaint, tx);
  if (open.empty()) return;
  ++open.front().undelivered;
  tx.put(open.front());
  int times = 0;
  for (const Supplement& supplement : open) times += supplement.undelivered;
  if (times >= kMostUndelivered) {
    Complaint changed = moved(complaint, Move::kWithdraw, tx);
    changed.closed_at = context.at;
    tx.put(changed);
  }
  recordEvent(
      complaint, describe<RecordUndelivered>().name(),
      times >= kMostUndelivered
          ? QStringLiteral("보완 요청 %1회 반송 · 취하한 것으로 봄(시행령 제25조)").arg(times)
          : QStringLiteral("보완 요청 반송 · 한 번 더 보내야 함(시행령 제25조)"),
      note, context, tx);
}

}  // namespace pcrm
