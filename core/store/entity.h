// SPDX-License-Identifier: GPL-3.0-or-later
// A table as the store, sync and undo see it: its columns without its struct, who may hold its
// rows, and what of a row is searched.
//
// Every entity table has the described columns, the first of which is `id` (16 bytes, unique), and
// `version`: on the central database the version of the transaction that last changed the row, on a
// desk the version last received (0: not yet on the server).
#pragma once

#include "core/store/description.h"

#include <functional>

namespace pcrm {

/// Whose desk holds a row.
enum class Scope {
  kEverywhere,           ///< All desks: offices, departments, users.
  kOfficeAndDepartment,  ///< Columns `office` and `department` decide.
  kWithComplaint,        ///< Goes where its complaint (column `complaint_id`) goes.
  kCustomer,  ///< The office that keeps the card (`office`), and whoever holds a complaint of it.
  kWithCustomer,  ///< Goes where its customer (column `customer_id`) goes.
  kAsked,         ///< Columns `office` and `department` as above, or `asked_department`.
  kWithTask,      ///< Goes where its task (column `task_id`) goes.
  kRestricted,    ///< Columns `actor`, `office`, `department` and Actor::seesRestricted() decide.
};

/// What of a row can be found by searching.
struct SearchText {
  QString text;        ///< Any substring of two or more characters finds the row.
  QStringList tokens;  ///< Found only as a whole: names, initials, phone digits.

  bool operator==(const SearchText&) const = default;
};

struct EntityType {
  QString table;
  std::vector<ColumnInfo> columns;
  Scope scope = Scope::kEverywhere;
  /// Rows are only ever added; undo leaves them (the record of what happened).
  bool append_only = false;
  /// Column whose instant orders the table's row numbers, so that newest-first needs no sort; or
  /// empty.
  QString ordered_by;
  /// From the values in column order; empty function: the table is not searched.
  std::function<SearchText(const QVariantList&)> search_text;

  /// The statements every write needs, composed once.
  struct Sql {
    QString select;  ///< Columns, version, row number (0 if unordered) by id.
    QString insert;  ///< Columns, version, and the row number if ordered.
    QString update;  ///< Columns, version; by id.
    QString note_unindexed;
  };
  Sql sql;
  /// After everything above is set.
  void composeSql();

  [[nodiscard]] int indexOf(QStringView column) const {
    for (size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].name == column) return static_cast<int>(i);
    }
    return -1;
  }
  [[nodiscard]] QJsonObject toJson(const QVariantList& values) const {
    QJsonObject out;
    for (size_t i = 0; i < columns.size(); ++i) {
      const QVariant& v = values[static_cast<qsizetype>(i)];
      if (!v.isNull()) out[columns[i].name] = jsonFromSql(columns[i].type, v);
    }
    return out;
  }
};

/// Row numbers of a table ordered by time begin here for that second; none before it is larger.
[[nodiscard]] constexpr qint64 firstOrderedRowid(Instant at) {
  return at.ms / 1000 * (qint64{1} << 22);
}

template <class Row>
[[nodiscard]] EntityType entityType(Scope scope) {
  EntityType type;
  type.table = describe<Row>().name();
  type.columns = describe<Row>().columns();
  type.scope = scope;
  return type;
}

}  // namespace pcrm
