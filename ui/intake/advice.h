// SPDX-License-Identifier: GPL-3.0-or-later
// What the program can say about a complaint while it is typed. Pure: nothing is read or kept.
#pragma once

#include "core/calendar/deadline.h"
#include "core/classification/proposal.h"
#include "core/store/rules.h"
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
  std::optional<Instant> target;     ///< When half of the period is over: what to aim at.

  bool operator==(const Advice&) const = default;
};

[[nodiscard]] Advice advise(const IntakeDraft& draft, Instant now, const Rules& rules);

}  // namespace pcrm
