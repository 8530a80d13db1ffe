// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

// Resources of a static library are registered only when somebody asks; outside any namespace.
static void registerMigrations() { Q_INIT_RESOURCE(migrations); }

namespace pcrm {
namespace {

/// Statements end with a semicolon at the end of a line.
QStringList statementsOf(const QString& script) {
  QStringList statements;
  QString current;
  for (const QString& line : script.split(u'\n')) {
    if (line.startsWith(QLatin1String("--"))) continue;
    current += line + u'\n';
    if (line.trimmed().endsWith(u';')) {
      statements << current.trimmed();
      current.clear();
    }
  }
  if (!current.trimmed().isEmpty()) statements << current.trimmed();
  return statements;
}

}  // namespace

const QStringList& migrations() {
  static const QStringList all = [] {
    registerMigrations();
    QStringList texts;
    const QDir folder(QStringLiteral(":/pcrm/migrations"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
      QFile file(folder.filePath(name));
      if (file.open(QIODevice::ReadOnly)) texts << QString::fromUtf8(file.readAll());
    }
    return texts;
  }();
  return all;
}

Result<void> migrate(Database& db, const QStringList& migrations) {
  const int known = static_cast<int>(migrations.size());
  TransactionGuard guard(db, 0);
  const int present = db.scalar(QStringLiteral("PRAGMA user_version")).value_or(0).toInt();
  if (db.failed()) return guard.commit();
  if (present > known) {
    return failure(
        ErrorCode::kConflict,
        QStringLiteral(
            "이 데이터 파일은 더 새로운 민원데스크가 만들었습니다(파일 %1판, 프로그램 %2판). "
            "프로그램을 새 판으로 올린 뒤 여세요.")
            .arg(present)
            .arg(known));
  }
  for (int i = present; i < known; ++i) {
    for (const QString& statement : statementsOf(migrations[i])) db.execute(statement);
  }
  if (present < known) db.execute(QStringLiteral("PRAGMA user_version = %1").arg(known));
  return guard.commit();
}

}  // namespace pcrm
