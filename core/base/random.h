// SPDX-License-Identifier: GPL-3.0-or-later
// Randomness is handed in like the clock, so that a seed replays a run exactly.
//
// SplitMix64 (Steele, Lea, Flood 2014): the same sequence on every platform, unlike the
// distributions of <random>. Not for secrets: those come from libsodium.
#pragma once

#include <QtGlobal>

namespace pcrm {

class Random {
 public:
  explicit Random(quint64 seed) : state_(seed) {}

  /// All 64 bits.
  [[nodiscard]] quint64 next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    quint64 z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }

  /// Uniform in [0, bound); bound > 0. The bias of the modulus is below 2^-32 for small bounds.
  [[nodiscard]] int below(int bound) {
    return static_cast<int>(next() % static_cast<quint64>(bound));
  }

  /// True `percent` times in a hundred.
  [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

 private:
  quint64 state_;
};

}  // namespace pcrm
