// SPDX-License-Identifier: GPL-3.0-or-later
// Typed reading of described rows, for operations' checks, queries and reactions.
//
// A Reader is good while its Store is open, on the Store's thread. What a failed database answers
// is "nothing"; the caller at the gate (Store) reports the error.
#pragma once

#include "core/store/database.h"
#include "core/store/entity.h"

namespace pcrm {

class Reader {
 public:
  explicit Reader(Database& db) : db_(db) {}

  template <class Row, class IdType>
  [[nodiscard]] std::optional<Row> find(const IdType& id) {
    return findBy<Row>(u"id", Codec<IdType>::toSql(id));
  }

  /// The first row whose `column` equals `value`.
  template <class Row>
  [[nodiscard]] std::optional<Row> findBy(QStringView column, const QVariant& value) {
    Rows rows =
        db_.query(selectSql<Row>() + QStringLiteral(" WHERE %1 = ? LIMIT 1").arg(column), {value});
    if (!rows.next()) return std::nullopt;
    return describe<Row>().fromValues(rows.values(0, width<Row>()));
  }

  /// All rows that fit `tail`, e.g. "WHERE complaint_id = ? ORDER BY at".
  template <class Row>
  [[nodiscard]] std::vector<Row> list(const QString& tail = {},
                                      const QVariantList& arguments = {}) {
    std::vector<Row> out;
    Rows rows = db_.query(selectSql<Row>() + u' ' + tail, arguments);
    while (rows.next()) out.push_back(describe<Row>().fromValues(rows.values(0, width<Row>())));
    return out;
  }

  /// For queries that are no plain list of rows. Only files of core's nouns call it.
  [[nodiscard]] Database& database() { return db_; }

 private:
  template <class Row>
  static int width() {
    return static_cast<int>(describe<Row>().columns().size());
  }
  template <class Row>
  static const QString& selectSql() {
    static const QString sql = selectAll(describe<Row>().name(), describe<Row>().columns());
    return sql;
  }
  static QString selectAll(const QString& table, const std::vector<ColumnInfo>& columns);

  Database& db_;
};

}  // namespace pcrm
