// SPDX-License-Identifier: GPL-3.0-or-later
// The next model is learned from what people chose.
#include "core/retraining/retrain.h"

#include "core/classification/proposer.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::HasSubstr;
using testing::TestCity;

class TeachingCity : public TestCity {
 public:
  /// Complaints whose words no rule knows, sent by hand to the department that has them.
  void teach(int of_each) {
    const QStringList noises{QStringLiteral("쿵쾅쿵쾅"), QStringLiteral("덜컹덜컹")};
    const QStringList smells{QStringLiteral("퀴퀴하고"), QStringLiteral("시큼하고")};
    const QStringList places{QStringLiteral("윗골"), QStringLiteral("아랫골"),
                             QStringLiteral("샛터"), QStringLiteral("두멧골")};
    for (int i = 0; i < of_each; ++i) {
      teachOne(places[i % 4] + u' ' + noises[i % 2] + QStringLiteral(" 울립니다"), "ROAD");
      teachOne(places[i % 4] + u' ' + smells[i % 2] + QStringLiteral(" 맵습니다"), "PARK");
    }
  }
  void teachOne(const QString& title, const char* department) {
    must("clerk", QStringLiteral("receive-complaint"),
         {{QStringLiteral("title"), title},
          {QStringLiteral("channel"), QStringLiteral("phone")},
          {QStringLiteral("department"), QLatin1String(department)}});
  }
  Lessons lessons() { return lessonsFor(store->reader(), ProposalField::kDepartment); }
};

TEST(Retraining, Learns_from_what_people_chose_and_the_model_can_be_published) {
  TeachingCity city;
  city.teach(40);
  ASSERT_EQ(city.lessons().texts.size(), 80U);
  const auto learned = retrain(city.lessons(), std::nullopt);
  ASSERT_TRUE(learned) << learned.error().message.toStdString();
  EXPECT_TRUE(learned->worth);
  EXPECT_GT(learned->accuracy, 0.95);
  city.must("admin", QStringLiteral("publish-model"), learned->payload);
  ClassificationTables tables = testing::shippedRules().classification;
  tables.models = std::make_shared<ModelShelf>();
  ASSERT_TRUE(loadModels(city.store->reader(), tables).isEmpty());
  EXPECT_EQ(propose(u"골목이 덜컹덜컹 울립니다", u"", tables).of(ProposalField::kDepartment).value,
            QStringLiteral("ROAD"));
}

TEST(Retraining, Needs_enough_decided_complaints) {
  TeachingCity city;
  city.teach(kLeastLessons / 2 - 1);
  const auto learned = retrain(city.lessons(), std::nullopt);
  ASSERT_FALSE(learned);
  EXPECT_THAT(learned.error().message.toStdString(), HasSubstr("58건뿐"));
}

TEST(Retraining, A_model_clearly_worse_than_the_last_is_not_published) {
  TeachingCity city;
  city.teach(15);
  // The same words for both: nothing to be learned.
  for (int i = 0; i < 40; ++i)
    city.teachOne(QStringLiteral("알쏭달쏭합니다"), i % 2 == 0 ? "ROAD" : "PARK");
  LearnedModel before;
  before.accuracy = 9'500;
  const auto learned = retrain(city.lessons(), before);
  ASSERT_TRUE(learned);
  EXPECT_FALSE(learned->worth);
  EXPECT_TRUE(learned->payload.isEmpty());
  EXPECT_THAT(learned->sentence.toStdString(), HasSubstr("바꾸지 않았습니다"));
}

TEST(Retraining, Does_not_learn_from_what_was_withdrawn) {
  TeachingCity city;
  city.teach(1);
  const ComplaintId id = city.receive("clerk", QStringLiteral("잘못 눌렀습니다"));
  city.must("clerk", QStringLiteral("withdraw-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("reason"), QStringLiteral("잘못 접수")}});
  EXPECT_EQ(city.lessons().texts.size(), 2U);
}

}  // namespace
}  // namespace pcrm
