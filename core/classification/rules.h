// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which words decide what a complaint is: one line of a table each, so that a clerk
// can read why something was proposed and an administrator can change it.
//
// A rule fires if each of its groups of words occurs and none of its excluded words does; it then
// speaks for one value of one or more fields, with its weight. Words are compared in normal form; a
// space in a word of the table may be absent in the text (불법 주차 matches 불법주차).
#pragma once

#include "core/base/result.h"
#include "core/classification/departments.h"

#include <QString>
#include <QStringList>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace pcrm {

enum class ProposalField { kHandlingType, kLegalKind, kDepartment, kScope, kPersistence };
inline constexpr std::array kProposalFields = {
    ProposalField::kHandlingType, ProposalField::kLegalKind, ProposalField::kDepartment,
    ProposalField::kScope, ProposalField::kPersistence};

/// handling_type legal_kind department scope persistence
[[nodiscard]] QString codeOf(ProposalField field);
[[nodiscard]] std::optional<ProposalField> proposalFieldFromCode(const QString& code);

/// The codes a field may have; empty for departments, which have a table of their own.
/// handling_type: simple complex periodic long_term; scope: individual group public;
/// persistence: one_off recurring lasting; legal_kind: see legal_kinds.h.
[[nodiscard]] QStringList valuesOf(ProposalField field);

struct RuleOutcome {
  ProposalField field = ProposalField::kHandlingType;
  QString value;

  bool operator==(const RuleOutcome&) const = default;
};

struct Rule {
  QString id;
  std::vector<RuleOutcome> outcomes;
  double weight = 1;                ///< 1 is a hint, 4 is certain.
  std::vector<QStringList> groups;  ///< Of each group one word must occur. Normal form.
  QStringList unless;               ///< Normal form.
  QString test;                     ///< A sentence this rule must decide; empty for keywords.
};

class RuleTable {
 public:
  /// Columns: id, outcomes (field=value, parted by spaces), weight, words, unless, test sentence.
  /// The error names the line. Codes of departments are not checked here (see tables.h).
  [[nodiscard]] static Result<RuleTable> parse(const QString& text);

  /// Each keyword of a department becomes a rule of weight 1, id "부서:ROAD".
  void addKeywords(const DepartmentTable& departments);

  [[nodiscard]] const std::vector<Rule>& rules() const { return rules_; }

 private:
  std::vector<Rule> rules_;
};

/// A text made ready for many look-ups: most words of most rules do not occur, and a set of the
/// text's pairs of characters tells so without a scan (10 times quicker for a page of text).
class RuleText {
 public:
  explicit RuleText(QString normal);

  /// `word` in normal form; a space in it may be absent in the text.
  [[nodiscard]] bool contains(const QString& word) const;

 private:
  static constexpr size_t kBuckets = 8192;

  [[nodiscard]] bool mayContain(QStringView word) const;
  [[nodiscard]] static size_t bucketOf(QChar first, QChar second) {
    return (first.unicode() * size_t{31} + second.unicode()) % kBuckets;
  }

  QString normal_;
  std::bitset<kBuckets> pairs_;
};

/// The words of the rule found in a text, one per group; nothing if the rule does not fire.
[[nodiscard]] std::optional<QStringList> matchedWords(const Rule& rule, const RuleText& text);

}  // namespace pcrm
