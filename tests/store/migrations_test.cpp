// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files of every age.
#include "core/store/migrations.h"

#include "tests/support/test_city.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

QString schemaOf(Database& db) {
  QString out;
  Rows rows = db.query(
      QStringLiteral("SELECT name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"));
  while (rows.next()) out += rows.text(0) + u' ' + rows.text(1) + u'\n';
  return out;
}

class Migrations : public ::testing::Test {
 protected:
  std::unique_ptr<Database> open() { return std::move(*Database::open(path)); }

  QTemporaryDir folder;
  QString path = folder.filePath(QStringLiteral("a.db"));
  Random random{1};
  FixedClock clock{Instant{1'773'000'000'000}};
  Store::Environment environment{&domain(), &testing::shippedRules(), &clock, &random};
};

TEST_F(Migrations, A_file_of_a_newer_program_is_refused_in_words_and_left_as_it_was) {
  {
    auto store = Store::open(path, ReplicaKind::kDesk, environment);
    ASSERT_TRUE(store);
    (*store)->database().execute(QStringLiteral("PRAGMA user_version = 9999"));
  }
  const QByteArray before = bytesOf(path);
  const auto again = Store::open(path, ReplicaKind::kDesk, environment);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, ErrorCode::kConflict);
  EXPECT_TRUE(again.error().message.contains(QStringLiteral("새 판으로 올린 뒤 여세요")));
  EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Migrations, A_migration_that_fails_half_way_leaves_the_file_byte_for_byte) {
  QStringList steps{QStringLiteral("CREATE TABLE a (x INTEGER);\nINSERT INTO a VALUES (1);\n")};
  {
    auto db = open();
    ASSERT_TRUE(migrate(*db, steps));
  }
  const QByteArray before = bytesOf(path);
  steps << QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT;\n")
        << QStringLiteral("CREATE TABLE b (x INTEGER);\nCREATE NONSENSE;\n");
  {
    auto db = open();
    EXPECT_FALSE(migrate(*db, steps));
  }
  EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Migrations, Every_old_file_comes_to_the_schema_of_a_new_one) {
  auto fresh = std::move(*Database::open(QStringLiteral(":memory:")));
  ASSERT_TRUE(migrate(*fresh, migrations()));
  for (qsizetype version = 0; version <= migrations().size(); ++version) {
    auto old = std::move(*Database::open(QStringLiteral(":memory:")));
    ASSERT_TRUE(migrate(*old, migrations().mid(0, version)));
    ASSERT_TRUE(migrate(*old, migrations()));
    EXPECT_EQ(schemaOf(*old), schemaOf(*fresh)) << "from version " << version;
  }
}

TEST_F(Migrations, A_file_that_is_no_database_is_refused_in_words_and_left_as_it_was) {
  {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
  }
  const QByteArray before = bytesOf(path);
  const auto opened = Store::open(path, ReplicaKind::kDesk, environment);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::kCorrupt);
  EXPECT_EQ(bytesOf(path), before);
}

}  // namespace
}  // namespace pcrm
