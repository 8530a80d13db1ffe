// SPDX-License-Identifier: GPL-3.0-or-later
// A learned model is published once and used by everybody who has all of it.
#include "core/classification/proposer.h"
#include "core/learning/learning_operations.h"
#include "tests/support/small_model.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::modelFor;
using testing::TestCity;

const QString kText = QStringLiteral("쿵쾅쿵쾅 울립니다");

class ModelCity : public TestCity {
 public:
  OperationOutcome publish(const QByteArray& bytes, double accuracy = 0.8) {
    return must("admin", QStringLiteral("publish-model"),
                PublishModel::payloadOf(ProposalField::kDepartment, bytes, 120, accuracy, 0.5));
  }
  LearnedModel newest() {
    return newestModel(store->reader(), ProposalField::kDepartment).value_or(LearnedModel{});
  }
  /// With a shelf of its own, as another program has.
  ClassificationTables tables = [] {
    ClassificationTables own = testing::shippedRules().classification;
    own.models = std::make_shared<ModelShelf>();
    return own;
  }();
};

TEST(LearnedModel, Proposes_once_it_is_published_and_loaded) {
  ModelCity city;
  ASSERT_FALSE(propose(kText, u"", city.tables).of(ProposalField::kDepartment).known());
  city.publish(modelFor(kText, "ROAD", "PARK"));
  EXPECT_TRUE(loadModels(city.store->reader(), city.tables).isEmpty());
  const FieldProposal proposal = propose(kText, u"", city.tables).of(ProposalField::kDepartment);
  EXPECT_EQ(proposal.value, QStringLiteral("ROAD"));
  EXPECT_EQ(proposal.edition, 1);
  EXPECT_EQ(city.newest().texts, 120);
  EXPECT_EQ(city.newest().accuracy, 8000);
}

TEST(LearnedModel, The_newest_edition_holds_and_the_bytes_of_the_old_one_go) {
  ModelCity city;
  city.publish(modelFor(kText, "ROAD", "PARK"));
  (void)loadModels(city.store->reader(), city.tables);
  city.publish(modelFor(kText, "PARK", "ROAD"));
  (void)loadModels(city.store->reader(), city.tables);
  EXPECT_EQ(propose(kText, u"", city.tables).of(ProposalField::kDepartment).value,
            QStringLiteral("PARK"));
  EXPECT_EQ(city.newest().edition, 2);
  EXPECT_EQ(city.store->reader().list<LearnedModel>().size(), 2U);
  EXPECT_EQ(city.store->reader().list<LearnedModelPart>().size(), 1U);
}

TEST(LearnedModel, Is_left_alone_while_a_part_is_missing) {
  ModelCity city;
  city.publish(modelFor(kText, "ROAD", "PARK"));
  city.store->database().execute(QStringLiteral("DELETE FROM learned_model_parts"));
  EXPECT_TRUE(loadModels(city.store->reader(), city.tables).isEmpty());
  EXPECT_EQ(city.tables.models->of(ProposalField::kDepartment).model, nullptr);
}

TEST(LearnedModel, One_that_was_damaged_on_the_way_is_reported_and_the_last_one_stays) {
  ModelCity city;
  city.publish(modelFor(kText, "ROAD", "PARK"));
  (void)loadModels(city.store->reader(), city.tables);
  city.publish(modelFor(kText, "PARK", "ROAD"));
  auto part = city.store->reader().list<LearnedModelPart>().front();
  QByteArray bytes = QByteArray::fromBase64(part.base64.toLatin1());
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  city.store->database().execute(QStringLiteral("UPDATE learned_model_parts SET base64 = ?"),
                                 {QString::fromLatin1(bytes.toBase64())});
  EXPECT_EQ(loadModels(city.store->reader(), city.tables).size(), 1);
  EXPECT_EQ(city.tables.models->of(ProposalField::kDepartment).edition, 1);
}

TEST(LearnedModel, Is_refused_when_it_is_of_another_field_or_none_at_all) {
  ModelCity city;
  for (const QByteArray& bytes :
       {modelFor(kText, "simple", "complex", QStringLiteral("handling_type")),
        QByteArray("nothing"), QByteArray()}) {
    EXPECT_FALSE(city.attempt("admin", QStringLiteral("publish-model"),
                              PublishModel::payloadOf(ProposalField::kDepartment, bytes, 1, 1, 1)));
  }
  EXPECT_FALSE(newestModel(city.store->reader(), ProposalField::kDepartment));
}

TEST(LearnedModel, Goes_in_parts_that_fit_a_page_of_sync) {
  const QByteArray bytes(PublishModel::kPartBytes * 2 + 5, 'x');
  const QJsonArray parts =
      PublishModel::payloadOf(ProposalField::kScope, bytes, 1, 1, 1)[u"parts"].toArray();
  ASSERT_EQ(parts.size(), 3);
  EXPECT_EQ(parts[0].toString().size(), PublishModel::kPartBytes / 3 * 4);
  EXPECT_EQ(QByteArray::fromBase64(parts[2].toString().toLatin1()), QByteArray(5, 'x'));
}

}  // namespace
}  // namespace pcrm
