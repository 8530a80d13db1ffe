// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/proposer.h"

#include <algorithm>

namespace pcrm {
namespace {

/// The code that a label of a model stands for; empty if there is none (any more).
QString valueOf(const QString& label, ProposalField field, const ClassificationTables& tables) {
  if (field != ProposalField::kDepartment)
    return valuesOf(field).contains(label) ? label : QString();
  const DepartmentEntry* entry = tables.departments.find(label);
  if (entry == nullptr) entry = tables.departments.findByName(label);
  return entry != nullptr ? entry->code : QString();
}

FieldProposal learned(const TextPrediction& prediction, ProposalField field,
                      const ClassificationTables& tables) {
  FieldProposal proposal;
  for (const LabelProbability& ranked : prediction.ranked) {
    const QString value = valueOf(ranked.label, field, tables);
    if (value.isEmpty()) continue;
    proposal.alternatives.push_back({value, ranked.probability});
    if (proposal.alternatives.size() == kAlternatives) break;
  }
  if (!prediction.sure || proposal.alternatives.empty()) return proposal;
  if (proposal.alternatives.front().confidence < prediction.ranked.front().probability)
    return proposal;  // The first was for a department that is gone.
  proposal.value = proposal.alternatives.front().value;
  proposal.confidence = proposal.alternatives.front().confidence;
  proposal.reasons.push_back({QString(), prediction.reasons, 0, 0});
  proposal.alternatives.erase(proposal.alternatives.begin());
  return proposal;
}

}  // namespace

Proposal propose(QStringView title, QStringView body, const ClassificationTables& tables) {
  Proposal proposal = propose(title, body, tables.rules);
  for (const ProposalField field : kProposalFields) {
    const auto at = static_cast<size_t>(field);
    if (proposal.fields[at].known()) continue;
    const HeldModel held = tables.models->of(field);
    if (held.model == nullptr) continue;
    proposal.fields[at] = learned(held.model->predict(title, body), field, tables);
    proposal.fields[at].edition = held.edition;
  }
  return proposal;
}

Result<void> addModel(TextModel model, const ClassificationTables& tables, int edition) {
  const auto field = proposalFieldFromCode(model.target());
  const QStringList& labels = model.labels();
  if (!field || std::none_of(labels.begin(), labels.end(), [&](const QString& label) {
        return !valueOf(label, *field, tables).isEmpty();
      })) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’을 배운 모델은 민원의 제안에 쓸 수 없습니다. department, "
                                  "handling_type처럼 제안하는 항목을 배운 모델을 쓰세요.")
                       .arg(model.target()));
  }
  tables.models->put(*field, {std::make_shared<const TextModel>(std::move(model)), edition});
  return {};
}

}  // namespace pcrm
