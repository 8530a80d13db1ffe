// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline of one complaint: its period, supplements and extensions handed to core/calendar,
// counted by the calendar of its office; and how it stands against the law's day and the office's
// own.
#pragma once

#include "core/calendar/deadline.h"
#include "core/calendar/deadline_state.h"
#include "core/complaints/complaint.h"
#include "core/store/reader.h"
#include "core/store/rules.h"
#include "core/workdays/deadline_settings.h"
#include "core/workdays/work_calendars.h"

namespace pcrm {

/// With its explanation day by day. Nothing if the complaint has no readable period.
[[nodiscard]] std::optional<Deadline> complaintDeadline(const Complaint& complaint,
                                                        WorkCalendars& calendars, Reader& reader);
/// The same with calendars read for it alone.
[[nodiscard]] std::optional<Deadline> complaintDeadline(const Complaint& complaint,
                                                        const Rules& rules, Reader& reader);

/// The same for a complaint that nothing has stopped or extended yet.
[[nodiscard]] std::optional<Deadline> firstDeadline(const Complaint& complaint,
                                                    WorkCalendars& calendars);

/// When the office itself wants to be done: its target period with the same stops, extensions not
/// added. Nothing where it sets none.
[[nodiscard]] std::optional<Deadline> complaintTarget(const Complaint& complaint,
                                                      const DeadlineSettings& settings,
                                                      WorkCalendars& calendars, Reader& reader);

struct Standing {
  std::optional<Instant> due;
  DeadlineState state = DeadlineState::kOnTime;  ///< Against the law.
  std::optional<Instant> target;
  DeadlineState target_state = DeadlineState::kOnTime;

  bool operator==(const Standing&) const = default;
};

/// Both against `now`, at risk as many working days before as the department wants to be warned.
[[nodiscard]] Standing standingOf(const Complaint& complaint, Instant now,
                                  const DeadlineSettings& settings, WorkCalendars& calendars,
                                  Reader& reader);

}  // namespace pcrm
