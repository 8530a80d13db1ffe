// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/complaints/running_operations.h"
#include "core/complaints/supplement_rounds.h"

namespace pcrm {

template <>
const Description<ReturnComplaint>& describe<ReturnComplaint>() {
  using R = ReturnComplaint;
  static const Description<R> d(
      "return-complaint",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("reason", &R::reason, u"반려 사유")});
  return d;
}

Result<void> ReturnComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kRecordSupplement, context, reader);
  if (!now) return failure(now.error());
  WorkCalendars calendars(*context.rules, reader);
  const auto rounds = supplementRounds(*now, seoulDate(context.at), calendars.holidays(), reader);
  if (rounds && rounds->mayAskAgain()) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("반려하기 전에 10일 안의 기한을 주고 한 번 더 보완을 요청해야 "
                                  "합니다(시행령 제24조제3항)."));
  }
  if (!rounds || !rounds->mayReturn()) {
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("보완 기한(%1)이 지나기 전에는 반려할 수 없습니다(시행령 제25조).")
            .arg(rounds ? toDisplayText(*rounds->waiting.due_on) : QString()));
  }
  return requireText(reason, u"반려 사유");
}

void ReturnComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kClose, tx);
  changed.closed_at = context.at;
  tx.put(changed);
  recordEvent(complaint, describe<ReturnComplaint>().name(),
              QStringLiteral("반려 · 보완하지 않음(시행령 제25조)"), reason, context, tx);
}

}  // namespace pcrm
