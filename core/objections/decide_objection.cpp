// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/objections/objection_operations.h"

namespace pcrm {

template <>
const Description<DecideObjection>& describe<DecideObjection>() {
  using D = DecideObjection;
  static const Description<D> d(
      "decide-objection",
      {column("objection", &D::objection, u"이의신청").references(QStringLiteral("objections")),
       column("decision", &D::decision, u"결정"), column("reason", &D::reason, u"사유"),
       column("remedies", &D::remedies, u"불복 절차 안내").optional()});
  return d;
}

Result<void> DecideObjection::check(const OperationContext& context, Reader& reader) const {
  const auto now = openObjectionFor(objection, context, reader);
  if (!now) return failure(now.error());
  if (decision == ObjectionDecision::kPending) {
    return failure(ErrorCode::kInvalid, QStringLiteral("인용, 기각, 각하 가운데 고르세요."));
  }
  if (auto ok = requireText(reason, u"결정 사유"); !ok) return ok;
  if (decision == ObjectionDecision::kUpheld) return {};
  return requireText(remedies, u"행정심판 등 불복 절차 안내");
}

void DecideObjection::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<Objection>(objection);
  if (!now) return;
  now->decision = decision;
  now->reason = reason.trimmed();
  now->remedies = remedies.trimmed();
  now->decided_at = context.at;
  now->decided_by = context.actor.login;
  tx.put(*now);
  QString detail = now->reason;
  if (!now->remedies.isEmpty()) detail += u'\n' + now->remedies;
  recordEvent(now->complaint, describe<DecideObjection>().name(),
              QStringLiteral("이의신청 결정(법 제35조) · %1").arg(objectionDecisionName(decision)),
              detail, context, tx);
}

}  // namespace pcrm
