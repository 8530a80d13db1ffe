// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of one complaint's course that a screen shows: its process with what is done and
// missing, and the evaluations, reviews and approvals there are.
#pragma once

#include "core/complaints/complaint_process.h"
#include "core/processes/approval.h"
#include "core/processes/evaluation.h"

namespace pcrm {

struct Course {
  std::optional<ProcessDefinition> process;  ///< None while the handling type is undecided.
  int edition = 0;                           ///< 0: the one that ships.
  ProcessStatus status;
  QString missing;                      ///< Why it cannot be completed now; empty: nothing hinders.
  std::vector<Evaluation> evaluations;  ///< Newest first.
  std::vector<ValidityReview> reviews;  ///< Newest first.
  std::vector<Approval> approvals;      ///< Of the newest request, the lowest first.
  bool in_task = false;                 ///< It belongs to a task.
  bool may_decide = false;              ///< The approval that waits is this person's to give.
};

[[nodiscard]] Course courseOf(const Complaint& complaint, const Rules& rules, const Actor& actor,
                              Instant now, Reader& reader);

}  // namespace pcrm
