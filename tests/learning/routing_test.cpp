// SPDX-License-Identifier: GPL-3.0-or-later
// Who has handled the like, and how much everybody has.
#include "core/learning/routing.h"

#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

SimilarComplaint handledBy(const char* department, bool answered = true) {
  SimilarComplaint hit;
  hit.department = QLatin1String(department);
  hit.answered = answered;
  return hit;
}

std::vector<SimilarComplaint> hits(std::initializer_list<const char*> departments) {
  std::vector<SimilarComplaint> out;
  for (const char* department : departments) out.push_back(handledBy(department));
  return out;
}

const FieldProposal& departmentOf(const Proposal& proposal) {
  return proposal.of(ProposalField::kDepartment);
}

TEST(LikeCases, Propose_the_department_that_answered_two_thirds_of_them) {
  Proposal proposal;
  addLikeCases(hits({"ROAD", "ROAD", "PARK", "ROAD"}), proposal);
  EXPECT_EQ(departmentOf(proposal).value, QStringLiteral("ROAD"));
  EXPECT_DOUBLE_EQ(departmentOf(proposal).confidence, 0.6);
  EXPECT_EQ(toDisplayText(departmentOf(proposal).reasons.front()),
            QStringLiteral("비슷한 민원 4건 가운데 3건"));
}

TEST(LikeCases, Say_nothing_when_they_are_few_or_divided_or_unanswered) {
  std::vector<SimilarComplaint> open = hits({"ROAD", "ROAD"});
  open.push_back(handledBy("ROAD", false));
  for (const auto& cases : {hits({"ROAD", "ROAD"}), hits({"ROAD", "ROAD", "PARK", "PARK"}), open}) {
    Proposal proposal;
    addLikeCases(cases, proposal);
    EXPECT_EQ(proposal, Proposal{});
  }
}

TEST(LikeCases, Support_a_proposal_or_stand_beside_it) {
  Proposal proposal;
  FieldProposal& field = proposal.fields[static_cast<size_t>(ProposalField::kDepartment)];
  field = {QStringLiteral("ROAD"), 0.9, {{QStringLiteral("r1"), {}, 0, 0}}, {}, 0};
  addLikeCases(hits({"ROAD", "ROAD", "ROAD"}), proposal);
  ASSERT_EQ(field.reasons.size(), 2U);
  EXPECT_EQ(field.reasons[0].rule_id, QStringLiteral("r1"));
  EXPECT_EQ(field.reasons[1].like, 3);
  addLikeCases(hits({"PARK", "PARK", "PARK"}), proposal);
  EXPECT_EQ(field.value, QStringLiteral("ROAD"));
  ASSERT_EQ(field.alternatives.size(), 1U);
  EXPECT_EQ(field.alternatives[0].value, QStringLiteral("PARK"));
}

TEST(Loads, Count_open_and_late_complaints_by_department) {
  TestCity city;
  const ComplaintId first = city.receive("clerk", QStringLiteral("가로등이 꺼져 있어요"));
  city.receive("clerk", QStringLiteral("가로등이 깜빡여요"));
  const QString road = city.complaint(first).department;
  city.must("worker", QStringLiteral("complete-complaint"),
            {{QStringLiteral("complaint"), first.text()},
             {QStringLiteral("answer"), QStringLiteral("고쳤습니다.")}});
  EXPECT_EQ(departmentLoads(city.store->reader(), city.clock.now()).value(road), (Load{1, 0}));
  city.at("2026-06-10T10:00");
  EXPECT_EQ(departmentLoads(city.store->reader(), city.clock.now()).value(road), (Load{1, 1}));
}

}  // namespace
}  // namespace pcrm
