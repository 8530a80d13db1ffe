// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in similar cases: the past that a validity review compares with.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/processes/evaluation.h"

namespace pcrm {

struct SimilarCase {
  ComplaintId id;
  QString number;
  QString title;
  QString answer;  ///< What was told then.
  State state = State::kCompleted;
  Instant received_at;
  std::optional<Instant> ended_at;
  std::optional<EvaluationOutcome> outcome;  ///< Of its last evaluation by a person.
  QStringList words;                         ///< Which both have.

  bool operator==(const SimilarCase&) const = default;
};

/// Ended complaints like this one, the most alike first, within what `actor` may see.
[[nodiscard]] std::vector<SimilarCase> similarCases(Reader& reader, const Complaint& complaint,
                                                    const Actor& actor, int limit);

}  // namespace pcrm
