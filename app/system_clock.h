// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that asks the machine what time it is: made by the programs, handed down as a
// Clock. Safe on any thread once setNow() is done.
#pragma once

#include "core/base/clock.h"

#include <QDateTime>

namespace pcrm {

/// Runs with the machine, `offset_ms` ahead of it: --now lets a day of the past or future be seen.
class SystemClock final : public Clock {
 public:
  SystemClock() = default;

  [[nodiscard]] Instant now() const override {
    return Instant{QDateTime::currentMSecsSinceEpoch() + offset_ms_};
  }
  /// From here on it shows what it would if it were `at` now.
  void setNow(Instant at) { offset_ms_ = at.ms - QDateTime::currentMSecsSinceEpoch(); }

 private:
  qint64 offset_ms_ = 0;
};

}  // namespace pcrm
