// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_deadline.h"

#include "core/complaints/stopped_clock.h"

namespace pcrm {
namespace {

std::vector<ClockStop> stopsOf(const Complaint& complaint, Reader& reader) {
  std::vector<ClockStop> stops;
  for (const Supplement& supplement :
       reader.list<Supplement>(QStringLiteral("WHERE complaint_id = ? ORDER BY requested_at"),
                               {complaint.id.value.blob()})) {
    stops.push_back({supplement.requested_at, supplement.arrived_at});
  }
  for (const StoppedClock& stopped : stoppedClocks(complaint.id, reader)) {
    stops.push_back(asStop(stopped));
  }
  return stops;
}

}  // namespace

std::optional<Deadline> complaintDeadline(const Complaint& complaint, WorkCalendars& calendars,
                                          Reader& reader) {
  const auto period = parsePeriod(complaint.period);
  if (!period) return std::nullopt;
  DeadlineInput input{complaint.received_at, *period, stopsOf(complaint, reader), {}};
  for (const Extension& extension : reader.list<Extension>(
           QStringLiteral("WHERE complaint_id = ? ORDER BY at"), {complaint.id.value.blob()})) {
    if (const auto length = parsePeriod(extension.period)) input.extensions.push_back(*length);
  }
  return deadline(input, calendars.holidays(), calendars.hoursOf(complaint.office));
}

std::optional<Deadline> complaintDeadline(const Complaint& complaint, const Rules& rules,
                                          Reader& reader) {
  WorkCalendars calendars(rules, reader);
  return complaintDeadline(complaint, calendars, reader);
}

std::optional<Deadline> firstDeadline(const Complaint& complaint, WorkCalendars& calendars) {
  const auto period = parsePeriod(complaint.period);
  if (!period) return std::nullopt;
  return deadline({complaint.received_at, *period, {}, {}}, calendars.holidays(),
                  calendars.hoursOf(complaint.office));
}

std::optional<Deadline> complaintTarget(const Complaint& complaint,
                                        const DeadlineSettings& settings, WorkCalendars& calendars,
                                        Reader& reader) {
  const auto period = parsePeriod(complaint.period);
  if (!period) return std::nullopt;
  const auto target =
      settings.targetFor(complaint.department, codeOf(complaint.legal_kind), *period);
  if (!target) return std::nullopt;
  return deadline({complaint.received_at, *target, stopsOf(complaint, reader), {}},
                  calendars.holidays(), calendars.hoursOf(complaint.office));
}

Standing standingOf(const Complaint& complaint, Instant now, const DeadlineSettings& settings,
                    WorkCalendars& calendars, Reader& reader) {
  const std::optional<Instant> ended =
      complaint.completed_at ? complaint.completed_at : complaint.closed_at;
  const int warn_days = settings.warnDaysFor(complaint.department, codeOf(complaint.legal_kind));
  const auto stateOf = [&](Instant due) {
    return deadlineState(due, ended, now, calendars.holidays(), calendars.hoursOf(complaint.office),
                         warn_days);
  };
  Standing standing;
  standing.due = complaint.due_at;
  if (standing.due) standing.state = stateOf(*standing.due);
  if (const auto target = complaintTarget(complaint, settings, calendars, reader)) {
    standing.target = target->due;
    standing.target_state = stateOf(target->due);
  }
  return standing;
}

}  // namespace pcrm
