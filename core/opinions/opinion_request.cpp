// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/opinion_request.h"

#include "core/complaints/life_cycle.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kWarnDays = 1;
const QString kOpen = QStringLiteral("answered_at IS NULL AND withdrawn_at IS NULL");

std::optional<Complaint> complaintIn(const QJsonObject& payload, Transaction& tx) {
  const auto id = Uuid::parse(payload[QStringLiteral("complaint")].toString());
  if (!id) return std::nullopt;
  return tx.find<Complaint>(ComplaintId{*id});
}

std::vector<OpinionRequest> openOnes(ComplaintId complaint, Reader& reader) {
  auto all = opinionsOf(complaint, reader);
  std::erase_if(all, [](const OpinionRequest& request) { return !request.isOpen(); });
  return all;
}

}  // namespace

template <>
const Description<OpinionRequest>& describe<OpinionRequest>() {
  using O = OpinionRequest;
  static const Description<O> d(
      "opinion_requests",
      {column("id", &O::id, u"식별자"), column("complaint_id", &O::complaint, u"민원"),
       column("office", &O::office, u"기관"), column("department", &O::department, u"부서"),
       column("number", &O::number, u"접수번호"), column("title", &O::title, u"제목"),
       column("asked_department", &O::asked_department, u"조회받은 부서"),
       column("question", &O::question, u"물은 것"), column("asked_at", &O::asked_at, u"조회 일시"),
       column("asked_by", &O::asked_by, u"조회한 사람"), column("due_at", &O::due_at, u"회신 기한"),
       column("extended_at", &O::extended_at, u"연장 일시"),
       column("extension_reason", &O::extension_reason, u"연장 사유"),
       column("answered_at", &O::answered_at, u"회신 일시"),
       column("answered_by", &O::answered_by, u"회신한 사람"),
       column("answer", &O::answer, u"회신"),
       column("withdrawn_at", &O::withdrawn_at, u"철회 일시")});
  return d;
}

std::vector<OpinionRequest> opinionsOf(ComplaintId complaint, Reader& reader) {
  return reader.list<OpinionRequest>(QStringLiteral("WHERE complaint_id = ? ORDER BY asked_at, id"),
                                     {complaint.value.blob()});
}

DeadlineState stateOf(const OpinionRequest& request, Instant now, const HolidayTable& holidays,
                      const OfficeHours& hours) {
  return deadlineState(request.due_at,
                       request.answered_at ? request.answered_at : request.withdrawn_at, now,
                       holidays, hours, kWarnDays);
}

bool answersFor(const Actor& actor, const OpinionRequest& request) {
  return actor.department == request.asked_department || actor.role == Role::kAdministrator;
}

OpinionsToday opinionsToday(Reader& reader, const Actor& actor, Instant now, const Rules& rules) {
  OpinionsToday today;
  WorkCalendars calendars(rules, reader);
  for (const OpinionRequest& request :
       reader.list<OpinionRequest>(QStringLiteral("WHERE %1 ORDER BY due_at, id").arg(kOpen))) {
    const bool asked = !actor.department.isEmpty() && request.asked_department == actor.department;
    bool awaited = request.asked_by == actor.login;
    if (!asked && !awaited) {
      const bool unit = actor.department.isEmpty() ? request.office == actor.office
                                                   : request.department == actor.department;
      const bool shares = actor.role == Role::kClerk || actor.role == Role::kTeamLead;
      awaited = unit && shares;
      if (!awaited) {
        const auto complaint = reader.find<Complaint>(request.complaint);
        awaited = complaint && complaint->assignee == actor.login;
      }
    }
    if (!asked && !awaited) continue;
    const DeadlineState state =
        stateOf(request, now, calendars.holidays(), calendars.hoursOf(request.office));
    (asked ? today.asked : today.awaited).push_back({request, state});
  }
  return today;
}

void followComplaint(const QJsonObject& payload, const OperationContext&, Transaction& tx) {
  const auto complaint = complaintIn(payload, tx);
  if (!complaint) return;
  for (OpinionRequest& request : opinionsOf(complaint->id, tx)) {
    request.office = complaint->office;
    request.department = complaint->department;
    tx.put(request);
  }
}

void settleOpinions(const QJsonObject& payload, const OperationContext& context, Transaction& tx) {
  const auto complaint = complaintIn(payload, tx);
  if (!complaint || isOpen(complaint->state)) return;
  for (OpinionRequest& request : openOnes(complaint->id, tx)) {
    request.withdrawn_at = context.at;
    tx.put(request);
  }
}

}  // namespace pcrm
