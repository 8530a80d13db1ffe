// SPDX-License-Identifier: GPL-3.0-or-later
// One run: a few days of three desks and a server, everything decided by one seed.
//
//   trouble   people work, desks sync now and then, and faults strike;
//   quiet     faults stop, everybody syncs until nothing moves any more;
//   judgement what must hold (invariants.h).
#pragma once

#include "tests/simulation/desk.h"

namespace pcrm::simulation {

class World {
 public:
  struct Settings {
    quint64 seed = 1;
    int steps = 80;        ///< Operations attempted.
    bool trace = false;    ///< Say everything that happens.
    QString folder;        ///< For the files of this run; must exist.
    QString central_file;  ///< A central database with the people below; copied.
  };
  explicit World(const Settings& settings);

  /// What is broken at the end; empty: nothing.
  [[nodiscard]] QStringList run();

  /// Makes a central database with offices, departments and the people of the desks.
  static void makeCentral(const QString& path);

 private:
  void trace(const QString& what);
  void work();
  void roundOf(size_t desk);
  void trouble();
  void strikeDesk(SimulatedDesk& desk);
  void strikeServer();
  void restoreServer();
  void moveSomebody();
  [[nodiscard]] QStringList settle();

  Settings settings_;
  Random random_;
  Random server_ids_;
  Timeline timeline_;
  SimulatedServer server_;
  std::vector<std::unique_ptr<SimulatedDesk>> desks_;
  Deeds deeds_;
  int steps_ = 0;
};

}  // namespace pcrm::simulation
