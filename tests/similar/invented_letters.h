// SPDX-License-Identifier: GPL-3.0-or-later
// Invented letters about invented places, as different from each other as real ones are: the same
// seed gives the same letter.
#pragma once

#include "core/base/random.h"

#include <QString>

namespace pcrm::testing {

struct Letter {
  QString title;
  QString body;
  [[nodiscard]] QString whole() const { return title + u'\n' + body; }
};

/// Three to nine sentences.
[[nodiscard]] Letter inventLetter(Random& random);

}  // namespace pcrm::testing
