// SPDX-License-Identifier: GPL-3.0-or-later
// What was proposed and what people made of it is kept, and counted.
#include "core/learning/choice.h"
#include "core/learning/proposal_quality.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::TestCity;

QJsonObject proposal(const char* field, const char* value, int confidence, const char* by,
                     int edition = 0) {
  return {{QStringLiteral("field"), QLatin1String(field)},
          {QStringLiteral("value"), QLatin1String(value)},
          {QStringLiteral("confidence"), confidence},
          {QStringLiteral("by"), QLatin1String(by)},
          {QStringLiteral("edition"), edition}};
}

class LearningCity : public TestCity {
 public:
  /// Received with these proposals; what is given beside them was decided otherwise.
  ComplaintId receivedWith(const QJsonArray& proposed, QJsonObject decided = {}) {
    decided[QStringLiteral("title")] = QStringLiteral("물건이 떨어졌습니다");
    decided[QStringLiteral("channel")] = QStringLiteral("phone");
    decided[QStringLiteral("proposed")] = proposed;
    return ReceiveComplaint::complaintOf(
        must("clerk", QStringLiteral("receive-complaint"), decided).id);
  }
  std::optional<Choice> choice(ComplaintId id, ProposalField field) {
    return store->reader().find<Choice>(Choice::idOf(id, field));
  }
  ProposalQuality quality(const QualityQuestion& question = {}) {
    return proposalQuality(store->reader(), question);
  }
};

TEST(Choices, A_proposal_left_as_it_is_counts_as_accepted) {
  LearningCity city;
  const ComplaintId id = city.receivedWith({proposal("department", "ROAD", 820, "model", 3)});
  const auto choice = city.choice(id, ProposalField::kDepartment);
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->proposed, QStringLiteral("ROAD"));
  EXPECT_EQ(choice->chosen, QStringLiteral("ROAD"));
  EXPECT_EQ(choice->proposed_by, ProposedBy::kModel);
  EXPECT_EQ(choice->edition, 3);
  EXPECT_EQ(choice->confidence, 820);
  EXPECT_EQ(choice->chosen_by, QStringLiteral("clerk"));
}

TEST(Choices, What_was_decided_otherwise_counts_as_corrected) {
  LearningCity city;
  const ComplaintId id =
      city.receivedWith({proposal("department", "ROAD", 700, "rule")},
                        {{QStringLiteral("department"), QStringLiteral("PARK")}});
  EXPECT_EQ(city.choice(id, ProposalField::kDepartment)->chosen, QStringLiteral("PARK"));
  EXPECT_EQ(city.choice(id, ProposalField::kDepartment)->proposed, QStringLiteral("ROAD"));
}

TEST(Choices, Nothing_is_kept_of_a_field_that_nobody_proposed_or_chose) {
  LearningCity city;
  const ComplaintId id = city.receivedWith({proposal("department", "ROAD", 700, "rule")});
  EXPECT_FALSE(city.choice(id, ProposalField::kLegalKind));
}

