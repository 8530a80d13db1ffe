// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/proposal.h"

#include "tests/classification/classification_fixture.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

RuleTable rulesFrom(const char* tsv) {
  auto table = RuleTable::parse(QString::fromUtf8(tsv));
  EXPECT_TRUE(table.has_value()) << (table ? "" : table.error().message.toStdString());
  return table.value_or(RuleTable{});
}

const RuleTable& lampRules() {
  static const RuleTable kRules = rulesFrom(
      "lamp\tdepartment=ROAD handling_type=simple\t3\t가로등+꺼져|고장\t신설\t시험\n"
      "park\tdepartment=PARK\t3\t공원\t\t시험\n"
      "hint\tdepartment=ROAD\t0.5\t골목\t\t시험\n"
      "parking\tdepartment=TRAFFIC\t2\t불법 주차\t\t시험\n");
  return kRules;
}

FieldProposal department(QStringView title, QStringView body) {
  return propose(title, body, lampRules()).of(ProposalField::kDepartment);
}

TEST(Proposal, Says_value_confidence_and_why) {
  const FieldProposal proposal = department(u"", u"골목 가로등이 꺼져 있어요");
  EXPECT_EQ(proposal.value, QStringLiteral("ROAD"));
  EXPECT_DOUBLE_EQ(proposal.confidence, 3.5 / 4.5);
  ASSERT_EQ(proposal.reasons.size(), 2U);
  EXPECT_EQ(proposal.reasons[0].rule_id, QStringLiteral("lamp"));
  EXPECT_EQ(toDisplayText(proposal.reasons[0]), QStringLiteral("규칙: “가로등” + “꺼져”"));
}

TEST(Proposal, Does_not_know_rather_than_guess) {
  EXPECT_FALSE(department(u"", u"안녕하세요").known());
  EXPECT_FALSE(department(u"", u"골목이 어둡습니다").known());         // A hint is too little.
  EXPECT_FALSE(department(u"", u"공원 가로등이 고장입니다").known());  // Two say as much.
  EXPECT_FALSE(department(u"", u"").known());
  EXPECT_EQ(propose(u"", u"", lampRules()), Proposal{});
}

TEST(Proposal, Words_in_the_title_weigh_more) {
  EXPECT_EQ(department(u"가로등 고장", u"공원 옆입니다").value, QStringLiteral("ROAD"));
  EXPECT_GT(department(u"가로등 고장", u"").confidence, department(u"", u"가로등 고장").confidence);
}

TEST(Proposal, An_excluded_word_silences_a_rule) {
  EXPECT_FALSE(department(u"", u"가로등이 고장이니 신설해 주세요").known());
}

TEST(Proposal, A_space_of_the_table_may_be_absent_and_width_does_not_matter) {
  EXPECT_EQ(department(u"", u"불법주차 단속").value, QStringLiteral("TRAFFIC"));
  EXPECT_EQ(department(u"", u"불법  주차 단속").value, QStringLiteral("TRAFFIC"));
}

TEST(Proposal, Names_the_legal_kind_with_its_period) {
  const auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value());
  const Proposal proposal =
      propose(u"버스 노선 연장 건의", u"노선을 연장해 주시기를 건의합니다.", tables->rules);
  const LegalKindEntry* kind = proposedLegalKind(proposal, tables->legal_kinds);
  ASSERT_NE(kind, nullptr);
  EXPECT_EQ(kind->code, QStringLiteral("proposal"));
  EXPECT_EQ(toDisplayText(kind->period), QStringLiteral("14일"));
  EXPECT_EQ(proposedLegalKind(Proposal{}, tables->legal_kinds), nullptr);
}

}  // namespace
}  // namespace pcrm
