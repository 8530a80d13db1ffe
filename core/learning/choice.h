// SPDX-License-Identifier: GPL-3.0-or-later
// What was proposed for a complaint and what a person made of it, one row per field: accepted as
// proposed, corrected, or chosen where nothing was proposed. The next training learns from these
// rows, and the quality of proposals is counted from them.
#pragma once

#include "core/classification/rules.h"
#include "core/complaints/complaint.h"

namespace pcrm {

struct ChoiceTag;
using ChoiceId = Id<ChoiceTag>;

/// Who proposed.
enum class ProposedBy { kNobody, kRule, kModel, kLikeCases };
template <>
struct EnumCodes<ProposedBy> {
  static constexpr std::array kCodes{"", "rule", "model", "like_cases"};
};

struct Choice {
  ChoiceId id;  ///< The same for a complaint and field on every database.
  ComplaintId complaint;
  QString field;  ///< As codeOf(ProposalField).
  Instant at;     ///< Of reception, or of the first choice for an imported complaint.
  QString proposed;
  int confidence = 0;  ///< In thousandths.
  ProposedBy proposed_by = ProposedBy::kNobody;
  int edition = 0;  ///< Of the model that proposed.
  QString chosen;   ///< What a person stands behind; empty: nobody was asked yet.
  QString chosen_by;
  Instant chosen_at;

  bool operator==(const Choice&) const = default;

  [[nodiscard]] static ChoiceId idOf(ComplaintId complaint, ProposalField field) {
    return {Uuid::derived(complaint.value, QStringLiteral("choice/") + codeOf(field))};
  }
};

template <>
const Description<Choice>& describe<Choice>();

}  // namespace pcrm