TEST(Choices, What_was_filled_in_without_being_asked_is_nobodys_choice) {
  LearningCity city;
  const ComplaintId id = city.receivedWith({proposal("scope", "group", 700, "rule")});
  EXPECT_EQ(city.complaint(id).scope, Reach::kGroup);
  EXPECT_EQ(city.choice(id, ProposalField::kScope)->chosen, QString());
  EXPECT_EQ(city.quality().fields[static_cast<size_t>(ProposalField::kScope)].count.decided, 0);
  city.must("worker", QStringLiteral("classify-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("scope"), QStringLiteral("group")}});
  EXPECT_EQ(city.choice(id, ProposalField::kScope)->chosen, QStringLiteral("group"));
}

TEST(Choices, A_later_classification_corrects_them_and_undo_puts_them_back) {
  LearningCity city;
  const ComplaintId id = city.receivedWith({proposal("handling_type", "simple", 700, "rule"),
                                            proposal("department", "ROAD", 700, "rule")});
  const auto done = city.must("worker", QStringLiteral("classify-complaint"),
                              {{QStringLiteral("complaint"), id.text()},
                               {QStringLiteral("handling_type"), QStringLiteral("complex")},
                               {QStringLiteral("scope"), QStringLiteral("group")}});
  EXPECT_EQ(city.choice(id, ProposalField::kHandlingType)->chosen, QStringLiteral("complex"));
  EXPECT_EQ(city.choice(id, ProposalField::kHandlingType)->chosen_by, QStringLiteral("worker"));
  EXPECT_EQ(city.choice(id, ProposalField::kScope)->proposed, QString());
  EXPECT_EQ(city.choice(id, ProposalField::kDepartment)->chosen, QStringLiteral("ROAD"));
  city.must("worker", QStringLiteral("undo-operation"),
            {{QStringLiteral("operation"), done.id.text()}});
  EXPECT_EQ(city.choice(id, ProposalField::kHandlingType)->chosen, QStringLiteral("simple"));
  EXPECT_FALSE(city.choice(id, ProposalField::kScope));
}

TEST(Choices, The_department_it_was_transferred_to_was_the_right_one) {
  LearningCity city;
  const ComplaintId id = city.receivedWith({proposal("department", "ROAD", 700, "rule")});
  city.must("worker", QStringLiteral("transfer-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("department"), QStringLiteral("PARK")},
             {QStringLiteral("reason"), QStringLiteral("청소의 일")}});
  EXPECT_EQ(city.choice(id, ProposalField::kDepartment)->chosen, QStringLiteral("PARK"));
}

TEST(Choices, What_arrives_without_proposals_gets_them_where_it_is_received) {
  LearningCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("가로등이 꺼져 있어요"));
  const auto choice = city.choice(id, ProposalField::kDepartment);
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->proposed_by, ProposedBy::kRule);
  EXPECT_EQ(choice->chosen, city.complaint(id).department);
}

TEST(Quality, Counts_by_field_and_department_what_held_and_what_is_confused) {
  LearningCity city;
  const QJsonArray road{proposal("department", "ROAD", 700, "rule")};
  for (int i = 0; i < 3; ++i) city.receivedWith(road);
  const QJsonObject waste{{QStringLiteral("department"), QStringLiteral("PARK")}};
  city.receivedWith(road, waste);
  city.at("2026-03-11T10:00");
  const ComplaintId last = city.receivedWith(road, waste);
  city.receivedWith({proposal("department", "", 0, "")}, waste);
  const ProposalQuality quality = city.quality();
  const QualityRow& department = quality.fields[static_cast<size_t>(ProposalField::kDepartment)];
  EXPECT_EQ(department.key, QStringLiteral("department"));
  EXPECT_EQ(department.count, (QualityCount{6, 5, 3}));
  EXPECT_DOUBLE_EQ(department.count.right(), 0.6);
  EXPECT_EQ(department.count.unknown(), 1);
  EXPECT_THAT(quality.departments,
              ::testing::UnorderedElementsAre(QualityRow{QStringLiteral("ROAD"), {3, 3, 3}},
                                              QualityRow{QStringLiteral("PARK"), {3, 2, 0}}));
  ASSERT_EQ(quality.confusions.size(), 1U);
  EXPECT_EQ(quality.confusions[0].proposed, QStringLiteral("ROAD"));
  EXPECT_EQ(quality.confusions[0].chosen, QStringLiteral("PARK"));
  EXPECT_EQ(quality.confusions[0].count, 2);
  EXPECT_EQ(quality.confusions[0].latest, last);
}

TEST(Quality, Leaves_out_what_is_older_and_what_the_person_may_not_see) {
  LearningCity city;
  city.receivedWith({proposal("department", "ROAD", 700, "rule")});
  city.at("2026-04-10T10:00");
  city.receivedWith({proposal("department", "PARK", 700, "rule")});
  QualityQuestion question;
  question.from = *parseSeoul(QStringLiteral("2026-04-01T00:00"));
  EXPECT_EQ(city.quality(question).departments.size(), 1U);
  question.from = {};
  question.seen_by = city.actor("other_clerk");
  EXPECT_TRUE(city.quality(question).departments.empty());
}

}  // namespace
}  // namespace pcrm
