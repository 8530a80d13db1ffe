// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/search_index.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

/// Seconds since 1970 and 22 bits of the id: rows inserted in any order stand in order of time.
qint64 orderedRowid(Instant at, const QByteArray& id) {
  quint32 spread = 0;
  for (int i = 12; i < 16; ++i) spread = (spread << 8) | static_cast<quint8>(id[i]);
  return firstOrderedRowid(at) + (spread & 0x3fffff);
}

QVariant jsonText(const EntityType& type, const QVariantList& values) {
  return QString::fromUtf8(QJsonDocument(type.toJson(values)).toJson(QJsonDocument::Compact));
}

}  // namespace

Transaction::Transaction(Database& db, Settings settings) : Reader(db), settings_(settings) {}

const EntityType& Transaction::entityOf(const QString& table) const {
  const EntityType* type = settings_.domain->entity(table);
  Q_ASSERT_X(type, "Transaction", "a row of a table that the domain does not list");
  return *type;
}

std::optional<Transaction::Stored> Transaction::stored(const EntityType& type, const Uuid& id) {
  const int width = static_cast<int>(type.columns.size());
  Rows rows = database().query(type.sql.select, {id.blob()});
  if (!rows.next()) return std::nullopt;
  return Stored{rows.values(0, width), rows.integer(width), rows.integer(width + 1)};
}

void Transaction::putValues(const EntityType& type, const QVariantList& values) {
  const Uuid id = Uuid::fromBlob(values.first().toByteArray());
  const auto before = stored(type, id);
  if (before && before->values == values) return;
  keepBase(type, id, before);
  remember(type, id, before);
  noteScope(type, before ? &before->values : nullptr, values);
  // Only taking an undo back makes a removed row again: it is no longer removed for anybody.
  if (!before && settings_.central && settings_.remember_before) {
    database().execute(QStringLiteral("DELETE FROM tombstones WHERE entity = ? AND id = ?"),
                       {type.table, id.blob()});
  }
  write(type, values, settings_.central ? settings_.version : (before ? before->version : 0),
        before);
}

void Transaction::removeRow(const EntityType& type, const Uuid& id) {
  const auto before = stored(type, id);
  if (!before) return;
  keepBase(type, id, before);
  remember(type, id, before);
  erase(type, id, *before);
  if (settings_.central) {
    database().execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO tombstones(entity, id, version, at) VALUES (?, ?, ?, 0)"),
        {type.table, id.blob(), settings_.version});
  }
}

void Transaction::write(const EntityType& type, const QVariantList& values, qint64 version,
                        const std::optional<Stored>& before) {
  QVariantList arguments = values;
  arguments << version;
  if (before) {
    arguments << values.first();
    database().execute(type.sql.update, arguments);
    if (type.search_text) {
      const SearchText was = type.search_text(before->values);
      const SearchText is = type.search_text(values);
      SearchIndex(database(), type).changed(before->rowid, &was, &is);
    }
  } else {
    const qint64 rowid = type.ordered_by.isEmpty() ? 0 : freeRowid(type, values);
    if (!type.ordered_by.isEmpty()) arguments << rowid;
    database().execute(type.sql.insert, arguments);
    if (type.search_text) database().execute(type.sql.note_unindexed, {rowid});
  }
  changes_.add(type.table, Uuid::fromBlob(values.first().toByteArray()));
}

void Transaction::erase(const EntityType& type, const Uuid& id, const Stored& before) {
  database().execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(type.table), {id.blob()});
  if (type.search_text) {
    const SearchText was = type.search_text(before.values);
    SearchIndex(database(), type).changed(before.rowid, &was, nullptr);
  }
  changes_.add(type.table, id);
}

qint64 Transaction::freeRowid(const EntityType& type, const QVariantList& values) {
  const Instant at{values[type.indexOf(type.ordered_by)].toLongLong()};
  qint64 rowid = orderedRowid(at, values.first().toByteArray());
  const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE rid = ?").arg(type.table);
  while (database().scalar(sql, {rowid})) ++rowid;
  return rowid;
}

void Transaction::keepBase(const EntityType& type, const Uuid& id,
                           const std::optional<Stored>& before) {
  if (settings_.central) return;
  database().execute(
      QStringLiteral(
          "INSERT OR IGNORE INTO base_rows(entity, id, row, version) VALUES (?, ?, ?, ?)"),
      {type.table, id.blob(), before ? jsonText(type, before->values) : QVariant(),
       before ? before->version : 0});
}

