// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"
#include "core/complaints/notice_text.h"
#include "core/complaints/supplement_rounds.h"

namespace pcrm {
namespace {

/// A second request is possible while the first stands open: no move of the life cycle.
Result<void> checkAgain(const SupplementRounds& rounds, std::optional<QDate> due_on, QDate latest) {
  if (!rounds.mayAskAgain()) {
    return failure(
        ErrorCode::kConflict,
        rounds.waiting.round >= kSupplementRounds
            ? QStringLiteral(
                  "이미 다시 보완을 요청했습니다(시행령 제24조제3항). 기한이 지나도 오지 "
                  "않으면 반려하세요(시행령 제25조).")
            : QStringLiteral("보완 기한(%1)이 아직 지나지 않아 다시 요청할 수 없습니다(시행령 "
                             "제24조제3항). 기다리거나 도착을 기록하세요.")
                  .arg(toDisplayText(*rounds.waiting.due_on)));
  }
  if (due_on && *due_on > latest) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("다시 요청할 때의 보완 기한은 10일 이내(%1까지)로 정하세요(시행령 "
                       "제24조제3항).")
            .arg(toDisplayText(latest)));
  }
  return {};
}

}  // namespace

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
  const auto seen = complaintFor(complaint, Move::kAddNote, context, reader);
  if (!seen) return failure(seen.error());
  const QDate today = seoulDate(context.at);
  WorkCalendars calendars(*context.rules, reader);
  if (const auto rounds = supplementRounds(*seen, today, calendars.holidays(), reader)) {
    const QDate latest = usualSupplementDay(today, calendars.holidays());
    if (auto ok = checkAgain(*rounds, due_on, latest); !ok) return ok;
  } else if (auto ok = complaintFor(complaint, Move::kRequestSupplement, context, reader); !ok) {
    return failure(ok.error());
  }
  if (due_on && *due_on < today) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("보완 기한이 지난 날짜입니다. 오늘이나 그 뒤로 정하세요."));
  }
  return requireText(what, u"보완할 것");
}

void RequestSupplement::apply(const OperationContext& context, Transaction& tx) const {
  const bool again =
      tx.find<Complaint>(complaint).value_or(Complaint{}).state == State::kSupplementing;
  const Complaint changed = moved(complaint, Move::kRequestSupplement, tx);
  WorkCalendars calendars(*context.rules, tx);
  Supplement supplement;
  supplement.id = {context.rowId(u"supplement")};
  supplement.complaint = complaint;
  supplement.requested_at = context.at;
  supplement.what = what;
  supplement.due_on =
      due_on.value_or(usualSupplementDay(seoulDate(context.at), calendars.holidays()));
  supplement.round = again ? kSupplementRounds : 1;
  tx.put(supplement);
  tx.put(withDueDate(changed, context, tx));
  recordEvent(complaint, describe<RequestSupplement>().name(),
              (again ? QStringLiteral("다시 보완 요청(시행령 제24조제3항) · %1까지")
                     : QStringLiteral("보완 요청(법 제22조) · %1까지"))
                  .arg(toDisplayText(*supplement.due_on)),
              noticeTo(NoticeKind::kSupplement, changed, namedPerson(changed, context.actor, tx),
                       what, supplement.due_on),
              context, tx);
}

}  // namespace pcrm
