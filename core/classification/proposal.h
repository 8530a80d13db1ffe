// SPDX-License-Identifier: GPL-3.0-or-later
// What the program proposes for a complaint as it is typed, how sure it is, and why.
//
// Per field the weights of the rules that fire are added up by value (half as much again if all
// their words stand in the title); the heaviest value is proposed with
//     confidence = its weight / (1 + all weights of the field).
// Below kLeastConfidence, or if two values weigh the same, nothing is proposed: the program says
// that it does not know rather than guess. A person always decides.
#pragma once

#include "core/classification/legal_kinds.h"
#include "core/classification/rules.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace pcrm {

inline constexpr double kLeastConfidence = 0.5;

struct ProposalReason {
  QString rule_id;    ///< Empty: learned (proposer.h), or from like cases.
  QStringList words;  ///< As in the table, one per group of the rule; learned: the text's own.
  int like = 0;       ///< So many of `of` like complaints were handled so; 0: no such reason.
  int of = 0;

  bool operator==(const ProposalReason&) const = default;
};

/// 규칙: “가로등” + “꺼져”; 배운 말: “가로등이”, “꺼져”; 비슷한 민원 5건 가운데 4건
[[nodiscard]] QString toDisplayText(const ProposalReason& reason);

struct ValueConfidence {
  QString value;
  double confidence = 0;  ///< 0…1

  bool operator==(const ValueConfidence&) const = default;
};

struct FieldProposal {
  QString value;                              ///< A code; empty: does not know.
  double confidence = 0;                      ///< 0…1; 0 if it does not know.
  std::vector<ProposalReason> reasons;        ///< The heaviest first; empty if it does not know.
  std::vector<ValueConfidence> alternatives;  ///< What else it may be, the likeliest first.
  int edition = 0;  ///< Of the model that proposed it; 0: no model, or one from a file.

  [[nodiscard]] bool known() const { return !value.isEmpty(); }
  bool operator==(const FieldProposal&) const = default;
};

struct Proposal {
  std::array<FieldProposal, kProposalFields.size()> fields;

  [[nodiscard]] const FieldProposal& of(ProposalField field) const {
    return fields[static_cast<size_t>(field)];
  }
  bool operator==(const Proposal&) const = default;
};

/// Pure and quick enough for every key stroke (about a hundred rules, a page of text).
/// The rules alone; see proposer.h for what adds to them.
[[nodiscard]] Proposal propose(QStringView title, QStringView body, const RuleTable& rules);

/// What is proposed, as an operation carries it: [{"field", "value", "confidence" in thousandths,
/// "by": rule, model or like_cases, "edition"}], an object for each field, known or not.
[[nodiscard]] QJsonArray proposedJson(const Proposal& proposal);

/// The kind whose period applies to the proposal; null if it does not know the legal kind.
[[nodiscard]] const LegalKindEntry* proposedLegalKind(const Proposal& proposal,
                                                      const LegalKindTable& kinds);

}  // namespace pcrm
