// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/tables.h"

namespace pcrm {
namespace {

bool isKnown(const RuleOutcome& outcome, const ClassificationTables& tables) {
  switch (outcome.field) {
    case ProposalField::kDepartment:
      return tables.departments.find(outcome.value) != nullptr;
    case ProposalField::kLegalKind:
      return tables.legal_kinds.find(outcome.value) != nullptr;
    case ProposalField::kHandlingType:
    case ProposalField::kScope:
    case ProposalField::kPersistence:
      return true;  // RuleTable::parse has looked.
  }
  return false;
}

}  // namespace

Result<ClassificationTables> parseClassificationTables(const QString& rules,
                                                       const QString& legal_kinds,
                                                       const QString& departments) {
  auto parsed_rules = RuleTable::parse(rules);
  if (!parsed_rules) return failure(parsed_rules.error());
  auto parsed_kinds = LegalKindTable::parse(legal_kinds);
  if (!parsed_kinds) return failure(parsed_kinds.error());
  auto parsed_departments = DepartmentTable::parse(departments);
  if (!parsed_departments) return failure(parsed_departments.error());
  ClassificationTables tables{std::move(*parsed_rules), std::move(*parsed_kinds),
                              std::move(*parsed_departments)};
  for (const Rule& rule : tables.rules.rules()) {
    for (const RuleOutcome& outcome : rule.outcomes) {
      if (isKnown(outcome, tables)) continue;
      return failure(
          ErrorCode::kInvalid,
          QStringLiteral("분류 규칙 \"%1\"에 적힌 값 \"%2\" 항목이 없습니다. 부서 표나 법정 "
                         "구분 표에 넣거나 규칙을 고쳐 주십시오.")
              .arg(rule.id, outcome.value));
    }
  }
  tables.rules.addKeywords(tables.departments);
  return tables;
}

}  // namespace pcrm
