// SPDX-License-Identifier: GPL-3.0-or-later
// The working hours in which a complaint that nobody has taken yet must be passed on or taken
// (시행령 제6조제7항, 제13조): a duty that runs until somebody is put in charge.
#pragma once

#include "core/calendar/deadline_state.h"
#include "core/calendar/statutory_clocks.h"
#include "core/complaints/complaint_queries.h"
#include "core/workdays/work_calendars.h"

namespace pcrm {

struct Duty {
  WorkingClock clock = WorkingClock::kToDepartment;
  Instant from;
  Instant until;

  bool operator==(const Duty&) const = default;
};

/// The duties that run on this complaint, in the order of their end; none once somebody has it or
/// it has ended. `events` is its timeline, oldest first.
///   transferred: 3 hours for the department it went to, from the transfer;
///   in from the internet: 8 hours to receive it;
///   at a counter: 1 hour to the department, 3 if the counter is not in the city hall (an office
///   other than HQ is taken to be far from the departments);
///   and if no department is known: 8 hours to send it to the agency whose it is.
[[nodiscard]] std::vector<Duty> dutiesOf(const Complaint& complaint,
                                         const std::vector<ComplaintEvent>& events,
                                         const HolidayTable& holidays, const OfficeHours& hours);
/// The same with what the database has.
[[nodiscard]] std::vector<Duty> dutiesOf(const Complaint& complaint, WorkCalendars& calendars,
                                         Reader& reader);

struct DutyRow {
  ComplaintId id;
  QString number;
  QString title;
  QString department;
  Duty duty;

  bool operator==(const DutyRow&) const = default;
};

/// Of the complaints in the filter that wait for somebody: the first duty of each, the soonest end
/// first, at most `limit`. Looks at the few hundred received last.
[[nodiscard]] std::vector<DutyRow> openDuties(Reader& reader, const ComplaintFilter& filter,
                                              const Rules& rules, int limit);

/// Late; or at risk: less than half of it is left.
[[nodiscard]] DeadlineState stateOf(const Duty& duty, Instant now);

}  // namespace pcrm
