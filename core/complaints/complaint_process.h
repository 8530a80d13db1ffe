// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint and its process: which edition it goes by, what is known of it, where it stands.
#pragma once

#include "core/complaints/complaint.h"
#include "core/processes/process.h"
#include "core/processes/process_engine.h"

namespace pcrm {

/// The edition to go by when a complaint is classified now; nothing: the shipped one.
[[nodiscard]] std::optional<Uuid> processFor(const Complaint& complaint, Reader& reader);

/// Nothing while the handling type is undecided.
[[nodiscard]] std::optional<ProcessDefinition> processOf(const Complaint& complaint,
                                                         const Rules& rules, Reader& reader);

/// What was reviewed, evaluated or approved before the complaint was opened again does not count.
[[nodiscard]] ProcessFacts factsOf(const Complaint& complaint, Reader& reader);

/// Where it stands; without a process it only needs its answer.
[[nodiscard]] ProcessStatus processStatus(const Complaint& complaint, const Rules& rules,
                                          Reader& reader);

/// When it was opened again last; {0}: never.
[[nodiscard]] Instant reopenedAt(ComplaintId complaint, Reader& reader);

}  // namespace pcrm
