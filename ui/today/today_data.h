// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers and rows of the morning, read in one go.
//
// Every count goes along the open complaints by due date or stays within one person's work; none
// looks at complaints that have ended.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/complaints/due_changes.h"
#include "core/complaints/duties.h"
#include "core/complaints/interim_notices.h"
#include "core/handling/approval_queue.h"
#include "core/meetings/meeting_queries.h"
#include "core/objections/objection.h"
#include "core/opinions/opinion_request.h"
#include "core/promises/promise_queries.h"
#include "core/store/store.h"
#include "core/supervision/supervision_queries.h"
#include "core/sync/replica.h"
#include "ui/complaints/complaint_names.h"

namespace pcrm {

/// Whether somebody's day is that of the whole department or office: a lead's is, and a clerk's,
/// since a counter works as one.
[[nodiscard]] bool sharesWork(const Actor& actor);

/// Whose numbers these are: those of the department or office, or one's own.
[[nodiscard]] ComplaintFilter ownWork(const Actor& actor);

/// Which complaints stand behind each number.
struct TodayFilters {
  ComplaintFilter overdue;
  ComplaintFilter due_today;
  ComplaintFilter mine;
  ComplaintFilter supplementing;
  ComplaintFilter unit;  ///< All open ones of the department or office.

  bool operator==(const TodayFilters&) const = default;
};
[[nodiscard]] TodayFilters todayFilters(const Actor& actor, Instant now);

struct TodayData {
  qint64 overdue = 0;
  qint64 due_today = 0;
  qint64 mine = 0;
  qint64 supplementing = 0;
  qint64 unit_open = 0;
  std::vector<ComplaintSummary> rows;  ///< What to do first, by due date; at most a dozen.
  std::vector<RefusedOperation> refused;
  std::vector<DueChangeNotice> moved;  ///< Due dates that the calendar moved.
  std::vector<InterimNotice> interim;  ///< Whom to tell today or tomorrow how it stands.
  std::vector<AssigneeLoad>
      loads;                  ///< Of the department or office; the most first. Empty for clerks.
  bool may_delegate = false;  ///< Holds a position that approves.
  std::vector<WaitingApproval> approvals;  ///< This person's to give, oldest first.
  std::vector<PromiseRow> promises;        ///< Late or due within a week, the earliest first.
  std::vector<OpenObjection> objections;   ///< To be decided, the earliest due first.
  std::vector<Complaint> guarded;          ///< Open ones whose guardian this person is.
  std::vector<SampleToCheck> samples;      ///< For leads and the CS operator.
  std::vector<Strikes> strikes;            ///< Departments that are out by the rule of strikes.
  std::vector<DutyRow> duties;             ///< What nobody has taken; the soonest end first.
  OpinionsToday opinions;                  ///< Asked of the department, and waited for.
  std::vector<DunningLetter> letters;      ///< To the department, about what is still open.
  StrikeRule strike_rule;
  Names names;
};

[[nodiscard]] TodayData readToday(Store& store, const Actor& actor, Instant now);

/// Whether the page shows who has how much.
[[nodiscard]] bool seesLoads(const Actor& actor);

}  // namespace pcrm
