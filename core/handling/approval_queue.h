// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for somebody's approval, oldest first; and what was found in samples and waits for
// somebody to look.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/processes/approval.h"

namespace pcrm {

struct WaitingApproval {
  ComplaintSummary complaint;
  Approval level;
  ApprovalRight right;  ///< On whose behalf, when it is not one's own.
};

/// What `actor` may decide today, by position or delegation; open complaints only.
[[nodiscard]] std::vector<WaitingApproval> approvalsFor(Reader& reader, const Actor& actor,
                                                        Instant now);

struct SampleToCheck {
  ComplaintId id;
  QString number;
  QString title;
  QString remarks;
  Instant at;
};

/// Samples of the last `days` that the program objected to and nobody has evaluated since, newest
/// first, at most `limit`.
[[nodiscard]] std::vector<SampleToCheck> samplesToCheck(Reader& reader, const Actor& actor,
                                                        Instant now, int days, int limit);

}  // namespace pcrm
