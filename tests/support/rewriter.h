// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a text anew, as people do who bring the same matter again: for tests of what finds
// near-duplicates. The same seed gives the same rewrite.
#pragma once

#include "core/base/random.h"

#include <QString>

namespace pcrm::testing {

/// Shares in percent.
struct Rewriting {
  bool reorder = true;  ///< Sentences come in another order.
  int typos = 8;        ///< Of the words: a syllable lost, doubled, swapped or another one.
  int particles = 40;   ///< Of the particles: another one in its place.
  int addresses = 70;  ///< Of the words that name a place (…구, …동, …로, …길): another place.
  int left_out = 0;  ///< Of the sentences; two always stay.
};

[[nodiscard]] QString rewritten(const QString& text, const Rewriting& how, Random& random);

}  // namespace pcrm::testing
