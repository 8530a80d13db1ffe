// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/objections/objection_operations.h"

namespace pcrm {

template <>
const Description<ExtendObjection>& describe<ExtendObjection>() {
  using E = ExtendObjection;
  static const Description<E> d(
      "extend-objection",
      {column("objection", &E::objection, u"이의신청").references(QStringLiteral("objections")),
       column("reason", &E::reason, u"사유")});
  return d;
}

Result<Objection> openObjectionFor(ObjectionId id, const OperationContext& context,
                                   Reader& reader) {
  const auto objection = reader.find<Objection>(id);
  if (!objection) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 이의신청이 없습니다. 민원에서 다시 고르세요."));
  }
  const auto complaint = complaintFor(objection->complaint, Move::kAddNote, context, reader);
  if (!complaint) return failure(complaint.error());
  if (objection->decided_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이미 결정한 이의신청입니다. 민원의 경과를 확인하세요."));
  }
  return *objection;
}

Result<void> ExtendObjection::check(const OperationContext& context, Reader& reader) const {
  const auto now = openObjectionFor(objection, context, reader);
  if (!now) return failure(now.error());
  if (!now->extension_reason.isEmpty()) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이의신청의 결정 기한은 한 번만 연장합니다(법 제35조제2항)."));
  }
  if (context.at > now->due_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("결정 기한이 지나 연장할 수 없습니다. 바로 결정하세요."));
  }
  return requireText(reason, u"연장 사유");
}

void ExtendObjection::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<Objection>(objection);
  const auto complaint = now ? tx.find<Complaint>(now->complaint) : std::nullopt;
  if (!complaint) return;
  WorkCalendars calendars(*context.rules, tx);
  now->extension_reason = reason.trimmed();
  now->due_at = objectionDue(now->received_at, true, complaint->office, calendars);
  tx.put(*now);
  recordEvent(now->complaint, describe<ExtendObjection>().name(),
              QStringLiteral("이의신청 연장(법 제35조제2항) · %1까지 결정")
                  .arg(toDisplayText(seoulDate(now->due_at))),
              now->extension_reason, context, tx);
}

}  // namespace pcrm
