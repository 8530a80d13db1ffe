// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/protection/protection_operations.h"

#include <algorithm>

namespace pcrm {
namespace {
constexpr int kLongest = 24 * 60;  // Minutes.
}

template <>
const Description<RecordIncident>& describe<RecordIncident>() {
  using R = RecordIncident;
  static const Description<R> d(
      "record-incident",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("customer", &R::customer, u"고객").references(QStringLiteral("customers")),
       column("channel", &R::channel, u"경로"), column("kind", &R::kind, u"구분"),
       column("said", &R::said, u"있었던 일"),
       column("warnings", &R::warnings, u"경고 횟수").optional(),
       column("warning", &R::warning, u"경고한 말").optional(),
       column("measures", &R::measures, u"조치").optional(),
       column("minutes", &R::minutes, u"응대 시간").optional()});
  return d;
}

// What it was about is no reason to refuse it: a complaint may have moved on meanwhile.
Result<void> RecordIncident::check(const OperationContext&, Reader&) const {
  if (warnings < 0 || warnings > kMostWarnings) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("경고 횟수는 0에서 %1 사이로 적으세요.").arg(kMostWarnings));
  }
  if (minutes < 0 || minutes > kLongest)
    return failure(ErrorCode::kInvalid, QStringLiteral("응대 시간은 하루 안의 분으로 적으세요."));
  if (const auto read = readMeasures(measures); !read) return failure(read.error());
  return requireText(said, u"있었던 일");
}

void RecordIncident::apply(const OperationContext& context, Transaction& tx) const {
  const auto done = readMeasures(measures).value_or(std::vector<IncidentMeasure>{});
  Incident incident;
  incident.id = incidentOf(context.id);
  incident.at = context.at;
  incident.office = context.actor.office;
  incident.department = context.actor.department;
  incident.actor = context.actor.login;
  incident.complaint = complaint;
  incident.customer = customer;
  incident.channel = channel;
  incident.kind = kind;
  incident.said = said.trimmed();
  incident.warnings = warnings;
  incident.warning = warning.trimmed();
  incident.measures = measureCodes(done);
  incident.minutes = minutes;
  tx.put(incident);
  if (!complaint || std::find(done.begin(), done.end(), IncidentMeasure::kEnded) == done.end())
    return;
  const auto about = tx.find<Complaint>(ComplaintId{*complaint});
  if (about && context.actor.sees(about->office, about->department)) {
    recordEvent(ComplaintId{*complaint}, describe<RecordIncident>().name(),
                QStringLiteral("응대 중단(법 제4조)"), QString(), context, tx);
  }
}

}  // namespace pcrm
