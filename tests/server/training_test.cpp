// SPDX-License-Identifier: GPL-3.0-or-later
// The server learns from what people chose: at night, and when a lead asks; the model reaches the
// desks.
#include "core/classification/proposer.h"
#include "core/learning/learned_model.h"
#include "tests/server/server_fixture.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::Desk;
using testing::ServerFixture;

class TrainingServer : public ServerFixture {
 protected:
  /// Complaints whose words no rule knows, sent by hand to the department that has them.
  void teach() {
    for (int i = 0; i < 40; ++i) {
      teachOne(
          i % 2 == 0 ? QStringLiteral("쿵쾅쿵쾅 울립니다") : QStringLiteral("덜컹덜컹 울립니다"),
          "ROAD");
      teachOne(
          i % 2 == 0 ? QStringLiteral("퀴퀴하고 맵습니다") : QStringLiteral("시큼하고 맵습니다"),
          "PARK");
    }
  }
  void teachOne(const QString& title, const char* department) {
    city.must("clerk", QStringLiteral("receive-complaint"),
              {{QStringLiteral("title"), title},
               {QStringLiteral("channel"), QStringLiteral("phone")},
               {QStringLiteral("department"), QLatin1String(department)}});
  }
  std::optional<LearnedModel> newest() {
    return newestModel(city.store->reader(), ProposalField::kDepartment);
  }
};

TEST(Night, Begins_at_half_past_two_in_Seoul) {
  const auto night = [](const char* at) {
    return LearningJob::nightOf(*parseSeoul(QLatin1String(at)));
  };
  EXPECT_EQ(night("2026-03-10T02:29"), QDate(2026, 3, 9));
  EXPECT_EQ(night("2026-03-10T02:30"), QDate(2026, 3, 10));
  EXPECT_EQ(night("2026-03-10T23:59"), QDate(2026, 3, 10));
}

TEST_F(TrainingServer, Learns_when_a_lead_asks_and_the_model_reaches_a_desk) {
  teach();
  const testing::Answer begun = ask("POST", QStringLiteral("/v1/training"), tokenOf("lead"));
  ASSERT_EQ(begun.status, 202) << begun.detail().toStdString();
  app->learning().waitUntilIdle();
  const testing::Answer after = ask("GET", QStringLiteral("/v1/training"), tokenOf("lead"));
  EXPECT_FALSE(after.json[u"running"].toBool());
  EXPECT_TRUE(after.json.contains(u"finished_at"));
  ASSERT_TRUE(newest()) << after.json[u"sentences"].toArray().at(0).toString().toStdString();
  EXPECT_EQ(newest()->edition, 1);

  Desk desk(port, "clerk", tokenOf("clerk"), 7);
  desk.sync();
  ClassificationTables tables = testing::shippedRules().classification;
  tables.models = std::make_shared<ModelShelf>();
  ASSERT_TRUE(loadModels(desk.city.store->reader(), tables).isEmpty());
  EXPECT_EQ(propose(u"골목이 덜컹덜컹 울립니다", u"", tables).of(ProposalField::kDepartment).value,
            QStringLiteral("ROAD"));
}

TEST_F(TrainingServer, Is_not_for_everybody) {
  EXPECT_EQ(ask("POST", QStringLiteral("/v1/training"), tokenOf("clerk")).status, 403);
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/training"), tokenOf("worker")).status, 403);
  EXPECT_EQ(ask("POST", QStringLiteral("/v1/training")).status, 401);
}

TEST_F(TrainingServer, Says_what_is_missing_when_there_is_too_little) {
  ASSERT_TRUE(app->learning().ask());
  app->learning().waitUntilIdle();
  EXPECT_FALSE(newest());
  const QStringList sentences = app->learning().status().sentences;
  ASSERT_EQ(sentences.size(), 5);
  EXPECT_THAT(sentences[2].toStdString(), ::testing::HasSubstr("0건뿐"));
}

}  // namespace
}  // namespace pcrm
