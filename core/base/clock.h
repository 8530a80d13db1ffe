// SPDX-License-Identifier: GPL-3.0-or-later
// Where "now" comes from. Only app makes a SystemClock; everything below is handed a Clock.
#pragma once

#include "core/base/instant.h"

namespace pcrm {

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
};

/// A clock that stands where it was put: for --now, tests and the simulation.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(Instant at) : at_(at) {}
  [[nodiscard]] Instant now() const override { return at_; }
  void set(Instant at) { at_ = at; }
  void advanceMs(qint64 ms) { at_.ms += ms; }

 private:
  Instant at_;
};

}  // namespace pcrm
