// SPDX-License-Identifier: GPL-3.0-or-later
// The server of the simulation: Store and Authority behind the paths of /v1, without HTTP.
#pragma once

#include "core/sync/authority.h"
#include "core/sync/transport.h"
#include "tests/simulation/faults.h"

namespace pcrm::simulation {

class SimulatedServer {
 public:
  /// `path` must hold a set-up central database.
  SimulatedServer(QString path, Store::Environment environment);

  /// An error: it is down, or died while it worked. Tokens are logins.
  [[nodiscard]] Result<TransportReply> handle(const TransportRequest& request);

  void start();
  /// As kill -9 does, at this moment.
  void kill();
  /// Kills it at the n-th database statement from now.
  void killAt(int statements);
  void fillDiskAt(int statements) { faults_.fullDiskAt(statements); }
  void calm();

  void backUp();
  [[nodiscard]] bool hasBackup() const;
  /// Somebody puts last night's copy in place of the file, and starts it.
  void restore();

  [[nodiscard]] bool up() const { return store_ != nullptr; }
  [[nodiscard]] Store& store() { return *store_; }
  /// The person as the server knows them now.
  [[nodiscard]] std::optional<Actor> actor(const QString& login);

 private:
  void dieIfCrashed();

  QString path_;
  Store::Environment environment_;
  FaultPlan faults_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<Authority> authority_;
};

}  // namespace pcrm::simulation
