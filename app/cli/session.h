// SPDX-License-Identifier: GPL-3.0-or-later
// What a command works with: the options that all commands share, and the opened database.
#pragma once

#include "core/base/clock.h"
#include "core/store/rules.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <string>

namespace pcrm::cli {

/// Options before or after the name of any command.
struct Globals {
  std::string db;
  std::string now;
  bool json = false;
  /// Set by the command that was named; gives the exit code.
  std::function<int()> run;
};

/// The tables inside the program.
[[nodiscard]] Result<Rules> shippedRules();
[[nodiscard]] QByteArray readResource(const QString& name);

class Session {
 public:
  enum class IfAbsent { kFail, kMakeCentral, kMakeDesk };

  /// Opens the database of --db, with the time of --now or the system's. A new central one gets
  /// its catalogue.
  [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Globals& globals, IfAbsent make);
  /// The same with a clock that stands, to be moved by the caller, and a seed: everything it makes
  /// is then the same again.
  [[nodiscard]] static Result<std::unique_ptr<Session>> openReplayed(const Globals& globals,
                                                                     quint64 seed);

  [[nodiscard]] Store& store() { return *store_; }
  [[nodiscard]] Reader& reader() { return store_->reader(); }
  [[nodiscard]] const Rules& rules() const { return rules_; }
  [[nodiscard]] const Clock& clock() const { return *clock_; }
  [[nodiscard]] Random& random() { return random_; }
  /// Moves a clock that stands; does nothing to the system's.
  void setNow(Instant at) {
    if (auto* fixed = dynamic_cast<FixedClock*>(clock_.get())) fixed->set(at);
  }

 private:
  Session(Rules rules, std::unique_ptr<Clock> clock, quint64 seed)
      : rules_(std::move(rules)), clock_(std::move(clock)), random_(seed) {}
  [[nodiscard]] Result<void> openStore(const QString& path, ReplicaKind kind);

  Rules rules_;
  std::unique_ptr<Clock> clock_;
  Random random_;
  std::unique_ptr<Store> store_;
};

/// The instant of --now, the system's without it; an error for what is no time.
[[nodiscard]] Result<Instant> nowOf(const Globals& globals);

}  // namespace pcrm::cli
