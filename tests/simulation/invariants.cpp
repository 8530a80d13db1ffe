// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/invariants.h"

#include "core/complaints/complaint_queries.h"
#include "core/sync/scope_sql.h"
#include "tests/support/people.h"

#include <QJsonDocument>

namespace pcrm::simulation {
namespace {

/// id -> version and row, as text.
std::map<QString, QString> rowsOf(Store& store, const EntityType& type, const ScopeSql& scope) {
  QStringList columns;
  for (const ColumnInfo& column : type.columns) columns << QStringLiteral("t.") + column.name;
  std::map<QString, QString> out;
  Rows rows = store.database().query(QStringLiteral("SELECT t.version, %1 FROM %2 t WHERE 1 = 1%3")
                                         .arg(columns.join(u','), type.table, scope.where),
                                     scope.arguments);
  while (rows.next()) {
    const QJsonObject row = type.toJson(rows.values(1, static_cast<int>(columns.size())));
    out[row[u"id"].toString()] =
        QStringLiteral("version %1 ").arg(rows.integer(0)) +
        QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
  }
  return out;
}

void compareRows(SimulatedDesk& desk, SimulatedServer& server, const Actor& actor,
                 QStringList& broken) {
  for (const EntityType& type : desk.store().environment().domain->entities) {
    const auto here = rowsOf(desk.store(), type, {});
    const auto there = rowsOf(server.store(), type, scopeSql(type, actor));
    for (const auto& [id, row] : there) {
      const auto it = here.find(id);
      if (it == here.end())
        broken << QStringLiteral("%1 lacks of %2: %3").arg(desk.name(), type.table, row);
      else if (it->second != row)
        broken << QStringLiteral("%1 differs in %2:\n     desk %3\n   server %4")
                      .arg(desk.name(), type.table, it->second, row);
    }
    for (const auto& [id, row] : here) {
      if (!there.contains(id))
        broken << QStringLiteral("%1 has too much in %2: %3").arg(desk.name(), type.table, row);
    }
  }
}

void checkSearch(Store& store, const QString& where, QStringList& broken) {
  if (!store.indexPending(100'000)) broken << where + QStringLiteral(" cannot index");
  for (const QString& word : testing::titleWords()) {
    ComplaintFilter filter;
    filter.search = word;
    QSet<QByteArray> found;
    std::optional<PageCursor> after;
    do {
      const auto page = listComplaints(store.reader(), filter, ComplaintOrder::kNewest, after, 20);
      for (const auto& row : page.rows) found.insert(row.id.value.blob());
      after = page.next;
    } while (after);
    QSet<QByteArray> scanned;
    Rows rows = store.database().query(
        QStringLiteral("SELECT id FROM complaints WHERE instr(title, ?) OR instr(body, ?)"),
        {word, word});
    while (rows.next()) scanned.insert(rows.blob(0));
    if (found != scanned)
      broken << QStringLiteral("%1: searching %2 finds %3 complaints, a scan %4")
                    .arg(where, word)
                    .arg(found.size())
                    .arg(scanned.size());
  }
}

void checkNumbers(Store& store, const QString& where, QStringList& broken) {
  for (const Complaint& complaint : store.reader().list<Complaint>()) {
    for (const QString& number : {complaint.receipt_number, complaint.provisional_number}) {
      if (number.isEmpty()) continue;
      const auto found = findComplaint(store.reader(), number);
      if (!found || (found->receipt_number != number && found->provisional_number != number))
        broken << QStringLiteral("%1: the number %2 finds nothing").arg(where, number);
    }
  }
}

void checkForeignKeys(Store& store, const QString& where, QStringList& broken) {
  Rows rows = store.database().query(QStringLiteral("PRAGMA foreign_key_check"));
  while (rows.next())
    broken << QStringLiteral("%1: a row of %2 belongs to nothing in %3")
                  .arg(where, rows.text(0), rows.text(2));
}

}  // namespace

QStringList brokenOnDesk(SimulatedDesk& desk, SimulatedServer& server) {
  QStringList broken;
  const auto actor = server.actor(desk.login());
  if (desk.store().database().failed())
    broken << desk.name() + QStringLiteral(" kept an error: ") +
                  desk.store().database().error()->message;
  compareRows(desk, server, *actor, broken);
  if (desk.store().database().failed())
    broken << desk.name() + QStringLiteral(" cannot be read: ") +
                  desk.store().database().error()->message;
  checkForeignKeys(desk.store(), desk.name(), broken);
  checkSearch(desk.store(), desk.name(), broken);
  checkNumbers(desk.store(), desk.name(), broken);
  Rows rows = desk.store().database().query(
      QStringLiteral("SELECT name, state, reason, actor FROM operations WHERE state NOT IN "
                     "('accepted', 'discarded')"));
  while (rows.next()) {
    if (rows.text(1) != codeOf(OperationState::kRefused))
      broken << QStringLiteral("%1: %2 of %3 is still %4")
                    .arg(desk.name(), rows.text(0), rows.text(3), rows.text(1));
    else if (rows.text(2).isEmpty())
      broken
          << QStringLiteral("%1: %2 was refused without a reason").arg(desk.name(), rows.text(0));
  }
  return broken;
}

QStringList brokenOnServer(SimulatedServer& server, const Deeds& deeds,
                           std::vector<std::unique_ptr<SimulatedDesk>>& desks) {
  QStringList broken;
  Database& db = server.store().database();
  const auto stateIn = [](Database& where, const Uuid& id) {
    return where.scalar(QStringLiteral("SELECT state FROM operations WHERE id = ?"), {id.blob()})
        .value_or(QString())
        .toString();
  };
  for (const auto& [id, deed] : deeds) {
    const QString there = stateIn(db, id);
    if (deed.gone_from_desk) {
      if (there.isEmpty() && !deed.gone_from_server)
        broken << QStringLiteral("%1 %2 had been sent and is not on the server")
                      .arg(deed.name, id.text());
      continue;
    }
    QString here;
    for (auto& desk : desks) {
      if (desk->name() == deed.desk) here = stateIn(desk->store().database(), id);
    }
    // Refused, then the server lost even that: the person has been told, nothing is sent again.
    const bool forgotten = there.isEmpty() && here == codeOf(OperationState::kRefused);
    if (here != there && !forgotten)
      broken << QStringLiteral("%1 %2 of %3 is %4 on the desk and %5 on the server")
                    .arg(deed.name, id.text(), deed.actor,
                         here.isEmpty() ? QStringLiteral("missing") : here,
                         there.isEmpty() ? QStringLiteral("missing") : there);
  }
  const auto twice = db.scalar(
      QStringLiteral("SELECT receipt_number FROM complaints WHERE receipt_number <> '' GROUP BY 1 "
                     "HAVING count(*) > 1"));
  if (twice) broken << QStringLiteral("receipt number twice: %1").arg(twice->toString());
  const auto without =
      db.scalar(QStringLiteral("SELECT count(*) FROM complaints WHERE receipt_number = ''"));
  if (without && without->toInt() > 0)
    broken << QStringLiteral("%1 complaints without a number").arg(without->toInt());
  checkForeignKeys(server.store(), QStringLiteral("server"), broken);
  checkSearch(server.store(), QStringLiteral("server"), broken);
  checkNumbers(server.store(), QStringLiteral("server"), broken);
  return broken;
}

}  // namespace pcrm::simulation
