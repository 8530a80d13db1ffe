// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/duties.h"

#include "core/complaints/complaint_operations.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kLookedAt = 300;

std::vector<ComplaintEvent> transfersOf(ComplaintId id, Reader& reader) {
  return reader.list<ComplaintEvent>(
      QStringLiteral("WHERE complaint_id = ? AND operation = ? ORDER BY at"),
      {id.value.blob(), describe<TransferComplaint>().name()});
}

}  // namespace

std::vector<Duty> dutiesOf(const Complaint& complaint, const std::vector<ComplaintEvent>& events,
                           const HolidayTable& holidays, const OfficeHours& hours) {
  std::vector<Duty> duties;
  if (complaint.state != State::kReceived || !complaint.assignee.isEmpty()) return duties;
  const auto add = [&](WorkingClock clock, Instant from) {
    duties.push_back({clock, from, endOf(clock, from, holidays, hours)});
  };
  const auto transfer = std::find_if(events.rbegin(), events.rend(), [](const ComplaintEvent& e) {
    return e.operation == describe<TransferComplaint>().name();
  });
  if (transfer != events.rend()) {
    add(WorkingClock::kWithinAgency, transfer->at);
    return duties;
  }
  if (complaint.channel == Channel::kInternet) {
    add(WorkingClock::kElectronicReceipt, complaint.received_at);
  } else {
    add(complaint.office == kHeadOffice ? WorkingClock::kToDepartment
                                        : WorkingClock::kToDistantDepartment,
        complaint.received_at);
  }
  if (complaint.department.isEmpty()) add(WorkingClock::kToOtherAgency, complaint.received_at);
  return duties;
}

std::vector<Duty> dutiesOf(const Complaint& complaint, WorkCalendars& calendars, Reader& reader) {
  if (complaint.state != State::kReceived || !complaint.assignee.isEmpty()) return {};
  return dutiesOf(complaint, transfersOf(complaint.id, reader), calendars.holidays(),
                  calendars.hoursOf(complaint.office));
}

std::vector<DutyRow> openDuties(Reader& reader, const ComplaintFilter& filter, const Rules& rules,
                                int limit) {
  ComplaintFilter waiting = filter;
  waiting.state = State::kReceived;
  WorkCalendars calendars(rules, reader);
  std::vector<DutyRow> rows;
  for (const ComplaintSummary& row :
       listComplaints(reader, waiting, ComplaintOrder::kNewest, std::nullopt, kLookedAt).rows) {
    if (!row.assignee.isEmpty()) continue;
    const auto complaint = reader.find<Complaint>(row.id);
    // What was taken over from another system had its hours there.
    if (!complaint || !complaint->source_number.isEmpty()) continue;
    const auto duties = dutiesOf(*complaint, calendars, reader);
    if (!duties.empty()) rows.push_back({row.id, row.number, row.title, row.department, duties[0]});
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const DutyRow& a, const DutyRow& b) { return a.duty.until < b.duty.until; });
  if (rows.size() > static_cast<size_t>(limit)) rows.resize(static_cast<size_t>(limit));
  return rows;
}

DeadlineState stateOf(const Duty& duty, Instant now) {
  if (duty.until < now) return DeadlineState::kLate;
  return now.ms - duty.from.ms > duty.until.ms - now.ms ? DeadlineState::kAtRisk
                                                        : DeadlineState::kOnTime;
}

}  // namespace pcrm
