// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that ship must read without error and say what their own test sentences say.
#include "core/classification/proposal.h"
#include "tests/classification/classification_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace pcrm {
namespace {

TEST(ShippedTables, Every_rule_decides_its_own_sentence) {
  const auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value()) << tables.error().message.toStdString();
  int tried = 0;
  for (const Rule& rule : tables->rules.rules()) {
    if (rule.test.isEmpty()) continue;  // A keyword.
    ++tried;
    const Proposal proposal = propose(u"", rule.test, tables->rules);
    for (const RuleOutcome& outcome : rule.outcomes) {
      const FieldProposal& field = proposal.of(outcome.field);
      EXPECT_EQ(field.value.toStdString(), outcome.value.toStdString())
          << rule.id.toStdString() << ": " << rule.test.toStdString();
      EXPECT_TRUE(std::any_of(field.reasons.begin(), field.reasons.end(),
                              [&](const ProposalReason& r) { return r.rule_id == rule.id; }))
          << rule.id.toStdString() << " does not speak in: " << rule.test.toStdString();
    }
  }
  EXPECT_GE(tried, 100);
}

TEST(ShippedTables, Every_department_and_legal_kind_can_be_proposed) {
  const auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value());
  std::set<QString> values;
  for (const Rule& rule : tables->rules.rules()) {
    if (rule.test.isEmpty()) continue;
    for (const RuleOutcome& outcome : rule.outcomes) values.insert(outcome.value);
  }
  for (const DepartmentEntry& department : tables->departments.departments()) {
    EXPECT_EQ(values.count(department.code), 1U) << department.name.toStdString();
  }
  for (const LegalKindEntry& kind : tables->legal_kinds.kinds()) {
    EXPECT_EQ(values.count(kind.code), 1U) << kind.name.toStdString();
  }
  EXPECT_GE(tables->departments.departments().size(), 20U);
}

TEST(ShippedTables, Legal_kinds_have_the_periods_of_the_decree) {
  const auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value());
  struct Case {
    const char* code;
    const char* period;
    const char* source;
  };
  for (const Case& c : {
           Case{"form", "7d", "Act 17: per service; the default where none is set"},
           Case{"legal_inquiry", "14d", "Decree 14(1)"},
           Case{"inquiry", "7d", "Decree 14(2)"},
           Case{"proposal", "14d", "Decree 15"},
           Case{"grievance", "7d", "Decree 17(1)"},
           Case{"consultation", "3h", "Decree 16, 19"},
           Case{"other", "3h", "Decree 16, 19"},
       }) {
    const LegalKindEntry* kind = tables->legal_kinds.find(QString::fromLatin1(c.code));
    ASSERT_NE(kind, nullptr) << c.code;
    EXPECT_EQ(toText(kind->period).toStdString(), c.period) << c.source;
  }
  EXPECT_EQ(tables->legal_kinds.kinds().size(),
            static_cast<size_t>(valuesOf(ProposalField::kLegalKind).size()));
}

TEST(ShippedTables, Departments_are_found_by_code_and_name) {
  const auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value());
  EXPECT_EQ(tables->departments.find(QStringLiteral("ROAD"))->name, QStringLiteral("도로과"));
  EXPECT_EQ(tables->departments.findByName(QStringLiteral("세정과"))->code, QStringLiteral("TAX"));
  EXPECT_EQ(tables->departments.find(QStringLiteral("NONE")), nullptr);
}

}  // namespace
}  // namespace pcrm
