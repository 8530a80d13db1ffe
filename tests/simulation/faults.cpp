// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/faults.h"

#include <QFile>

namespace pcrm::simulation {
namespace {

const char* const kSuffixes[] = {"", "-wal"};

}  // namespace

void copyDatabase(const QString& from, const QString& to) {
  removeDatabase(to);
  for (const char* suffix : kSuffixes) {
    const QString source = from + QLatin1String(suffix);
    if (QFile::exists(source) && !QFile::copy(source, to + QLatin1String(suffix)))
      qFatal("cannot copy %s", qPrintable(source));
  }
}

void removeDatabase(const QString& path) {
  for (const char* suffix : {"", "-wal", "-shm", "-journal"})
    QFile::remove(path + QLatin1String(suffix));
}

void FaultPlan::crashAt(int statements, QString snapshot) {
  kind_ = Kind::kCrash;
  left_ = statements;
  crashed_ = false;
  snapshot_ = std::move(snapshot);
}

void FaultPlan::fullDiskAt(int statements) {
  kind_ = Kind::kFullDisk;
  left_ = statements;
}

void FaultPlan::disarm() {
  kind_ = Kind::kNone;
  crashed_ = false;
}

void FaultPlan::watch(Database& db) {
  db.setFault([this, &db] { return before(db); });
}

std::optional<Error> FaultPlan::before(Database& db) {
  if (crashed_) return Error{ErrorCode::kIo, QStringLiteral("dead")};
  if (kind_ == Kind::kNone || --left_ > 0) return std::nullopt;
  if (kind_ == Kind::kFullDisk) {
    kind_ = Kind::kNone;
    return Error{ErrorCode::kIo, QStringLiteral("the disk is full")};
  }
  copyDatabase(db.path(), snapshot_);
  crashed_ = true;
  return Error{ErrorCode::kIo, QStringLiteral("dead")};
}

}  // namespace pcrm::simulation
