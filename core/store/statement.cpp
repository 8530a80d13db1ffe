// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <sqlite3.h>

namespace pcrm {
namespace {

// SQLite copies what is bound: the arguments live no longer than the call that binds them.
const sqlite3_destructor_type kCopied =
    reinterpret_cast<sqlite3_destructor_type>(static_cast<qintptr>(-1));

}  // namespace

Statement::Statement(sqlite3* connection, const QString& sql) : connection_(connection) {
  const QByteArray utf8 = sql.toUtf8();
  error_code_ = sqlite3_prepare_v3(connection, utf8.constData(), static_cast<int>(utf8.size()),
                                   SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
  failed_ = error_code_ != SQLITE_OK;
}

Statement::~Statement() { sqlite3_finalize(statement_); }

QString Statement::errorText() const { return QString::fromUtf8(sqlite3_errmsg(connection_)); }

void Statement::bind(int index, const QVariant& value) {
  switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
      sqlite3_bind_null(statement_, index);
      return;
    case QMetaType::QByteArray: {
      const QByteArray bytes = value.toByteArray();
      if (bytes.isNull()) {
        sqlite3_bind_null(statement_, index);
      } else {
        sqlite3_bind_blob64(statement_, index, bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), kCopied);
      }
      return;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
      sqlite3_bind_int64(statement_, index, value.toLongLong());
      return;
    case QMetaType::Double:
      sqlite3_bind_double(statement_, index, value.toDouble());
      return;
    default: {
      const QString text = value.toString();
      if (text.isNull()) {
        sqlite3_bind_null(statement_, index);
      } else {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text64(statement_, index, utf8.constData(),
                            static_cast<sqlite3_uint64>(utf8.size()), kCopied, SQLITE_UTF8);
      }
    }
  }
}

bool Statement::run(const QVariantList& arguments) {
  sqlite3_reset(statement_);
  failed_ = false;
  for (qsizetype i = 0; i < arguments.size(); ++i) bind(static_cast<int>(i) + 1, arguments[i]);
  at_ = step() ? At::kFirstRow : At::kNothing;
  return !failed_;
}

bool Statement::step() {
  error_code_ = sqlite3_step(statement_);
  failed_ = error_code_ != SQLITE_ROW && error_code_ != SQLITE_DONE;
  return error_code_ == SQLITE_ROW;
}

bool Statement::next() {
  if (at_ == At::kNothing) return false;
  if (at_ == At::kFirstRow) {
    at_ = At::kRow;
    return true;
  }
  if (!step()) at_ = At::kNothing;
  return at_ == At::kRow;
}

void Statement::finish() {
  at_ = At::kNothing;
  sqlite3_reset(statement_);
}

QVariant Statement::value(int column) const {
  switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER:
      return QVariant(integer(column));
    case SQLITE_FLOAT:
      return QVariant(sqlite3_column_double(statement_, column));
    case SQLITE_BLOB:
      return QVariant(blob(column));
    case SQLITE_TEXT:
      return QVariant(text(column));
    default:
      return {};
  }
}

QString Statement::text(int column) const {
  const auto* utf8 = sqlite3_column_text(statement_, column);
  if (!utf8) return {};
  return QString::fromUtf8(reinterpret_cast<const char*>(utf8),
                           sqlite3_column_bytes(statement_, column));
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

QByteArray Statement::blob(int column) const {
  const void* bytes = sqlite3_column_blob(statement_, column);
  const int size = sqlite3_column_bytes(statement_, column);
  // A blob of no bytes is no NULL.
  if (!bytes)
    return sqlite3_column_type(statement_, column) == SQLITE_NULL ? QByteArray() : QByteArray("");
  return QByteArray(static_cast<const char*>(bytes), size);
}

}  // namespace pcrm
