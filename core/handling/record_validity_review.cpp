// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_operations.h"
#include "core/handling/handling_step.h"

namespace pcrm {

template <>
const Description<RecordValidityReview>& describe<RecordValidityReview>() {
  using V = RecordValidityReview;
  static const Description<V> d(
      "record-validity-review",
      {column("complaint", &V::complaint, u"민원").references(QStringLiteral("complaints")),
       column("finding", &V::finding, u"결론"),
       column("compared", &V::compared, u"견준 민원").optional(),
       column("remarks", &V::remarks, u"의견").optional()});
  return d;
}

Result<void> RecordValidityReview::check(const OperationContext& context, Reader& reader) const {
  const auto now = openComplaintFor(complaint, kLabel, context, reader);
  if (!now) return failure(now.error());
  if (auto allowed = mayDoStepOf(*now, StepKind::kValidityReview, context, reader); !allowed)
    return allowed;
  for (const QJsonValue& id : compared) {
    if (Uuid::parse(id.toString())) continue;
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’은(는) 민원의 식별자가 아닙니다.").arg(id.toString()));
  }
  if (finding == ReviewFinding::kDifferent && remarks.trimmed().isEmpty()) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("앞선 처리와 다르게 하면 그 까닭을 의견에 적으세요."));
  }
  return {};
}

void RecordValidityReview::apply(const OperationContext& context, Transaction& tx) const {
  QStringList ids;
  for (const QJsonValue& id : compared) ids << id.toString();
  tx.put(ValidityReview{{context.rowId(u"review")},
                        complaint,
                        context.at,
                        finding,
                        ids.join(u' '),
                        remarks.trimmed(),
                        context.actor.login});
  const QString with = ids.isEmpty() ? QString() : QStringLiteral(" · %1건과 견줌").arg(ids.size());
  recordEvent(complaint, describe<RecordValidityReview>().name(),
              QStringLiteral("타당성 검토 · %1%2").arg(findingName(finding), with),
              remarks.trimmed(), context, tx);
}

}  // namespace pcrm
