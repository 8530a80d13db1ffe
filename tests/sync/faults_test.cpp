// SPDX-License-Identifier: GPL-3.0-or-later
// Full disks and poison: what is only for now must not become an answer for ever, and one bad item
// must not hold up the rest.
#include "tests/support/sync_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::dump;
using testing::SyncCity;
using testing::TestDesk;

const Error kFullDisk{ErrorCode::kIo, QStringLiteral("full")};

/// Every statement in turn meets a full disk, once; `attempt` is made anew for each. Ends when an
/// attempt needs fewer statements.
void atEachStatement(Database& db, const std::function<void()>& attempt) {
  for (int n = 1; n < 2000; ++n) {
    int left = n;
    db.setFault([&left]() -> std::optional<Error> {
      if (--left == 0) return kFullDisk;
      return std::nullopt;
    });
    attempt();
    db.setFault({});
    if (left > 0) return;
  }
  FAIL() << "needs more statements than expected";
}

TEST(Faults, A_full_disk_of_the_server_at_any_statement_never_refuses_an_operation) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const Actor clerk = city.central.actor("clerk");
  atEachStatement(city.central.store->database(), [&] {
    desk.city.must("clerk", QStringLiteral("register-customer"),
                   {{QStringLiteral("name"), QStringLiteral("손가상")}});
    const auto reply = city.authority.push(clerk, desk.replica.nextPush(clerk.login, 1));
    if (reply.problem != SyncProblem::kNone) {
      EXPECT_EQ(reply.problem, SyncProblem::kFailed);
      return;
    }
    EXPECT_TRUE(reply.value.answers.front().accepted);
    EXPECT_TRUE(desk.replica.storeAnswers(reply.value));
  });
  EXPECT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(dump(desk.store(), true).count(QStringLiteral("손가상")),
            dump(*city.central.store, true).count(QStringLiteral("손가상")));
  EXPECT_EQ(desk.replica.outbox(QStringLiteral("clerk")).pending, 0);
}

TEST(Faults, A_full_disk_of_the_desk_at_any_statement_of_a_pull_loses_no_local_work) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const ComplaintId id = desk.city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  const auto page = city.authority.pull(city.central.actor("clerk"), {desk.replica.cursor()});
  const QString before = dump(desk.store());
  atEachStatement(desk.store().database(), [&] {
    (void)desk.replica.apply(page.value);
    desk.store().database().clearError();
    desk.store().database().setFault({});
    EXPECT_EQ(dump(desk.store()), before);
  });
  EXPECT_TRUE(desk.store().reader().find<Complaint>(id));
}

TEST(Faults, A_full_disk_of_the_desk_at_any_statement_of_a_resync_takes_no_rows_away) {
  SyncCity city;
  TestDesk desk(2);
  city.central.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const QString before = dump(desk.store(), true);
  atEachStatement(desk.store().database(), [&] {
    if (desk.replica.beginResync()) (void)city.sync(desk, "clerk");
    desk.store().database().setFault({});
    (void)city.sync(desk, "clerk");
    EXPECT_EQ(dump(desk.store(), true), before);
  });
}

TEST(Faults, A_full_disk_of_the_desk_at_any_statement_keeps_answers_for_the_next_time) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const ComplaintId id = desk.city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  atEachStatement(desk.store().database(), [&] {
    (void)city.sync(desk, "clerk");
    desk.store().database().clearError();
  });
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(desk.replica.outbox(QStringLiteral("clerk")).pending, 0);
  EXPECT_FALSE(desk.store().reader().find<Complaint>(id)->receipt_number.isEmpty());
  EXPECT_EQ(city.central.store->reader().list<Complaint>().size(), 1u);
}

TEST(Faults, A_cursor_that_cannot_be_read_does_not_begin_anew) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  city.line = [](const TransportRequest& request) -> std::optional<Result<TransportReply>> {
    EXPECT_FALSE(request.path_and_query.contains(QStringLiteral("since=&")));
    return std::nullopt;
  };
  atEachStatement(desk.store().database(), [&] { (void)city.sync(desk, "clerk"); });
  EXPECT_EQ(city.sync(desk, "clerk"), QString());
}

TEST(Faults, An_operation_that_the_server_does_not_know_is_refused_and_the_next_ones_pass) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  desk.city.receive("clerk", QStringLiteral("알 수 없는 것"));
  desk.store().database().execute(QStringLiteral("UPDATE operations SET name = 'unheard-of'"));
  const ComplaintId id = desk.city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(desk.replica.refused().size(), 1u);
  EXPECT_FALSE(desk.store().reader().find<Complaint>(id)->receipt_number.isEmpty());
}

TEST(Faults, A_row_that_the_database_cannot_take_is_refused_and_the_next_ones_pass) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  city.central.store->database().execute(
      QStringLiteral("CREATE TRIGGER poison BEFORE INSERT ON customers WHEN NEW.name = '독' "
                     "BEGIN SELECT RAISE(ABORT, 'no'); END"));
  const auto customer = [&desk](const QString& name) {
    return desk.city
        .must("clerk", QStringLiteral("register-customer"), {{QStringLiteral("name"), name}})
        .id;
  };
  const Uuid poison = customer(QStringLiteral("독"));
  const Uuid fine = customer(QStringLiteral("손가상"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(desk.stateOf(poison), QStringLiteral("refused"));
  EXPECT_EQ(desk.stateOf(fine), QStringLiteral("accepted"));
}

TEST(Faults, An_item_that_the_server_will_not_take_at_all_is_put_aside_alone) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  std::vector<Uuid> ids;
  for (const char16_t* name : {u"가가상", u"나가상", u"독가상", u"라가상", u"마가상"})
    ids.push_back(desk.city
                      .must("clerk", QStringLiteral("register-customer"),
                            {{QStringLiteral("name"), QString::fromUtf16(name)}})
                      .id);
  // Something between here and the server does not let this one through, whatever comes with it.
  city.line = [](const TransportRequest& request) -> std::optional<Result<TransportReply>> {
    if (QString::fromUtf8(request.body).contains(QStringLiteral("독가상")))
      return TransportReply{413, {}};
    return std::nullopt;
  };
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  for (size_t i = 0; i < ids.size(); ++i)
    EXPECT_EQ(desk.stateOf(ids[i]),
              i == 2 ? QStringLiteral("refused") : QStringLiteral("accepted"));
  EXPECT_FALSE(desk.replica.refused().front().reason.isEmpty());
}

}  // namespace
}  // namespace pcrm
