// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/raw_sqlite.h"

#include "core/store/migrations.h"
#include "core/store/search_tokenizer.h"

#include <sqlite3.h>

namespace pcrm::benchmark {
namespace {

void bindAll(sqlite3_stmt* statement, const QVariantList& values, std::vector<QByteArray>& keep) {
  keep.clear();
  keep.reserve(static_cast<size_t>(values.size()));
  int at = 1;
  for (const QVariant& value : values) {
    if (value.isNull()) {
      sqlite3_bind_null(statement, at);
    } else if (value.userType() == QMetaType::LongLong) {
      sqlite3_bind_int64(statement, at, value.toLongLong());
    } else if (value.userType() == QMetaType::QByteArray) {
      keep.push_back(value.toByteArray());
      sqlite3_bind_blob(statement, at, keep.back().constData(),
                        static_cast<int>(keep.back().size()), SQLITE_STATIC);
    } else {
      keep.push_back(value.toString().toUtf8());
      sqlite3_bind_text(statement, at, keep.back().constData(),
                        static_cast<int>(keep.back().size()), SQLITE_STATIC);
    }
    ++at;
  }
}

}  // namespace

RawSqlite::RawSqlite(const QString& path) {
  {
    auto db = Database::open(path);
    if (!db || !migrate(**db, migrations())) qFatal("no schema");
  }
  if (sqlite3_open(path.toUtf8().constData(), &db_) != SQLITE_OK) qFatal("cannot open");
  if (!registerSearchTokenizer(db_)) qFatal("no FTS5");
  for (const char* sql :
       {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA cache_size=-65536",
        "PRAGMA wal_autocheckpoint=16000",
        "CREATE VIRTUAL TABLE raw_search USING fts5(text, content='', detail=none, columnsize=0, "
        "tokenize='pcrm_pairs')"}) {
    execute(sql);
  }
}

RawSqlite::~RawSqlite() { sqlite3_close(db_); }

void RawSqlite::execute(const char* sql) {
  if (sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
    qFatal("%s: %s", sql, sqlite3_errmsg(db_));
}

void RawSqlite::insert(const std::vector<Complaint>& complaints, int per_commit, bool with_index) {
  QStringList names;
  QString marks;
  for (const ColumnInfo& column : describe<Complaint>().columns()) {
    names << column.name;
    marks += QStringLiteral(", ?");
  }
  const QByteArray sql = QStringLiteral("INSERT INTO complaints(%1, rid) VALUES (%2, ?)")
                             .arg(names.join(u','), marks.mid(2))
                             .toUtf8();
  sqlite3_stmt* row = nullptr;
  sqlite3_stmt* text = nullptr;
  sqlite3_prepare_v2(db_, sql.constData(), -1, &row, nullptr);
  sqlite3_prepare_v2(db_, "INSERT INTO raw_search(rowid, text) VALUES (?, ?)", -1, &text, nullptr);
  std::vector<QByteArray> keep;
  for (size_t i = 0; i < complaints.size(); ++i) {
    if (i % static_cast<size_t>(per_commit) == 0) execute("BEGIN");
    QVariantList values = describe<Complaint>().values(complaints[i]);
    values << static_cast<qint64>(i + 1);
    bindAll(row, values, keep);
    if (sqlite3_step(row) != SQLITE_DONE) qFatal("%s", sqlite3_errmsg(db_));
    sqlite3_reset(row);
    if (with_index) {
      const QByteArray body = (complaints[i].title + u'\n' + complaints[i].body).toUtf8();
      sqlite3_bind_int64(text, 1, static_cast<qint64>(i + 1));
      sqlite3_bind_text(text, 2, body.constData(), static_cast<int>(body.size()), SQLITE_STATIC);
      sqlite3_step(text);
      sqlite3_reset(text);
    }
    if ((i + 1) % static_cast<size_t>(per_commit) == 0 || i + 1 == complaints.size())
      execute("COMMIT");
  }
  sqlite3_finalize(row);
  sqlite3_finalize(text);
}

}  // namespace pcrm::benchmark
