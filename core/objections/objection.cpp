// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objections/objection.h"

#include "core/calendar/deadline.h"
#include "core/calendar/statutory_clocks.h"

namespace pcrm {

template <>
const Description<Objection>& describe<Objection>() {
  using O = Objection;
  static const Description<O> d(
      "objections",
      {column("id", &O::id, u"식별자"),
       column("complaint_id", &O::complaint, u"민원").references(QStringLiteral("complaints")),
       column("notified_on", &O::notified_on, u"통지일"),
       column("received_at", &O::received_at, u"접수 일시"), column("what", &O::what, u"취지"),
       column("due_at", &O::due_at, u"결정 기한"),
       column("extension_reason", &O::extension_reason, u"연장 사유"),
       column("decision", &O::decision, u"결정"), column("reason", &O::reason, u"결정 사유"),
       column("remedies", &O::remedies, u"불복 절차 안내"),
       column("decided_at", &O::decided_at, u"결정 일시"),
       column("decided_by", &O::decided_by, u"결정한 사람")});
  return d;
}

QString objectionDecisionName(ObjectionDecision decision) {
  switch (decision) {
    case ObjectionDecision::kPending:
      return QStringLiteral("심사 중");
    case ObjectionDecision::kUpheld:
      return QStringLiteral("인용");
    case ObjectionDecision::kDismissed:
      return QStringLiteral("기각");
    case ObjectionDecision::kRejected:
      return QStringLiteral("각하");
  }
  return {};
}

std::optional<QDate> notifiedOn(Reader& reader, const Complaint& complaint) {
  const auto told = reader.list<ComplaintEvent>(
      QStringLiteral("WHERE complaint_id = ? AND operation IN ('reply-complaint', "
                     "'complete-complaint', 'close-complaint') ORDER BY at DESC LIMIT 1"),
      {complaint.id.value.blob()});
  if (!told.empty()) return seoulDate(told.front().at);
  const auto ended = complaint.completed_at ? complaint.completed_at : complaint.closed_at;
  return ended ? std::optional<QDate>(seoulDate(*ended)) : std::nullopt;
}

QDate lastDayToObject(QDate notified, WorkCalendars& calendars) {
  return civilLastDay(notified, Objection::kToObject, calendars.holidays());
}

Instant objectionDue(Instant received, bool extended, const QString& office,
                     WorkCalendars& calendars) {
  DeadlineInput input{received, Objection::kToDecide, {}, {}};
  if (extended) input.extensions.push_back(Objection::kToDecide);
  return deadline(input, calendars.holidays(), calendars.hoursOf(office)).due;
}

std::vector<Objection> objectionsOf(Reader& reader, ComplaintId complaint) {
  return reader.list<Objection>(
      QStringLiteral("WHERE complaint_id = ? ORDER BY received_at DESC, id"),
      {complaint.value.blob()});
}

std::vector<OpenObjection> openObjections(Reader& reader, const Actor& actor, int limit) {
  std::vector<OpenObjection> out;
  for (const Objection& objection :
       reader.list<Objection>(QStringLiteral("WHERE decided_at IS NULL ORDER BY due_at, id"))) {
    if (static_cast<int>(out.size()) >= limit) break;
    auto complaint = reader.find<Complaint>(objection.complaint);
    if (!complaint || !actor.sees(complaint->office, complaint->department)) continue;
    out.push_back({objection, std::move(*complaint)});
  }
  return out;
}

}  // namespace pcrm