void Transaction::remember(const EntityType& type, const Uuid& id,
                           const std::optional<Stored>& before) {
  if (!settings_.remember_before || type.append_only) return;
  const QString key = type.table + id.text();
  if (remembered_.contains(key)) return;
  remembered_.insert(key);
  images_.append(
      QJsonObject{{QStringLiteral("table"), type.table},
                  {QStringLiteral("id"), id.text()},
                  {QStringLiteral("before"),
                   before ? QJsonValue(type.toJson(before->values)) : QJsonValue::Null}});
}

void Transaction::touch(const QString& table, const char* column, const QVariant& value) {
  database().execute(
      QStringLiteral("UPDATE %1 SET version = ? WHERE %2 = ?").arg(table, QLatin1String(column)),
      {settings_.version, value});
}

void Transaction::noteScope(const EntityType& type, const QVariantList* before,
                            const QVariantList& after) {
  const bool placed = type.scope == Scope::kOfficeAndDepartment || type.scope == Scope::kAsked;
  if (!settings_.central || !placed) return;
  const int office = type.indexOf(u"office");
  const int department = type.indexOf(u"department");
  const int card = type.indexOf(u"customer_id");
  const bool moved =
      before && ((*before)[office] != after[office] || (*before)[department] != after[department]);
  const bool other_card = card >= 0 && (!before || (*before)[card] != after[card]);
  if (moved) {
    noteExit(type.table, after.first(), (*before)[office], (*before)[department]);
    // Whoever gains the row needs what belongs to it, however old.
    for (const EntityType& other : settings_.domain->entities) {
      if (other.scope == Scope::kWithComplaint) touch(other.table, "complaint_id", after.first());
      if (other.scope == Scope::kWithTask) touch(other.table, "task_id", after.first());
    }
  }
  if (card < 0 || (!moved && !other_card)) return;
  for (const EntityType& other : settings_.domain->entities) {
    if (other.scope == Scope::kCustomer) {
      if (before && !(*before)[card].isNull())
        noteExit(other.table, (*before)[card], (*before)[office], (*before)[department]);
      if (!after[card].isNull()) touch(other.table, "id", after[card]);
    }
    if (other.scope == Scope::kWithCustomer && !after[card].isNull())
      touch(other.table, "customer_id", after[card]);
  }
}

void Transaction::noteExit(const QString& table, const QVariant& id, const QVariant& office,
                           const QVariant& department) {
  database().execute(
      QStringLiteral("INSERT INTO scope_exits(version, entity, id, office, department) VALUES (?, "
                     "?, ?, ?, ?)"),
      {settings_.version, table, id, office, department});
}

qint64 Transaction::nextCounter(const QString& name) {
  return database()
      .scalar(QStringLiteral("INSERT INTO counters(name, value) VALUES (?, 1) "
                             "ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value"),
              {name})
      .value_or(0)
      .toLongLong();
}

void Transaction::putServerRow(const EntityType& type, const QVariantList& values, qint64 version) {
  const Uuid id = Uuid::fromBlob(values.first().toByteArray());
  const auto before = stored(type, id);
  if (before && before->version == version && before->values == values) return;
  write(type, values, version, before);
}

void Transaction::removeServerRow(const EntityType& type, const Uuid& id) {
  const auto before = stored(type, id);
  if (!before) return;
  for (const EntityType& child : settings_.domain->entities) {
    const bool of_complaint =
        type.scope == Scope::kOfficeAndDepartment && child.scope == Scope::kWithComplaint;
    const bool of_task =
        type.scope == Scope::kOfficeAndDepartment && child.scope == Scope::kWithTask;
    const bool of_customer = type.scope == Scope::kCustomer && child.scope == Scope::kWithCustomer;
    if (!of_complaint && !of_task && !of_customer) continue;
    const QLatin1String parent(of_complaint ? "complaint_id" : of_task ? "task_id" : "customer_id");
    database().execute(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(child.table, parent),
                       {id.blob()});
  }
  erase(type, id, *before);
}

void Transaction::restoreBaseRows() {
  struct Base {
    const EntityType* type;
    Uuid id;
    QString row;
    qint64 version;
  };
  std::vector<Base> bases;
  {
    Rows rows = database().query(QStringLiteral("SELECT entity, id, row, version FROM base_rows"));
    while (rows.next()) {
      bases.push_back(
          {&entityOf(rows.text(0)), Uuid::fromBlob(rows.blob(1)), rows.text(2), rows.integer(3)});
    }
  }
  for (const Base& base : bases) {
    const auto now = stored(*base.type, base.id);
    if (base.row.isEmpty()) {
      if (now) erase(*base.type, base.id, *now);
      continue;
    }
    const auto values =
        valuesFromJson(base.type->columns, QJsonDocument::fromJson(base.row.toUtf8()).object());
    if (values) write(*base.type, *values, base.version, now);
  }
  database().execute(QStringLiteral("DELETE FROM base_rows"));
}

}  // namespace pcrm
