// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/proposal.h"

#include "core/text/normal_form.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace pcrm {
namespace {

constexpr double kTitleFactor = 1.5;

struct Vote {
  double weight;
  ProposalReason reason;
};
using VotesByValue = std::map<QString, std::vector<Vote>>;

double weightOf(const std::vector<Vote>& votes) {
  double sum = 0;
  for (const Vote& vote : votes) sum += vote.weight;
  return sum;
}

FieldProposal decide(const VotesByValue& votes) {
  double all = 0;
  double heaviest = 0;
  double second = 0;
  const VotesByValue::value_type* winner = nullptr;
  for (const auto& entry : votes) {
    const double weight = weightOf(entry.second);
    all += weight;
    if (weight > heaviest) {
      second = heaviest;
      heaviest = weight;
      winner = &entry;
    } else {
      second = std::max(second, weight);
    }
  }
  const double confidence = heaviest / (1 + all);
  if (winner == nullptr || heaviest <= second || confidence < kLeastConfidence) return {};
  std::vector<Vote> sorted = winner->second;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Vote& a, const Vote& b) { return a.weight > b.weight; });
  FieldProposal proposal{winner->first, confidence, {}, {}, 0};
  for (Vote& vote : sorted) proposal.reasons.push_back(std::move(vote.reason));
  for (const auto& [value, cast] : votes) {
    if (value != proposal.value)
      proposal.alternatives.push_back({value, weightOf(cast) / (1 + all)});
  }
  std::stable_sort(proposal.alternatives.begin(), proposal.alternatives.end(),
                   [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
  return proposal;
}

}  // namespace

QString toDisplayText(const ProposalReason& reason) {
  QStringList quoted;
  for (const QString& word : reason.words) quoted << QStringLiteral("“%1”").arg(word);
  if (reason.like > 0)
    return QStringLiteral("비슷한 민원 %1건 가운데 %2건").arg(reason.of).arg(reason.like);
  if (reason.rule_id.isEmpty()) {
    return reason.words.isEmpty()
               ? QStringLiteral("배운 것")
               : QStringLiteral("배운 말: %1").arg(quoted.join(QStringLiteral(", ")));
  }
  return QStringLiteral("규칙: %1").arg(quoted.join(QStringLiteral(" + ")));
}

Proposal propose(QStringView title, QStringView body, const RuleTable& rules) {
  const QString normal_title = normalForm(title).simplified();
  const RuleText in_title(normal_title);
  const RuleText all(normal_title + QLatin1Char('\n') + normalForm(body).simplified());
  std::array<VotesByValue, kProposalFields.size()> votes;
  for (const Rule& rule : rules.rules()) {
    const auto words = matchedWords(rule, all);
    if (!words) continue;
    const bool titled = matchedWords(rule, in_title).has_value();
    const double weight = rule.weight * (titled ? kTitleFactor : 1);
    for (const RuleOutcome& outcome : rule.outcomes) {
      votes[static_cast<size_t>(outcome.field)][outcome.value].push_back(
          {weight, {rule.id, *words, 0, 0}});
    }
  }
  Proposal proposal;
  std::transform(votes.begin(), votes.end(), proposal.fields.begin(), decide);
  return proposal;
}

QJsonArray proposedJson(const Proposal& proposal) {
  QJsonArray all;
  for (const ProposalField field : kProposalFields) {
    const FieldProposal& of = proposal.of(field);
    QString by;
    if (of.known() && !of.reasons.empty()) {
      const ProposalReason& reason = of.reasons.front();
      by = reason.like > 0            ? QStringLiteral("like_cases")
           : reason.rule_id.isEmpty() ? QStringLiteral("model")
                                      : QStringLiteral("rule");
    }
    all.append(QJsonObject{{QStringLiteral("field"), codeOf(field)},
                           {QStringLiteral("value"), of.value},
                           {QStringLiteral("confidence"), qRound(of.confidence * 1000)},
                           {QStringLiteral("by"), by},
                           {QStringLiteral("edition"), of.edition}});
  }
  return all;
}

const LegalKindEntry* proposedLegalKind(const Proposal& proposal, const LegalKindTable& kinds) {
  return kinds.find(proposal.of(ProposalField::kLegalKind).value);
}

}  // namespace pcrm
