// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/operation.h"
#include "core/store/search_tokenizer.h"

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
    db.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (rid INTEGER PRIMARY KEY)")
                   .arg(SearchIndex::backlogTable(type.table)));
  }
  return guard.commit();
}

void SearchIndex::changed(qint64 rowid, const SearchText* before, const SearchText* after) {
  if (before && after && *before == *after) return;
  if (before) {
    db_.execute(QStringLiteral("DELETE FROM %1 WHERE rid = ?").arg(backlogTable(type_.table)),
                {rowid});
    if (db_.changed() == 0) insert(rowid, *before, true);
  }
  if (after) db_.execute(type_.sql.note_unindexed, {rowid});
}

void SearchIndex::insert(qint64 rowid, const SearchText& text, bool forget) {
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

void SearchIndex::catchUp(int rows) {
  std::vector<std::pair<qint64, SearchText>> batch;
  {
    Rows waiting = db_.query(
        QStringLiteral(
            "SELECT u.rid, %1 FROM %2 u JOIN %3 t ON t.rid = u.rid ORDER BY u.rid LIMIT ?")
            .arg(columnsOf(type_), backlogTable(type_.table), type_.table),
        {rows});
    while (waiting.next()) {
      batch.emplace_back(waiting.integer(0), type_.search_text(waiting.values(
                                                 1, static_cast<int>(type_.columns.size()))));
    }
  }
  if (batch.empty()) return;
  for (const auto& [rowid, text] : batch) insert(rowid, text, false);
  // The batch is the beginning of the backlog.
  db_.execute(QStringLiteral("DELETE FROM %1 WHERE rid <= ?").arg(backlogTable(type_.table)),
              {batch.back().first});
}

qint64 SearchIndex::backlog() {
  return db_.scalar(QStringLiteral("SELECT count(*) FROM %1").arg(backlogTable(type_.table)))
      .value_or(0)
      .toLongLong();
}

}  // namespace pcrm
