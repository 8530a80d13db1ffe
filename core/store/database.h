// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one database, with prepared statements kept by their text.
//
// Errors are sticky: the first statement that fails is remembered, later ones do nothing and give
// no rows, and the transaction around them is rolled back and reports the error. So code between
// does not test every line. One thread only: the thread that opened it.
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace pcrm {

/// The rows of one query, forward only. Do not run the same SQL again while one is being read.
class Rows {
 public:
  /// `error` receives what goes wrong while reading. Both belong to the Database.
  Rows(Statement* statement, std::optional<Error>* error) : statement_(statement), error_(error) {}
  Rows(Rows&& other) noexcept
      : statement_(std::exchange(other.statement_, nullptr)), error_(other.error_) {}
  Rows& operator=(Rows&&) = delete;
  ~Rows() {
    if (statement_) statement_->finish();
  }

  [[nodiscard]] bool next();
  [[nodiscard]] QVariant value(int column) const { return statement_->value(column); }
  [[nodiscard]] QString text(int column) const { return statement_->text(column); }
  [[nodiscard]] qint64 integer(int column) const { return statement_->integer(column); }
  [[nodiscard]] QByteArray blob(int column) const { return statement_->blob(column); }
  /// `count` values from `first` on.
  [[nodiscard]] QVariantList values(int first, int count) const;

 private:
  Statement* statement_;  ///< Null after an error.
  std::optional<Error>* error_;
};

class Database {
 public:
  enum class Access { kReadWrite, kReadOnly };

  /// Opens (and for kReadWrite creates) a SQLite file; ":memory:" for tests.
  [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path,
                                                              Access access = Access::kReadWrite);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Runs one statement, which stays prepared. Nothing happens while failed().
  Rows query(const QString& sql, const QVariantList& arguments = {});
  /// The same for statements without rows; false after an error.
  bool execute(const QString& sql, const QVariantList& arguments = {});
  /// First column of the first row.
  [[nodiscard]] std::optional<QVariant> scalar(const QString& sql,
                                               const QVariantList& arguments = {});
  /// Rows changed by the last execute.
  [[nodiscard]] qint64 changed() const;

  [[nodiscard]] bool failed() const { return error_.has_value(); }
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  void clearError() { error_.reset(); }
  /// Puts back an error that was set aside to end something.
  void restoreError(std::optional<Error> error) { error_ = std::move(error); }

  /// For tests of what happens when a disk is full or the program dies: asked before each
  /// statement; an Error it gives is that statement's outcome.
  using Fault = std::function<std::optional<Error>()>;
  void setFault(Fault fault) { fault_ = std::move(fault); }

  /// For functions and tokenizers of our own.
  [[nodiscard]] sqlite3* handle() const { return handle_; }
  [[nodiscard]] const QString& path() const { return path_; }

 private:
  Database(QString path, QString connection);
  [[nodiscard]] Statement* run(const QString& sql, const QVariantList& arguments);

  QString path_;
  QString connection_;
  QSqlDatabase db_;
  sqlite3* handle_ = nullptr;  ///< Of db_, which opens and closes it.
  std::unordered_map<QString, std::unique_ptr<Statement>> statements_;
  qint64 changed_ = 0;
  std::optional<Error> error_;
  Fault fault_;
};

/// Reads see one state of the database while it lives, whatever others commit meanwhile. Must not
/// stand inside a transaction, nor hold writes.
class ReadSnapshot {
 public:
  explicit ReadSnapshot(Database& db);
  ~ReadSnapshot();
  ReadSnapshot(const ReadSnapshot&) = delete;
  ReadSnapshot& operator=(const ReadSnapshot&) = delete;

 private:
  Database& db_;
  bool open_ = false;
};

/// The machine's doing, not the user's: the same may well work tomorrow.
[[nodiscard]] inline bool isOfTheMachine(const Error& error) {
  return error.code == ErrorCode::kIo || error.code == ErrorCode::kCorrupt;
}

/// BEGIN IMMEDIATE … COMMIT, or a savepoint inside another one. Rolled back unless committed.
class TransactionGuard {
 public:
  /// `depth` 0 begins a transaction, more a savepoint of that depth.
  TransactionGuard(Database& db, int depth);
  ~TransactionGuard();
  TransactionGuard(const TransactionGuard&) = delete;
  TransactionGuard& operator=(const TransactionGuard&) = delete;

  /// Fails, and rolls back, if any statement since the beginning failed.
  [[nodiscard]] Result<void> commit();
  void rollback();

 private:
  Database& db_;
  QString savepoint_;
  bool open_ = false;
};

}  // namespace pcrm
