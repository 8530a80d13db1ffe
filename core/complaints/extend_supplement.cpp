// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/complaints/running_operations.h"
#include "core/complaints/supplement_rounds.h"

namespace pcrm {

template <>
const Description<ExtendSupplement>& describe<ExtendSupplement>() {
  using X = ExtendSupplement;
  static const Description<X> d(
      "extend-supplement",
      {column("complaint", &X::complaint, u"민원").references(QStringLiteral("complaints")),
       column("due_on", &X::due_on, u"새 보완 기한"),
       column("reason", &X::reason, u"민원인이 밝힌 까닭")});
  return d;
}

Result<void> ExtendSupplement::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kRecordSupplement, context, reader);
  if (!now) return failure(now.error());
  WorkCalendars calendars(*context.rules, reader);
  const auto rounds = supplementRounds(*now, seoulDate(context.at), calendars.holidays(), reader);
  if (!rounds) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("기다리는 보완 요청이 없습니다. 경과를 확인하세요."));
  }
  if (rounds->waiting.round > 1) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("다시 요청한 보완은 10일 이내라 기한을 늘릴 수 없습니다(시행령 "
                                  "제24조제3항). 도착을 기다리세요."));
  }
  if (rounds->waiting.extended >= kMostSupplementExtensions) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("보완 기한은 두 번까지만 늘립니다(시행령 제24조제2항). 기한이 "
                                  "지나면 10일 안에 한 번 더 보완을 요청하세요."));
  }
  if (rounds->expired) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("보완 기한(%1)이 이미 지나 늘릴 수 없습니다(시행령 제24조). 10일 "
                                  "안에 한 번 더 보완을 요청하세요.")
                       .arg(toDisplayText(*rounds->waiting.due_on)));
  }
  if (due_on <= *rounds->waiting.due_on) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("새 보완 기한은 지금 기한(%1)보다 뒤로 정하세요.")
                       .arg(toDisplayText(*rounds->waiting.due_on)));
  }
  return requireText(reason, u"민원인이 밝힌 까닭");
}

void ExtendSupplement::apply(const OperationContext& context, Transaction& tx) const {
  const auto open = openSupplements(complaint, tx);
  if (open.empty()) return;
  Supplement waiting = open.front();
  waiting.due_on = due_on;
  ++waiting.extended;
  tx.put(waiting);
  recordEvent(complaint, describe<ExtendSupplement>().name(),
              QStringLiteral("보완 기한 연장 %1회(시행령 제24조제2항) · %2까지")
                  .arg(waiting.extended)
                  .arg(toDisplayText(due_on)),
              reason, context, tx);
}

}  // namespace pcrm
