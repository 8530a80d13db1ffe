// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_process.h"
#include "core/complaints/complaint_step.h"
#include "core/complaints/kinds.h"
#include "core/store/rules.h"

namespace pcrm {

template <>
const Description<ClassifyComplaint>& describe<ClassifyComplaint>() {
  using C = ClassifyComplaint;
  static const Description<C> d(
      "classify-complaint",
      {column("complaint", &C::complaint, u"민원").references(QStringLiteral("complaints")),
       column("handling_type", &C::handling_type, u"처리 유형"),
       column("legal_kind", &C::legal_kind, u"법정 구분"), column("scope", &C::scope, u"범위"),
       column("persistence", &C::persistence, u"지속"),
       column("period", &C::period, u"처리 기간")});
  return d;
}

Result<void> ClassifyComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kClassify, context, reader);
  if (!now) return failure(now.error());
  if (!handling_type && !legal_kind && !scope && !persistence && !period) {
    return failure(ErrorCode::kInvalid, QStringLiteral("바꿀 분류를 하나 이상 고르세요."));
  }
  if (period && !parsePeriod(*period))
    return failure(ErrorCode::kInvalid, QStringLiteral("처리 기간은 3h, 7d, 1mo처럼 적으세요."));
  return {};
}

void ClassifyComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kClassify, tx);
  QStringList parts;
  if (handling_type) {
    changed.handling_type = *handling_type;
    parts << handlingTypeName(*handling_type);
  }
  if (legal_kind) {
    changed.legal_kind = *legal_kind;
    parts << legalKindName(*legal_kind);
    // Another kind has another statutory period, unless one is given or was set by hand.
    const QString statutory = context.rules->statutoryPeriod(codeOf(*legal_kind));
    if (!period && !statutory.isEmpty()) changed.period = statutory;
  }
  if (scope) {
    changed.scope = *scope;
    parts << reachName(*scope);
  }
  if (persistence) {
    changed.persistence = *persistence;
    parts << persistenceName(*persistence);
  }
  if (period) {
    changed.period = *period;
    parts << toDisplayText(*parsePeriod(*period));
  }
  if (handling_type) changed.process = processFor(changed, tx);
  tx.put(withDueDate(changed, context, tx));
  recordEvent(complaint, describe<ClassifyComplaint>().name(),
              QStringLiteral("분류 · %1").arg(parts.join(QStringLiteral(", "))), QString(), context,
              tx);
}

}  // namespace pcrm
