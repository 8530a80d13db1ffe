// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint index follows the rows: corrections, undo, sync, and files from before it.
#include "core/similar/similar_complaints.h"
#include "core/store/migrations.h"
#include "core/store/search_index.h"
#include "tests/support/sync_city.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::SyncCity;
using testing::TestCity;
using testing::TestDesk;

const QString kLamp = QStringLiteral(
    "솔밭길 골목 어귀 가로등이 열흘째 꺼져 있습니다. 밤이면 앞이 보이지 않아 어르신이 "
    "넘어지셨습니다.");
const QString kBus = QStringLiteral(
    "느티마을 정류장에 버스가 오지 않습니다. 한 시간을 기다려도 안내 화면에는 곧 온다고만 "
    "나옵니다.");

size_t finds(Store& store, const QString& body) {
  return findSimilar(store.reader(), QStringLiteral("민원"), body, {}, 20).hits.size();
}

/// Different shingles in the index itself, unlike finds(), which also looks at what waits.
qint64 indexed(Store& store) {
  store.database().execute(
      QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, "
                     "complaints_fingerprints, row)"));
  return store.database()
      .scalar(QStringLiteral("SELECT count(*) FROM temp.terms"))
      .value_or(0)
      .toLongLong();
}

QJsonObject correction(ComplaintId id, const QString& body) {
  return {{QStringLiteral("complaint"), id.text()}, {QStringLiteral("body"), body}};
}

TEST(FingerprintIndex, Follows_corrections_and_undo) {
  TestCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("민원"), kLamp);
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
  const auto corrected =
      city.must("clerk", QStringLiteral("correct-complaint"), correction(id, kBus));
  EXPECT_EQ(finds(*city.store, kLamp), 0u);
  EXPECT_EQ(finds(*city.store, kBus), 1u);
  city.must("clerk", QStringLiteral("undo-operation"),
            {{QStringLiteral("operation"), corrected.id.text()}});
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
  EXPECT_EQ(finds(*city.store, kBus), 0u);
}

TEST(FingerprintIndex, A_corrected_complaint_leaves_nothing_behind) {
  TestCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("민원"), kLamp);
  city.must("clerk", QStringLiteral("correct-complaint"), correction(id, kBus));
  EXPECT_EQ(indexed(*city.store), 18) << "12 fours, 6 nines";
}

TEST(FingerprintIndex, Finds_what_still_waits_for_it) {
  TestCity city;
  city.store->setBulk(true);
  city.receive("clerk", QStringLiteral("민원"), kLamp);
  EXPECT_EQ(indexed(*city.store), 0);
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
  EXPECT_EQ(city.store->indexPending(10).value_or(-1), 0);
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
}

TEST(FingerprintIndex, Stays_right_on_a_desk_that_rebases) {
  SyncCity city;
  TestDesk desk(2);
  const ComplaintId id = city.central.receive("clerk", QStringLiteral("민원"), kLamp);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(finds(desk.store(), kLamp), 1u);
  // The desk corrects it offline; meanwhile somebody else does at the server, and is faster.
  desk.city.must(
      "clerk", QStringLiteral("correct-complaint"),
      {{QStringLiteral("complaint"), id.text()},
       {QStringLiteral("body"), QStringLiteral("우리 동네 놀이터 그네 줄이 끊어졌습니다.")},
       {QStringLiteral("was_body"), kLamp}});
  EXPECT_EQ(finds(desk.store(), kLamp), 0u);
  city.central.must("clerk", QStringLiteral("correct-complaint"), correction(id, kBus));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(finds(desk.store(), kLamp), 0u);
  EXPECT_EQ(finds(desk.store(), QStringLiteral("우리 동네 놀이터 그네 줄이 끊어졌습니다.")), 0u);
  EXPECT_EQ(finds(desk.store(), kBus), 1u);
}

class OldFile : public ::testing::Test {
 protected:
  /// What a program without fingerprints left, migrated: rows in the search index alone.
  void SetUp() override {
    TestCity city(ReplicaKind::kCentral, path);
    for (int i = 0; i < 30; ++i) {
      city.clock.advanceMs(kMsPerMinute);
      ids.push_back(
          city.receive("clerk", QStringLiteral("민원"),
                       QStringLiteral("%1번째 글입니다. ").arg(i) + (i == 3 ? kLamp : kBus)));
    }
    Database& db = city.store->database();
    db.execute(QStringLiteral("DROP TABLE complaints_fingerprints"));
    db.execute(QStringLiteral("DROP TABLE complaints_unfingerprinted"));
    // Its migration again, whatever came after it.
    const QStringList own = migrations().filter(QStringLiteral("complaints_unfingerprinted"));
    ASSERT_EQ(own.size(), 1);
    const qint64 version =
        db.scalar(QStringLiteral("PRAGMA user_version")).value_or(0).toLongLong();
    db.execute(QStringLiteral("PRAGMA user_version = 0"));
    ASSERT_TRUE(migrate(db, own));
    db.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    ASSERT_FALSE(db.failed());
  }

  QTemporaryDir folder;
  QString path = folder.filePath(QStringLiteral("old.db"));
  std::vector<ComplaintId> ids;
};

TEST_F(OldFile, Is_backfilled_in_the_background_and_answers_meanwhile) {
  TestCity city(ReplicaKind::kCentral, path, 2);
  EXPECT_EQ(indexed(*city.store), 0);
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
  EXPECT_EQ(city.store->indexPending(20).value_or(-1), 10);
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
  EXPECT_EQ(city.store->indexPending(20).value_or(-1), 0);
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
}

TEST_F(OldFile, A_correction_before_its_turn_makes_no_second_fingerprint) {
  TestCity city(ReplicaKind::kCentral, path, 2);
  city.must("clerk", QStringLiteral("correct-complaint"), correction(ids[3], kBus));
  city.must("clerk", QStringLiteral("correct-complaint"), correction(ids[4], kLamp));
  city.must("clerk", QStringLiteral("correct-complaint"), correction(ids[4], kBus));
  while (city.store->indexPending(7).value_or(0) > 0) {
  }
  EXPECT_EQ(finds(*city.store, kLamp), 0u);
  city.must("clerk", QStringLiteral("correct-complaint"), correction(ids[4], kLamp));
  EXPECT_EQ(finds(*city.store, kLamp), 1u);
}

}  // namespace
}  // namespace pcrm
