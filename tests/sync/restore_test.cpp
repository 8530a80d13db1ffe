// SPDX-License-Identifier: GPL-3.0-or-later
// Older copies of a database put in place of the newer one, on the server and on a desk.
#include "core/customers/customer_operations.h"
#include "tests/support/sync_city.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::dump;
using testing::SyncCity;
using testing::TestDesk;

/// The server's database as it is now; putBack() makes it so again.
class Copy {
 public:
  explicit Copy(SyncCity& city) : city_(city) {
    for (const QString& table : tables()) {
      QList<QVariantList> rows;
      Rows all = db().query(QStringLiteral("SELECT * FROM %1").arg(table));
      const int width = columns(table);
      while (all.next()) rows << all.values(0, width);
      saved_ << rows;
    }
  }
  void putBack() {
    db().execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    const QStringList names = tables();
    for (qsizetype i = 0; i < names.size(); ++i) {
      db().execute(QStringLiteral("DELETE FROM %1").arg(names[i]));
      for (const QVariantList& row : saved_[i]) {
        QStringList marks;
        for (qsizetype c = 0; c < row.size(); ++c) marks << QStringLiteral("?");
        db().execute(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(names[i], marks.join(u',')),
                     row);
      }
    }
    db().execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    ASSERT_FALSE(db().failed()) << qPrintable(db().error()->message);
    city_.start();
  }

 private:
  Database& db() { return city_.central.store->database(); }
  QStringList tables() {
    QStringList names;
    Rows rows = db().query(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_search%' "
        "ESCAPE '\\' AND name NOT LIKE '%\\_fingerprints%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' "
        "ORDER BY rowid"));
    while (rows.next()) names << rows.text(0);
    return names;
  }
  int columns(const QString& table) {
    return db()
        .scalar(QStringLiteral("SELECT count(*) FROM pragma_table_info(?)"), {table})
        .value_or(0)
        .toInt();
  }
  SyncCity& city_;
  QList<QList<QVariantList>> saved_;
};

QJsonObject customer(const QString& name) { return {{QStringLiteral("name"), name}}; }

TEST(Restore, A_server_restored_from_a_copy_gets_back_what_desks_had_sent) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  Copy copy(city);
  const ComplaintId id = desk.city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  copy.putBack();
  ASSERT_TRUE(city.central.store->reader().list<Complaint>().empty());
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_TRUE(city.central.store->reader().find<Complaint>(id));
  EXPECT_EQ(dump(desk.store(), true), dump(*city.central.store, true));
}

TEST(Restore, What_was_accepted_but_never_received_back_is_sent_again_after_a_restore) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  Copy copy(city);
  const Uuid id =
      desk.city.must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("손")))
          .id;
  city.pushOnly(desk, "clerk");  // Accepted; the pull after it never came about.
  copy.putBack();
  // The cursor is older than the copy, so the server knows it still.
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_TRUE(city.central.store->reader().find<Customer>(RegisterCustomer::customerOf(id)));
  EXPECT_TRUE(desk.store().reader().find<Customer>(RegisterCustomer::customerOf(id)));
}

TEST(Restore, Old_operations_of_a_colleague_are_not_done_again_over_newer_rows) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const ComplaintId id = desk.city.receive("clerk", QStringLiteral("질의: 신고 절차"));
  desk.city.must("clerk", QStringLiteral("reply-complaint"),
                 {{QStringLiteral("complaint"), id.text()},
                  {QStringLiteral("answer"), QStringLiteral("옛 답변")}});
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  city.central.must("lead", QStringLiteral("reply-complaint"),
                    {{QStringLiteral("complaint"), id.text()},
                     {QStringLiteral("answer"), QStringLiteral("새 답변")}});
  // Somebody else signs in at the same desk, and everything comes anew.
  ASSERT_TRUE(desk.replica.beginResync());
  ASSERT_EQ(city.sync(desk, "lead"), QString());
  EXPECT_EQ(desk.store().reader().find<Complaint>(id)->answer, QStringLiteral("새 답변"));
  EXPECT_EQ(dump(desk.store(), true), dump(*city.central.store, true));
}

TEST(Restore, A_colleagues_operations_still_come_back_once_they_sign_in) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  Copy copy(city);
  const ComplaintId id = desk.city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  copy.putBack();
  ASSERT_EQ(city.sync(desk, "lead"), QString());
  EXPECT_FALSE(city.central.store->reader().find<Complaint>(id));
  EXPECT_EQ(desk.replica.outbox(QStringLiteral("lead")).pending_of_others, 1);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_TRUE(city.central.store->reader().find<Complaint>(id));
}

TEST(Restore, Each_start_of_a_server_is_a_generation_of_its_own) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  Copy copy(city);
  QSet<QString> seen{cursorGeneration(desk.replica.cursor())};
  for (int i = 0; i < 5; ++i) {
    copy.putBack();
    const auto page = city.authority.pull(city.central.actor("clerk"), {});
    EXPECT_FALSE(seen.contains(cursorGeneration(page.value.cursor)));
    seen.insert(cursorGeneration(page.value.cursor));
  }
}

TEST(Restore, A_cursor_ahead_of_the_restored_server_begins_anew) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  Copy copy(city);
  for (int i = 0; i < 3; ++i) city.central.receive("clerk", QStringLiteral("사라질 것"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  copy.putBack();
  // As many versions as before, but other ones.
  for (int i = 0; i < 5; ++i) city.central.receive("clerk", QStringLiteral("새로 난 것"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(dump(desk.store(), true), dump(*city.central.store, true));
}

TEST(Restore, A_desk_restored_from_a_copy_takes_a_new_name_and_loses_nothing_of_the_copy) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const QString device = desk.store().device();
  const Uuid sent =
      desk.city.must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("가")))
          .id;
  // The copy was made before it was sent; afterwards the same numbers are given a second time.
  city.pushOnly(desk, "clerk", true);
  desk.store().database().execute(QStringLiteral("DELETE FROM operations WHERE id = ?"),
                                  {sent.blob()});
  desk.store().database().execute(
      QStringLiteral("UPDATE counters SET value = 0 WHERE name = 'sequence'"));
  const Uuid later =
      desk.city.must("clerk", QStringLiteral("register-customer"), customer(QStringLiteral("나")))
          .id;
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(desk.stateOf(later), QStringLiteral("accepted"));
  EXPECT_NE(desk.store().device(), device);
  EXPECT_EQ(city.central.store->reader().list<Customer>().size(), 2u);
}

TEST(Restore, A_repeated_push_gets_the_stored_answer_and_changes_nothing) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  desk.city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  city.pushOnly(desk, "clerk", true);
  const QString before = dump(*city.central.store, true);
  city.pushOnly(desk, "clerk", true);
  city.pushOnly(desk, "clerk");
  EXPECT_EQ(dump(*city.central.store, true), before);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(dump(desk.store(), true), dump(*city.central.store, true));
}

}  // namespace
}  // namespace pcrm
