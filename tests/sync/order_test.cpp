// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes at the same time, and whose work is whose: no cursor passes a change that commits
// later, and no outbox is sent under another name or to another server.
#include "core/customers/customer.h"
#include "tests/support/sync_city.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace pcrm {
namespace {

using testing::SyncCity;
using testing::TestCity;
using testing::TestDesk;

QJsonObject customer(const QString& name) { return {{QStringLiteral("name"), name}}; }

OperationRecord registration(TestCity& city, const QString& name) {
  OperationRecord record;
  record.id = Uuid::v7(city.clock.now(), city.random);
  record.device = QStringLiteral("desk-%1").arg(name);
  record.name = QStringLiteral("register-customer");
  record.payload = customer(name);
  record.actor = QStringLiteral("clerk");
  record.office = city.actor("clerk").office;
  record.at = city.clock.now();
  record.sequence = 1;
  return record;
}

QStringList namesIn(const PullAnswer& page) {
  QStringList names;
  for (const RowGroup& group : page.groups) {
    const qsizetype column = group.columns.indexOf(QStringLiteral("name"));
    if (group.entity != QStringLiteral("customers")) continue;
    for (const QJsonValue& row : group.rows) names << row[column + 1].toString();
  }
  names.sort();
  return names;
}

// Transaction 가 opens, 나 wants to commit meanwhile, somebody pulls, 가 commits, and pulls again.
TEST(Order, A_change_that_commits_after_a_pull_arrives_with_the_next_one) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("server.db"));
  TestCity first(ReplicaKind::kCentral, path, 1);
  TestCity second(ReplicaKind::kCentral, path, 2);
  TestCity reading(ReplicaKind::kCentral, path, 3);
  Authority authority(*first.store);
  ASSERT_TRUE(authority.startGeneration());
  Authority other(*second.store);
  Authority reader(*reading.store);
  other.adoptGeneration(authority.generation());
  reader.adoptGeneration(authority.generation());
  const Actor actor = first.actor("clerk");
  const Actor asking = reading.actor("clerk");
  PullRequest ask;
  ask.cursor = reader.pull(asking, {}).value.cursor;

  const OperationRecord slow = registration(first, QStringLiteral("가"));
  std::optional<TransactionGuard> open(std::in_place, first.store->database(), 0);
  const qint64 version = first.store->nextVersion();
  Transaction tx(first.store->database(), {first.store->environment().domain, true, version, true});
  ASSERT_TRUE(first.store->run(slow, actor, tx));

  PushRequest quick{QStringLiteral("desk-2"), {registration(second, QStringLiteral("나"))}, {}};
  const Actor colleague = second.actor("clerk");
  SyncReply<PushAnswer> reply;
  std::thread waiting([&] {
    // While the database is busy the desk asks again.
    for (int i = 0; i < 100; ++i) {
      reply = other.push(colleague, quick);
      if (reply.problem != SyncProblem::kFailed) break;
    }
  });
  const PullAnswer between = reader.pull(asking, ask).value;
  EXPECT_EQ(namesIn(between), QStringList());
  ASSERT_TRUE(open->commit());
  open.reset();
  waiting.join();
  EXPECT_EQ(reply.problem, SyncProblem::kNone) << qPrintable(reply.detail);
  ask.cursor = between.cursor;
  EXPECT_EQ(namesIn(reader.pull(asking, ask).value),
            (QStringList{QStringLiteral("가"), QStringLiteral("나")}));
}

TEST(Order, What_one_person_did_is_not_sent_under_the_name_of_the_next) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const Uuid mine =
      desk.city.must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("가")))
          .id;
  SyncSummary summary;
  ASSERT_EQ(city.sync(desk, "lead", &summary), QString());
  EXPECT_EQ(summary.pushed, 0);
  EXPECT_EQ(desk.stateOf(mine), QStringLiteral("pending"));
  EXPECT_EQ(desk.replica.outbox(QStringLiteral("lead")).pending_of_others, 1);
  ASSERT_EQ(city.sync(desk, "clerk", &summary), QString());
  EXPECT_EQ(summary.pushed, 1);
  EXPECT_EQ(desk.stateOf(mine), QStringLiteral("accepted"));
}

TEST(Order, A_desk_with_work_for_one_server_is_not_synced_with_another) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  ASSERT_TRUE(desk.replica.bindServer(QStringLiteral("https://one.example")));
  desk.city.must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("가")));
  EXPECT_TRUE(desk.replica.bindServer(QStringLiteral("https://one.example")));
  const auto bound = desk.replica.bindServer(QStringLiteral("https://two.example"));
  ASSERT_FALSE(bound);
  EXPECT_EQ(bound.error().code, ErrorCode::kConflict);
  EXPECT_EQ(desk.replica.outbox(QStringLiteral("clerk")).pending, 1);
}

}  // namespace
}  // namespace pcrm
