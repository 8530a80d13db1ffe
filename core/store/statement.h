// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement of SQLite, run without what Qt Sql does around each run: it describes
// every column of a result and copies every row once more, which costs as much as SQLite itself.
//
// Only Database uses it; another database would bring its own. One thread, like the connection.
#pragma once

#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace pcrm {

class Statement {
 public:
  /// Prepares; failed() if the SQL is wrong, with SQLite's message in errorText().
  Statement(sqlite3* connection, const QString& sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] QString errorText() const;
  /// SQLite's, primary or extended.
  [[nodiscard]] int errorCode() const { return error_code_; }

  /// Begins anew with these arguments and goes to the first row, if there is one. Null text and
  /// null bytes are NULL, as in Qt Sql. False after an error.
  [[nodiscard]] bool run(const QVariantList& arguments);
  /// The next row, beginning with the first. False at the end and after an error.
  [[nodiscard]] bool next();
  /// Lets go of the result; without that a reader keeps the write-ahead log from shrinking.
  void finish();

  // Of the present row. NULL is an invalid QVariant, an empty text, 0.
  [[nodiscard]] QVariant value(int column) const;
  [[nodiscard]] QString text(int column) const;
  [[nodiscard]] qint64 integer(int column) const;
  [[nodiscard]] QByteArray blob(int column) const;

 private:
  enum class At { kNothing, kFirstRow, kRow };
  void bind(int index, const QVariant& value);
  [[nodiscard]] bool step();

  sqlite3* connection_;
  sqlite3_stmt* statement_ = nullptr;
  At at_ = At::kNothing;
  int error_code_ = 0;
  bool failed_ = false;
};

}  // namespace pcrm
