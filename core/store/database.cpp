// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <atomic>

namespace pcrm {
namespace {

constexpr int kBusyTimeoutMs = 15'000;

Error ioError(const Statement& statement) {
  const QString text = statement.errorText();
  constexpr int kPrimaryCode = 0xff;
  switch (statement.errorCode() & kPrimaryCode) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
      // Not the disk's fault: the same data will never go in.
      return {ErrorCode::kInvalid,
              QStringLiteral("다른 자료와 맞지 않아 저장할 수 없습니다(%1). 내용을 확인하세요.")
                  .arg(text)};
    default:
      break;
  }
  if (text.contains(QLatin1String("full"))) {
    return {ErrorCode::kIo,
            QStringLiteral("디스크가 가득 차서 저장하지 못했습니다. 공간을 비운 뒤 다시 하세요.")};
  }
  if (text.contains(QLatin1String("locked"))) {
    return {ErrorCode::kIo,
            QStringLiteral(
                "다른 프로그램이 데이터를 쓰고 있어 저장하지 못했습니다. 잠시 뒤 다시 하세요.")};
  }
  if (text.contains(QLatin1String("malformed")) || text.contains(QLatin1String("not a database"))) {
    return {ErrorCode::kCorrupt,
            QStringLiteral(
                "데이터 파일이 손상되었거나 이 프로그램의 파일이 아닙니다. 관리자에게 알리세요.")};
  }
  return {ErrorCode::kIo, QStringLiteral("데이터를 읽거나 쓰지 못했습니다: %1").arg(text)};
}

sqlite3* handleOf(const QSqlDatabase& database) {
  const QVariant handle = database.driver()->handle();
  if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
  return *static_cast<sqlite3* const*>(handle.data());
}

}  // namespace

bool Rows::next() {
  if (!statement_) return false;
  if (statement_->next()) return true;
  if (statement_->failed() && !*error_) *error_ = ioError(*statement_);
  return false;
}

QVariantList Rows::values(int first, int count) const {
  QVariantList out;
  out.reserve(count);
  for (int i = 0; i < count; ++i) out << statement_->value(first + i);
  return out;
}

Database::Database(QString path, QString connection)
    : path_(std::move(path)), connection_(std::move(connection)) {}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access) {
  static std::atomic<int> counter{0};
  const QString connection = QStringLiteral("pcrm-%1").arg(counter++);
  std::unique_ptr<Database> database(new Database(path, connection));
  database->db_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
  database->db_.setDatabaseName(path);
  QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
  if (access == Access::kReadOnly) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
  database->db_.setConnectOptions(options);
  if (database->db_.open()) database->handle_ = handleOf(database->db_);
  if (!database->handle_) {
    return failure(
        ErrorCode::kIo,
        QStringLiteral("데이터 파일을 열 수 없습니다: %1. 경로와 권한을 확인하세요.").arg(path));
  }
  return database;
}

Database::~Database() {
  statements_.clear();
  if (db_.isValid()) {
    db_.close();
    db_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
  }
}

Statement* Database::run(const QString& sql, const QVariantList& arguments) {
  if (error_) return nullptr;
  if (fault_ && (error_ = fault_())) return nullptr;
  auto& slot = statements_[sql];
  if (!slot) slot = std::make_unique<Statement>(handle_, sql);
  if (slot->failed() || !slot->run(arguments)) {
    error_ = ioError(*slot);
    statements_.erase(sql);
    return nullptr;
  }
  return slot.get();
}

Rows Database::query(const QString& sql, const QVariantList& arguments) {
  return Rows(run(sql, arguments), &error_);
}

bool Database::execute(const QString& sql, const QVariantList& arguments) {
  Statement* statement = run(sql, arguments);
  if (!statement) return false;
  changed_ = sqlite3_changes(handle_);
  statement->finish();
  return true;
}

std::optional<QVariant> Database::scalar(const QString& sql, const QVariantList& arguments) {
  Rows rows = query(sql, arguments);
  if (!rows.next()) return std::nullopt;
  return rows.value(0);
}

qint64 Database::changed() const { return changed_; }

ReadSnapshot::ReadSnapshot(Database& db) : db_(db) { open_ = db_.execute(QStringLiteral("BEGIN")); }

ReadSnapshot::~ReadSnapshot() {
  if (!open_) return;
  // The end of the snapshot must come even after an error, which stays for the caller to see.
  const std::optional<Error> error = db_.error();
  db_.clearError();
  if (!db_.execute(QStringLiteral("COMMIT"))) {
    db_.clearError();
    db_.execute(QStringLiteral("ROLLBACK"));
  }
  db_.restoreError(error);
}

TransactionGuard::TransactionGuard(Database& db, int depth) : db_(db) {
  // What failed outside any transaction must not fail the next one, which has nothing to do with
  // it.
  if (depth == 0) db_.clearError();
  if (depth > 0) savepoint_ = QStringLiteral("s%1").arg(depth);
  open_ = db_.execute(depth == 0 ? QStringLiteral("BEGIN IMMEDIATE")
                                 : QStringLiteral("SAVEPOINT %1").arg(savepoint_));
}

TransactionGuard::~TransactionGuard() { rollback(); }

Result<void> TransactionGuard::commit() {
  if (db_.failed()) {
    const Error error = *db_.error();
    rollback();
    return failure(error);
  }
  const bool done =
      db_.execute(savepoint_.isEmpty() ? QStringLiteral("COMMIT")
                                       : QStringLiteral("RELEASE %1").arg(savepoint_));
  if (!done) {
    const Error error = *db_.error();
    rollback();
    return failure(error);
  }
  open_ = false;
  return {};
}

void TransactionGuard::rollback() {
  if (!open_) {
    if (savepoint_.isEmpty()) db_.clearError();
    return;
  }
  open_ = false;
  db_.clearError();
  if (savepoint_.isEmpty()) {
    // After a full disk SQLite may have rolled back by itself; a second ROLLBACK then only says so.
    // Any other failure must not leave it open, or nothing could ever be written again.
    if (!db_.execute(QStringLiteral("ROLLBACK"))) {
      db_.clearError();
      db_.execute(QStringLiteral("ROLLBACK"));
    }
    db_.clearError();
    return;
  }
  db_.execute(QStringLiteral("ROLLBACK TO %1").arg(savepoint_));
  db_.execute(QStringLiteral("RELEASE %1").arg(savepoint_));
}

}  // namespace pcrm
