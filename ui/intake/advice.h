// SPDX-License-Identifier: GPL-3.0-or-later
// What the program can say about a complaint while it is typed. Nothing is kept; of the database
// only the calendar and the targets in force are read.
#pragma once

#include "core/calendar/deadline.h"
#include "core/classification/proposal.h"
#include "core/learning/routing.h"
#include "core/store/rules.h"
#include "core/workdays/deadline_settings.h"
#include "core/workdays/work_calendars.h"
#include "ui/intake/intake_draft.h"

#include <optional>

namespace pcrm {

struct Advice {
  Proposal proposal;
  // In force: what the person decided, or else what is proposed. Codes; may be empty.
  QString handling_type;
  QString department;
  QString legal_kind;
  QString period;
  std::optional<Deadline> deadline;  ///< Received now; nothing without a period.
  std::optional<Instant> target;     ///< What the department aims at (deadline_settings.h).
  QHash<QString, Load> loads;  ///< What departments have, by code, as far as it is known here.

  bool operator==(const Advice&) const = default;
};

/// As received now at the counter of `office`; `like` are like complaints of the past.
[[nodiscard]] Advice advise(const IntakeDraft& draft, Instant now, const Rules& rules,
                            WorkCalendars& calendars, const DeadlineSettings& settings,
                            const QString& office, const std::vector<SimilarComplaint>& like = {});

}  // namespace pcrm
