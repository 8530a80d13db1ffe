// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/operation.h"
#include "core/store/search_tokenizer.h"
#include "core/text/fingerprint.h"

namespace pcrm {
namespace {

QString columnsOf(const EntityType& type) {
  QStringList names;
  for (const ColumnInfo& column : type.columns) names << column.name;
  return names.join(QLatin1String(", "));
}

QString tokensText(const SearchText& text) {
  QString out;
  for (const QString& token : text.tokens) out += wholeToken(token);
  return out;
}

}  // namespace

QString wholeToken(const QString& token) { return kWholeTokenMark + token; }

Result<void> openSearchIndexes(Database& db, const Domain& domain) {
  if (auto registered = registerSearchTokenizer(db.handle()); !registered) return registered;
  TransactionGuard guard(db, 0);
  for (const EntityType& type : domain.entities) {
    if (!type.search_text) continue;
    db.execute(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5(text, tokens, "
                              "content='', detail=none, "
                              "columnsize=0, tokenize='pcrm_pairs')")
                   .arg(SearchIndex::indexTable(type.table)));
    db.execute(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5(shingles, "
                              "content='', detail=none, columnsize=0, tokenize='pcrm_pairs')")
                   .arg(SearchIndex::fingerprintTable(type.table)));
    db.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (rid INTEGER PRIMARY KEY)")
                   .arg(SearchIndex::backlogTable(type.table)));
  }
  return guard.commit();
}

void SearchIndex::changed(qint64 rowid, const SearchText* before, const SearchText* after) {
  if (before && after && *before == *after) return;
  const auto leaves = [&](const QString& backlog) {
    db_.execute(QStringLiteral("DELETE FROM %1 WHERE rid = ?").arg(backlog), {rowid});
    return db_.changed() > 0;
  };
  if (before) {
    const bool without_fingerprint = leaves(backfillTable(type_.table));
    if (!leaves(backlogTable(type_.table))) {
      insertText(rowid, *before, true);
      if (!without_fingerprint) insertFingerprint(rowid, *before, true);
    }
  }
  if (after) db_.execute(type_.sql.note_unindexed, {rowid});
}

void SearchIndex::insertText(qint64 rowid, const SearchText& text, bool forget) {
  const QString table = indexTable(type_.table);
  if (forget) {
    db_.execute(QStringLiteral("INSERT INTO %1(%1, rowid, text, tokens) VALUES ('delete', ?, ?, ?)")
                    .arg(table),
                {rowid, text.text, tokensText(text)});
  } else {
    db_.execute(QStringLiteral("INSERT INTO %1(rowid, text, tokens) VALUES (?, ?, ?)").arg(table),
                {rowid, text.text, tokensText(text)});
  }
}

void SearchIndex::insertFingerprint(qint64 rowid, const SearchText& text, bool forget) {
  QString shingles;
  for (const Shingle& shingle : fingerprint(text.text, kStoredFingerprint))
    shingles += wholeToken(shingle.token);
  const QString sql =
      forget ? QStringLiteral("INSERT INTO %1(%1, rowid, shingles) VALUES ('delete', ?, ?)")
             : QStringLiteral("INSERT INTO %1(rowid, shingles) VALUES (?, ?)");
  db_.execute(sql.arg(fingerprintTable(type_.table)), {rowid, shingles});
}

SearchIndex::Batch SearchIndex::waiting(const QString& backlog, const char* order, int rows) {
  Batch batch;
  Rows found = db_.query(
      QStringLiteral(
          "SELECT u.rid, %1 FROM %2 u JOIN %3 t ON t.rid = u.rid ORDER BY u.rid %4 LIMIT ?")
          .arg(columnsOf(type_), backlog, type_.table, QLatin1String(order)),
      {rows});
  while (found.next()) {
    batch.emplace_back(found.integer(0),
                       type_.search_text(found.values(1, static_cast<int>(type_.columns.size()))));
  }
  return batch;
}

void SearchIndex::catchUp(int rows) {
  const Batch batch = waiting(backlogTable(type_.table), "ASC", rows);
  if (batch.empty()) return;
  for (const auto& [rowid, text] : batch) {
    insertText(rowid, text, false);
    insertFingerprint(rowid, text, false);
  }
  // Rows of an older file may stand in both backlogs.
  const qint64 last = batch.back().first;
  db_.execute(QStringLiteral("DELETE FROM %1 WHERE rid IN (SELECT rid FROM %2 WHERE rid <= ?)")
                  .arg(backfillTable(type_.table), backlogTable(type_.table)),
              {last});
  // The batch is the beginning of the backlog.
  db_.execute(QStringLiteral("DELETE FROM %1 WHERE rid <= ?").arg(backlogTable(type_.table)),
              {last});
}

void SearchIndex::backfill(int rows) {
  const QString backlog = backfillTable(type_.table);
  const Batch batch = waiting(backlog, "DESC", rows);
  for (const auto& [rowid, text] : batch) {
    // One that waits for the full-text index gets both there.
    const bool later =
        db_.scalar(QStringLiteral("SELECT 1 FROM %1 WHERE rid = ?").arg(backlogTable(type_.table)),
                   {rowid})
            .has_value();
    if (!later) insertFingerprint(rowid, text, false);
    db_.execute(QStringLiteral("DELETE FROM %1 WHERE rid = ?").arg(backlog), {rowid});
  }
}

qint64 SearchIndex::backlog() {
  return db_
      .scalar(QStringLiteral("SELECT (SELECT count(*) FROM %1) + (SELECT count(*) FROM %2)")
                  .arg(backlogTable(type_.table), backfillTable(type_.table)))
      .value_or(0)
      .toLongLong();
}

}  // namespace pcrm
