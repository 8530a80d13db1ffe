// SPDX-License-Identifier: GPL-3.0-or-later
// How often proposals were right, and what they confuse: counted from the choices people made.
#pragma once

#include "core/complaints/complaint.h"
#include "core/learning/learned_model.h"
#include "core/store/actor.h"

#include <optional>
#include <vector>

namespace pcrm {

struct QualityQuestion {
  Instant from;             ///< Choices about complaints received from then on.
  QString department = {};  ///< Code; empty: all.
  ProposalField field = ProposalField::kDepartment;  ///< Of departments and confusions.
  std::optional<Actor> seen_by = {};                 ///< Only what this person may see.
};

struct QualityCount {
  qint64 decided = 0;   ///< A person stands behind a value.
  qint64 proposed = 0;  ///< Of these, so many had a proposal.
  qint64 accepted = 0;  ///< Of these, so many hold as proposed.

  [[nodiscard]] qint64 corrected() const { return proposed - accepted; }
  [[nodiscard]] qint64 unknown() const { return decided - proposed; }
  /// Of the proposals made, 0…1; 0 without any.
  [[nodiscard]] double right() const {
    return proposed == 0 ? 0 : static_cast<double>(accepted) / static_cast<double>(proposed);
  }
  bool operator==(const QualityCount&) const = default;
};

struct QualityRow {
  QString key;  ///< Code of the field or of the department.
  QualityCount count;

  bool operator==(const QualityRow&) const = default;
};

struct Confusion {
  QString proposed;
  QString chosen;
  qint64 count = 0;
  ComplaintId latest;  ///< The last complaint it happened with.

  bool operator==(const Confusion&) const = default;
};

struct ProposalQuality {
  std::vector<QualityRow> fields;       ///< In the order of kProposalFields; all of them.
  std::vector<QualityRow> departments;  ///< By the department that has the complaint, most first.
  std::vector<Confusion> confusions;    ///< The most frequent first, at most kConfusions.
  std::vector<LearnedModel> models;     ///< The newest of each field that has one.
};

inline constexpr int kConfusions = 12;

/// One pass along the choices of the time asked for.
[[nodiscard]] ProposalQuality proposalQuality(Reader& reader, const QualityQuestion& question);

}  // namespace pcrm
