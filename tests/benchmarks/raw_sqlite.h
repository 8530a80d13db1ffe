// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline: the same rows into the same table with nothing but prepared SQLite statements.
#pragma once

#include "core/complaints/complaint.h"

#include <vector>

struct sqlite3;

namespace pcrm::benchmark {

class RawSqlite {
 public:
  /// A new file with the program's own schema, WAL, synchronous=NORMAL, 64 MB cache.
  explicit RawSqlite(const QString& path);
  ~RawSqlite();
  RawSqlite(const RawSqlite&) = delete;
  RawSqlite& operator=(const RawSqlite&) = delete;

  /// Inserts the rows, `per_commit` at a time, and the text of each into FTS5 if `with_index`.
  void insert(const std::vector<Complaint>& complaints, int per_commit, bool with_index);

  [[nodiscard]] sqlite3* handle() const { return db_; }

 private:
  void execute(const char* sql);
  sqlite3* db_ = nullptr;
};

}  // namespace pcrm::benchmark
