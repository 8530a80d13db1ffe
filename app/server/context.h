// SPDX-License-Identifier: GPL-3.0-or-later
// What the handlers share, and what each worker thread has to itself.
//
// A Store belongs to one thread, so every worker thread opens its own over the same file when it
// first needs one, and closes it when it ends; reads then run side by side (WAL). Writes take
// `writing` first: SQLite has one writer anyway, and waiting here is fair and quick.
#pragma once

#include "app/server/metrics.h"
#include "app/server/sign_in_guard.h"
#include "core/store/store.h"
#include "core/sync/authority.h"

#include <functional>
#include <mutex>

namespace pcrm {

class LearningJob;

struct ServerContext {
  QString database_path;
  QString version;                      ///< Of the program.
  const Rules* rules = nullptr;         ///< Outlives the server.
  const Clock* clock = nullptr;         ///< Outlives the server; safe on any thread.
  QString generation = {};              ///< Begun at the start of the program (Authority).
  std::function<void()> wake = {};      ///< Something changed: long polls look again.
  std::function<int()> suspended = {};  ///< How many wait.
  LearningJob* learning = nullptr;      ///< Of the same server; set before it listens.
  std::mutex writing{};
  SignInGuard sign_ins{};
  Metrics metrics{};
};

/// What one worker thread has to itself.
struct Worker {
  explicit Worker(quint64 seed) : random(seed) {}

  Random random;
  std::unique_ptr<Store> store;
  std::unique_ptr<Authority> authority;
};

/// Opens one. Refuses a file that is no central database (kInvalid).
[[nodiscard]] Result<std::unique_ptr<Worker>> openWorker(ServerContext& context);

/// The calling thread's own, opened at its first call and kept until the thread ends.
[[nodiscard]] Result<Worker*> workerOfThisThread(ServerContext& context);

}  // namespace pcrm
