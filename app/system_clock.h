// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the machine: made by the programs, handed down as a Clock. Safe on any thread.
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace pcrm {

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Instant now() const override {
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {duration_cast<milliseconds>(since).count()};
  }
};

}  // namespace pcrm
