// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept how long, and what is never thrown away without a question.
#include "core/customers/customer.h"
#include "tests/support/sync_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::SyncCity;
using testing::TestDesk;

QJsonObject customer(const QString& name) { return {{QStringLiteral("name"), name}}; }

TEST(Retention, A_desk_forgets_accepted_operations_after_thirty_days_and_nothing_else) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const auto act = [&desk](const char* login, const QString& name) {
    return desk.city.must(login, QStringLiteral("register-customer"), customer(name)).id;
  };
  const Uuid accepted = act("clerk", QStringLiteral("가"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const Uuid refused = act("clerk", QStringLiteral("나"));
  desk.store().database().execute(
      QStringLiteral("UPDATE operations SET name = 'unheard-of' WHERE id = ?"), {refused.blob()});
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const Uuid pending = act("lead", QStringLiteral("다"));
  desk.city.at("2026-04-08T14:00");
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(desk.stateOf(accepted), QStringLiteral("accepted"));
  desk.city.at("2026-04-10T14:00");
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(desk.stateOf(accepted), QString());
  EXPECT_EQ(desk.stateOf(refused), QStringLiteral("refused"));
  EXPECT_EQ(desk.stateOf(pending), QStringLiteral("pending"));
}

TEST(Retention, An_empty_server_does_not_empty_a_desk_without_a_question) {
  SyncCity city;
  TestDesk desk(2);
  for (int i = 0; i < 120; ++i) city.central.receive("clerk", QStringLiteral("가로등 %1").arg(i));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  Database& db = city.central.store->database();
  for (const char* table : {"complaint_events", "proposal_choices", "complaints", "generations"})
    db.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
  city.start();
  const auto complaints = [&desk] { return desk.store().reader().list<Complaint>().size(); };
  EXPECT_TRUE(city.sync(desk, "clerk").contains(QStringLiteral("절반")));
  EXPECT_EQ(complaints(), 120u);
  EXPECT_NE(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(complaints(), 120u);
  EXPECT_TRUE(desk.replica.asksToShrink());
  desk.replica.allowShrink();
  EXPECT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(complaints(), 0u);
  EXPECT_FALSE(desk.replica.asksToShrink());
}

TEST(Retention, A_create_that_arrives_after_its_row_was_deleted_brings_nothing_back) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const Uuid made =
      desk.city.must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("가")))
          .id;
  const PushRequest late = desk.replica.nextPush(QStringLiteral("clerk"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  city.central.must("clerk", QStringLiteral("undo-operation"),
                    {{QStringLiteral("operation"), made.text()}});
  // The same request once more, out of some buffer on the way.
  (void)city.authority.push(city.central.actor("clerk"), late);
  EXPECT_TRUE(city.central.store->reader().list<Customer>().empty());
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_TRUE(desk.store().reader().list<Customer>().empty());
}

// A removal is told for ninety days; who comes later may still hold what went since.
TEST(Retention, A_desk_away_longer_than_removals_are_kept_begins_anew_and_keeps_its_outbox) {
  SyncCity city;
  city.central.at("2026-03-09T09:00");
  city.start();
  const Uuid made =
      city.central
          .must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("가")))
          .id;
  TestDesk away(2);
  TestDesk near(3);
  ASSERT_EQ(city.sync(away, "clerk"), QString());
  city.central.must("clerk", QStringLiteral("undo-operation"),
                    {{QStringLiteral("operation"), made.text()}});
  for (const char* start : {"2026-03-20T09:00", "2026-06-17T09:00", "2026-06-19T09:00"}) {
    city.central.at(start);
    city.start();
    ASSERT_EQ(city.sync(near, "lead"), QString());
  }
  const auto count = [&city](const char* table) {
    return city.central.store->database()
        .scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
        .value_or(-1)
        .toInt();
  };
  EXPECT_EQ(count("tombstones"), 0);
  away.city.at("2026-06-19T09:10");
  const Uuid waiting =
      away.city.must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("나")))
          .id;
  int refused_cursors = 0;
  city.line = [&](const TransportRequest& request) -> std::optional<Result<TransportReply>> {
    const TransportReply reply = city.answer(request);
    if (reply.status == 410) ++refused_cursors;
    return reply;
  };
  ASSERT_EQ(city.sync(away, "clerk"), QString());
  EXPECT_EQ(refused_cursors, 1);
  EXPECT_EQ(away.stateOf(waiting), QStringLiteral("accepted"));
  const auto names = [](Store& store) {
    QStringList out;
    for (const Customer& one : store.reader().list<Customer>(QStringLiteral("ORDER BY name")))
      out << one.name;
    return out;
  };
  EXPECT_EQ(names(away.store()), QStringList{QStringLiteral("나")});
  EXPECT_EQ(names(*city.central.store), names(away.store()));
  // The same desk is now up to date and is not sent back again.
  ASSERT_EQ(city.sync(away, "clerk"), QString());
  EXPECT_EQ(refused_cursors, 1);
}

TEST(Retention, A_removal_of_last_month_still_reaches_a_desk_that_was_away) {
  SyncCity city;
  const Uuid made =
      city.central
          .must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("가")))
          .id;
  TestDesk away(2);
  ASSERT_EQ(city.sync(away, "clerk"), QString());
  city.central.must("clerk", QStringLiteral("undo-operation"),
                    {{QStringLiteral("operation"), made.text()}});
  city.central.at("2026-04-10T09:00");
  city.start();
  ASSERT_EQ(city.sync(away, "clerk"), QString());
  EXPECT_TRUE(away.store().reader().list<Customer>().empty());
}

}  // namespace
}  // namespace pcrm
