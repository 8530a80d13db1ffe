// SPDX-License-Identifier: GPL-3.0-or-later
// One desk of the simulation: a program with a file, a clock that may be wrong, people who take
// turns at it, and a line to the server.
#pragma once

#include "core/sync/engine.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/network.h"
#include "tests/simulation/server.h"

namespace pcrm::simulation {

/// What an operation of a desk has become, as seen from outside.
struct Deed {
  QString desk;
  QString name;
  QString actor;
  bool gone_from_desk = false;    ///< Went with a file that was replaced by an older copy …
  bool gone_from_server = false;  ///< … and was, or is by now, not on the server either.
};
using Deeds = std::map<Uuid, Deed>;

class SimulatedDesk {
 public:
  struct Surroundings {
    Timeline* timeline = nullptr;
    Random* random = nullptr;
    SimulatedServer* server = nullptr;
    Deeds* deeds = nullptr;
    std::function<void(const QString&)> trace;
    const Domain* domain = nullptr;
    const Rules* rules = nullptr;
  };
  /// `logins`: who works here. The file is made if there is none.
  SimulatedDesk(QString name, QString path, QStringList logins, quint64 seed,
                const Surroundings& around);

  /// Somebody does something, if this desk knows them already.
  void act();
  /// Begins a round of sync, unless one is under way.
  void sync();
  /// A whole round over a perfect line.
  [[nodiscard]] Result<SyncSummary> syncNow(const QString& login);

  void kill();
  void killAt(int statements);
  void fillDiskAt(int statements) { faults_.fullDiskAt(statements); }
  void backUp() { copyDatabase(path_, path_ + QStringLiteral(".backup")); }
  [[nodiscard]] bool hasBackup() const;
  void restore();
  void setClockWrongBy(qint64 ms) { clock_.wrong_by = ms; }
  /// An operation that no server understands enters the outbox.
  void poison();
  /// Another person sits down.
  void changeUser();
  void calm();

  [[nodiscard]] Store& store() { return *store_; }
  [[nodiscard]] const QString& name() const { return name_; }
  [[nodiscard]] const QStringList& logins() const { return logins_; }
  [[nodiscard]] const QString& login() const { return logins_[user_]; }
  void setUser(const QString& login) { user_ = logins_.indexOf(login); }

  LineQuality line;

 private:
  struct WrongClock final : Clock {
    const Clock* right = nullptr;
    qint64 wrong_by = 0;
    [[nodiscard]] Instant now() const override { return {right->now().ms + wrong_by}; }
  };
  void open();
  void close();
  /// The fault struck in what was just done: the program is started again on what it left.
  bool diedJustNow();
  void proceed(Instruction next);
  void endRound(const QString& how);
  [[nodiscard]] bool serverHas(const Uuid& id);

  QString name_;
  QString path_;
  QStringList logins_;
  qsizetype user_ = 0;
  Surroundings around_;
  Random ids_;
  WrongClock clock_;
  FaultPlan faults_;
  SimulatedTransport transport_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<Replica> replica_;
  std::unique_ptr<SyncEngine> engine_;
  std::map<QString, Uuid> last_;
  int life_ = 0;
};

}  // namespace pcrm::simulation
