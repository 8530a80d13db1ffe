// SPDX-License-Identifier: GPL-3.0-or-later
// Killing a program and filling its disk, as far as its database file can tell.
#pragma once

#include "core/store/database.h"

#include <memory>

namespace pcrm::simulation {

/// Copies a database that somebody has open, with its write-ahead log, as a kill -9 would leave it
/// (what an open transaction wrote is not committed and does not count).
void copyDatabase(const QString& from, const QString& to);
void removeDatabase(const QString& path);

/// Arms one database for one fault. The database must not outlive it.
class FaultPlan {
 public:
  /// At the n-th statement from now (1: the next) the file is copied to `snapshot`, and nothing
  /// works any more: the program is dead.
  void crashAt(int statements, QString snapshot);
  /// The n-th statement from now fails because the disk is full; later ones work.
  void fullDiskAt(int statements);
  void disarm();

  [[nodiscard]] bool armed() const { return kind_ != Kind::kNone; }
  [[nodiscard]] bool crashed() const { return crashed_; }
  [[nodiscard]] const QString& snapshot() const { return snapshot_; }

  /// Puts itself into the database.
  void watch(Database& db);

 private:
  enum class Kind { kNone, kCrash, kFullDisk };
  [[nodiscard]] std::optional<Error> before(Database& db);

  Kind kind_ = Kind::kNone;
  int left_ = 0;
  bool crashed_ = false;
  QString snapshot_;
};

}  // namespace pcrm::simulation
