// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/objections/objection_operations.h"

namespace pcrm {

template <>
const Description<ReceiveObjection>& describe<ReceiveObjection>() {
  using R = ReceiveObjection;
  static const Description<R> d(
      "receive-objection",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("what", &R::what, u"취지와 이유")});
  return d;
}

Result<void> ReceiveObjection::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kAddNote, context, reader);
  if (!now) return failure(now.error());
  if (now->legal_kind != LegalKind::kForm) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이의신청은 법정민원의 거부처분에 합니다(법 제35조). 다른 민원은 "
                                  "새로 접수하세요."));
  }
  const bool told = now->state == State::kReplied || now->state == State::kCompleted ||
                    now->state == State::kClosed;
  const auto notified = notifiedOn(reader, *now);
  if (!told || !notified) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("아직 처리 결과를 알리지 않은 민원입니다. 결과를 알린 뒤에 "
                                  "이의신청을 받습니다."));
  }
  for (const Objection& before : objectionsOf(reader, complaint)) {
    if (before.decided_at) continue;
    return failure(ErrorCode::kConflict,
                   QStringLiteral("심사 중인 이의신청이 있습니다. 그 결정을 기다리세요."));
  }
  WorkCalendars calendars(*context.rules, reader);
  const QDate last = lastDayToObject(*notified, calendars);
  if (seoulDate(context.at) > last) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이의신청은 %1까지였습니다: 거부처분을 받은 %2부터 60일(법 "
                                  "제35조제1항). 행정심판이나 행정소송을 안내하세요.")
                       .arg(toDisplayText(last), toDisplayText(*notified)));
  }
  return requireText(what, u"이의신청의 취지와 이유");
}

void ReceiveObjection::apply(const OperationContext& context, Transaction& tx) const {
  const auto now = tx.find<Complaint>(complaint);
  if (!now) return;
  WorkCalendars calendars(*context.rules, tx);
  Objection objection;
  objection.id = objectionOf(context.id);
  objection.complaint = complaint;
  objection.notified_on = notifiedOn(tx, *now).value_or(seoulDate(context.at));
  objection.received_at = context.at;
  objection.what = what.trimmed();
  objection.due_at = objectionDue(context.at, false, now->office, calendars);
  tx.put(objection);
  recordEvent(complaint, describe<ReceiveObjection>().name(),
              QStringLiteral("이의신청 접수(법 제35조) · %1까지 결정")
                  .arg(toDisplayText(seoulDate(objection.due_at))),
              objection.what, context, tx);
}

}  // namespace pcrm
