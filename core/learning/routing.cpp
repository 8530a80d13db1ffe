// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/routing.h"

#include <algorithm>
#include <map>

namespace pcrm {

void addLikeCases(const std::vector<SimilarComplaint>& hits, Proposal& proposal) {
  std::map<QString, int> by_department;
  int all = 0;
  for (const SimilarComplaint& hit : hits) {
    if (!hit.answered || hit.department.isEmpty()) continue;
    ++by_department[hit.department];
    ++all;
  }
  if (all < kLeastLikeCases) return;
  const auto most =
      std::max_element(by_department.begin(), by_department.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  const auto& [department, count] = *most;
  if (3 * count < 2 * all) return;
  const double confidence = static_cast<double>(count) / (all + 1);
  const ProposalReason reason{{}, {}, count, all};
  FieldProposal& field = proposal.fields[static_cast<size_t>(ProposalField::kDepartment)];
  if (field.value == department) {
    field.reasons.push_back(reason);
    return;
  }
  std::erase_if(field.alternatives, [&, &code = department](const ValueConfidence& other) {
    return other.value == code;
  });
  if (field.known()) {
    field.alternatives.push_back({department, confidence});
    std::rotate(field.alternatives.begin(), field.alternatives.end() - 1, field.alternatives.end());
    return;
  }
  field.value = department;
  field.confidence = confidence;
  field.reasons.clear();
  field.reasons.push_back(reason);
  field.edition = 0;
}

QHash<QString, Load> departmentLoads(Reader& reader, Instant now) {
  QHash<QString, Load> loads;
  Rows rows = reader.database().query(
      QStringLiteral("SELECT department, COUNT(*), COUNT(*) FILTER (WHERE due_at < ?) FROM "
                     "complaints WHERE completed_at IS NULL AND closed_at IS NULL GROUP BY "
                     "department"),
      {now.ms});
  while (rows.next()) loads[rows.text(0)] = {rows.integer(1), rows.integer(2)};
  return loads;
}

QHash<QString, int> likeCasesByPerson(Reader& reader, const std::vector<SimilarComplaint>& hits) {
  QHash<QString, int> cases;
  for (const SimilarComplaint& hit : hits) {
    const auto complaint = reader.find<Complaint>(hit.id);
    if (complaint && !complaint->assignee.isEmpty()) ++cases[complaint->assignee];
  }
  return cases;
}

}  // namespace pcrm
