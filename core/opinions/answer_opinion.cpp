// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/opinions/opinion_operations.h"
#include "core/opinions/opinion_step.h"

namespace pcrm {

template <>
const Description<ExtendOpinion>& describe<ExtendOpinion>() {
  using X = ExtendOpinion;
  static const Description<X> d("extend-opinion", {column("request", &X::request, u"의견 조회"),
                                                   column("until", &X::until, u"새 회신 기한"),
                                                   column("reason", &X::reason, u"연장 사유")});
  return d;
}

Result<void> ExtendOpinion::check(const OperationContext& context, Reader& reader) const {
  const auto open = openRequest(request, false, context, reader);
  if (!open) return failure(open.error());
  if (open->extended_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("회신 기한은 한 번만 늘릴 수 있습니다(법 제20조). 회신하세요."));
  }
  if (until <= seoulDate(open->due_at)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("새 회신 기한은 지금 기한(%1)보다 뒤로 정하세요.")
                       .arg(toDisplayText(open->due_at)));
  }
  return requireText(reason, u"연장 사유");
}

void ExtendOpinion::apply(const OperationContext& context, Transaction& tx) const {
  OpinionRequest changed = tx.find<OpinionRequest>(request).value_or(OpinionRequest{});
  WorkCalendars calendars(*context.rules, tx);
  changed.due_at = fromSeoul(until, calendars.hoursOf(changed.office).closes);
  changed.extended_at = context.at;
  changed.extension_reason = reason.trimmed();
  tx.put(changed);
  recordOpinionEvent(changed, describe<ExtendOpinion>().name(),
                     QStringLiteral("의견 회신 연장(법 제20조) · %1 · %2까지")
                         .arg(departmentName(changed.asked_department, tx), toDisplayText(until)),
                     changed.extension_reason, context, tx);
}

template <>
const Description<AnswerOpinion>& describe<AnswerOpinion>() {
  using A = AnswerOpinion;
  static const Description<A> d("answer-opinion", {column("request", &A::request, u"의견 조회"),
                                                   column("answer", &A::answer, u"회신")});
  return d;
}

Result<void> AnswerOpinion::check(const OperationContext& context, Reader& reader) const {
  const auto open = openRequest(request, false, context, reader);
  if (!open) return failure(open.error());
  return requireText(answer, u"회신");
}

void AnswerOpinion::apply(const OperationContext& context, Transaction& tx) const {
  OpinionRequest changed = tx.find<OpinionRequest>(request).value_or(OpinionRequest{});
  changed.answer = answer.trimmed();
  changed.answered_at = context.at;
  changed.answered_by = context.actor.login;
  tx.put(changed);
  recordOpinionEvent(
      changed, describe<AnswerOpinion>().name(),
      QStringLiteral("의견 회신(법 제20조) · %1").arg(departmentName(changed.asked_department, tx)),
      changed.answer, context, tx);
}

template <>
const Description<WithdrawOpinion>& describe<WithdrawOpinion>() {
  using W = WithdrawOpinion;
  static const Description<W> d("withdraw-opinion", {column("request", &W::request, u"의견 조회"),
                                                     column("reason", &W::reason, u"사유")});
  return d;
}

Result<void> WithdrawOpinion::check(const OperationContext& context, Reader& reader) const {
  const auto open = openRequest(request, true, context, reader);
  if (!open) return failure(open.error());
  return requireText(reason, u"철회 사유");
}

void WithdrawOpinion::apply(const OperationContext& context, Transaction& tx) const {
  OpinionRequest changed = tx.find<OpinionRequest>(request).value_or(OpinionRequest{});
  changed.withdrawn_at = context.at;
  tx.put(changed);
  recordOpinionEvent(
      changed, describe<WithdrawOpinion>().name(),
      QStringLiteral("의견 조회 철회 · %1").arg(departmentName(changed.asked_department, tx)),
      reason, context, tx);
}

}  // namespace pcrm
