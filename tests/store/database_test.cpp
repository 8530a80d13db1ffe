// SPDX-License-Identifier: GPL-3.0-or-later
// Sticky errors, transactions and savepoints.
#include "core/store/database.h"

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

class DatabaseTest : public ::testing::Test {
 protected:
  DatabaseTest() : db(std::move(*Database::open(QStringLiteral(":memory:")))) {
    db->execute(QStringLiteral("CREATE TABLE t (x INTEGER NOT NULL UNIQUE)"));
  }
  bool insert(int x) { return db->execute(QStringLiteral("INSERT INTO t VALUES (?)"), {x}); }
  int count() { return db->scalar(QStringLiteral("SELECT count(*) FROM t")).value_or(-1).toInt(); }

  std::unique_ptr<Database> db;
};

TEST_F(DatabaseTest, After_an_error_nothing_more_happens_until_the_transaction_ends) {
  {
    TransactionGuard guard(*db, 0);
    EXPECT_TRUE(insert(1));
    EXPECT_FALSE(insert(1));
    EXPECT_TRUE(db->failed());
    EXPECT_FALSE(insert(2));
    EXPECT_EQ(count(), -1);
    EXPECT_FALSE(guard.commit());
  }
  EXPECT_FALSE(db->failed());
  EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, What_failed_before_a_transaction_does_not_fail_it) {
  EXPECT_EQ(db->scalar(QStringLiteral("SELECT nothing FROM nowhere")), std::nullopt);
  TransactionGuard guard(*db, 0);
  insert(1);
  EXPECT_TRUE(guard.commit());
  EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseTest, A_savepoint_takes_back_its_own_part_only) {
  TransactionGuard outer(*db, 0);
  insert(1);
  {
    TransactionGuard inner(*db, 1);
    insert(2);
    insert(1);
    EXPECT_FALSE(inner.commit());
  }
  EXPECT_FALSE(db->failed());
  {
    TransactionGuard inner(*db, 1);
    insert(3);
    EXPECT_TRUE(inner.commit());
  }
  EXPECT_TRUE(outer.commit());
  EXPECT_EQ(count(), 2);
}

TEST_F(DatabaseTest, A_transaction_that_is_not_committed_never_was) {
  {
    const TransactionGuard guard(*db, 0);
    insert(1);
  }
  EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, No_failure_leaves_a_transaction_open) {
  for (int n = 1; n <= 5; ++n) {
    int left = n;
    db->setFault([&left]() -> std::optional<Error> {
      if (--left == 0) return Error{ErrorCode::kIo, QStringLiteral("full")};
      return std::nullopt;
    });
    {
      TransactionGuard guard(*db, 0);
      insert(n);
      if (n % 2 == 0) (void)guard.commit();
    }
    db->setFault({});
    TransactionGuard guard(*db, 0);
    EXPECT_TRUE(guard.commit()) << n;
  }
}

TEST_F(DatabaseTest, Data_that_will_never_fit_is_told_from_a_machine_that_cannot_just_now) {
  insert(1);
  insert(1);
  EXPECT_FALSE(isOfTheMachine(*db->error()));
  db->clearError();
  db->setFault([] { return Error{ErrorCode::kIo, QStringLiteral("full")}; });
  insert(2);
  EXPECT_TRUE(isOfTheMachine(*db->error()));
}

}  // namespace
}  // namespace pcrm
