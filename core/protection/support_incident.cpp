// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/protection/protection_operations.h"

namespace pcrm {

template <>
const Description<SupportIncident>& describe<SupportIncident>() {
  using S = SupportIncident;
  static const Description<S> d(
      "support-incident",
      {column("incident", &S::incident, u"보호 기록").references(QStringLiteral("incidents")),
       column("support", &S::support, u"지원")});
  return d;
}

Result<void> SupportIncident::check(const OperationContext& context, Reader& reader) const {
  const auto found = reader.find<Incident>(incident);
  if (!found || !context.actor.seesRestricted(found->actor, found->office, found->department)) {
    return failure(
        ErrorCode::kNotFound,
        QStringLiteral("그 기록이 없거나 볼 수 있는 범위가 아닙니다. 목록을 다시 여세요."));
  }
  return requireText(support, u"지원한 내용");
}

void SupportIncident::apply(const OperationContext& context, Transaction& tx) const {
  auto found = tx.find<Incident>(incident);
  if (!found) return;
  found->support = support.trimmed();
  found->support_by = context.actor.login;
  found->supported_at = context.at;
  tx.put(*found);
}

}  // namespace pcrm
