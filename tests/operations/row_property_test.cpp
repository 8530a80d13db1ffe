// SPDX-License-Identifier: GPL-3.0-or-later
// What the one description of each entity must hold for any row: as SQL values and as JSON it says
// the same thing. Seeded; a failing round prints its number.
#include "tests/support/test_city.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

constexpr int kRounds = 300;

QString anyText(Random& random) {
  static const QStringList kPieces{
      QStringLiteral("가로등"),    QStringLiteral("'; DROP TABLE x; --"),
      QStringLiteral("\"\\/\t\n"), QStringLiteral("각"),
      QStringLiteral("😀"),         QStringLiteral("0"),
      QStringLiteral(" "),         QStringLiteral("ᄀᆞ"),
      QString(QChar(0xfffd))};
  QString text = QStringLiteral("");
  for (int i = random.below(5); i > 0; --i)
    text += kPieces[random.below(static_cast<int>(kPieces.size()))];
  return text;
}

/// A value such as the column could hold.
QVariant anyValue(const ColumnInfo& column, Random& random) {
  if (column.nullable && random.chance(30)) return {};
  if (!column.codes.isEmpty())
    return column.codes[random.below(static_cast<int>(column.codes.size()))];
  switch (column.type) {
    case ColumnType::kText:
      return anyText(random);
    case ColumnType::kInteger:
    case ColumnType::kInstant:
      return static_cast<qint64>(random.next() >> 12);  // What a JSON number carries exactly.
    case ColumnType::kBoolean:
      return random.below(2);
    case ColumnType::kDate:
      return QDate(2026, 1, 1).addDays(random.below(20'000)).toString(Qt::ISODate);
    case ColumnType::kUuid:
      return Uuid::v7(Instant{random.below(1'000'000)}, random).blob();
    case ColumnType::kJson:
      return QStringLiteral("[\"%1\"]").arg(random.below(1000));
  }
  return {};
}

QVariantList anyRow(const EntityType& type, Random& random) {
  QVariantList values;
  for (const ColumnInfo& column : type.columns) values << anyValue(column, random);
  return values;
}

/// As it stands in messages: what differs is then readable.
QString textOf(const EntityType& type, const QVariantList& values) {
  return QString::fromUtf8(QJsonDocument(type.toJson(values)).toJson());
}

TEST(RowProperty, Json_gives_back_the_same_row) {
  Random random(31);
  for (const EntityType& type : domain().entities) {
    for (int round = 0; round < kRounds; ++round) {
      const QVariantList row = anyRow(type, random);
      const QByteArray sent = QJsonDocument(type.toJson(row)).toJson(QJsonDocument::Compact);
      const auto read = valuesFromJson(type.columns, QJsonDocument::fromJson(sent).object());
      ASSERT_TRUE(read) << qPrintable(type.table) << ": " << qPrintable(read.error().message);
      ASSERT_EQ(textOf(type, *read), textOf(type, row)) << qPrintable(type.table) << round;
    }
  }
}

TEST(RowProperty, The_table_gives_back_the_same_row) {
  testing::TestCity city;
  Database& db = city.store->database();
  db.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
  Random random(32);
  for (const EntityType& type : domain().entities) {
    db.execute(QStringLiteral("DELETE FROM %1").arg(type.table));
    for (int round = 0; round < kRounds; ++round) {
      const QVariantList row = anyRow(type, random);
      Transaction tx(db, {&domain(), true, 1, false});
      tx.putValues(type, row);
      ASSERT_FALSE(db.failed()) << qPrintable(type.table) << qPrintable(db.error()->message);
      Rows rows = db.query(type.sql.select, {row.first()});
      ASSERT_TRUE(rows.next());
      ASSERT_EQ(textOf(type, rows.values(0, static_cast<int>(row.size()))), textOf(type, row))
          << qPrintable(type.table) << round;
      db.execute(QStringLiteral("DELETE FROM %1").arg(type.table));
    }
  }
}

}  // namespace
}  // namespace pcrm
