// SPDX-License-Identifier: GPL-3.0-or-later
// What the law asks while complaints run, in the invented city: questions to other departments,
// clocks that stand, papers asked for twice, word to complainants, letters of the examiner.
#pragma once

#include "app/cli/sample/city.h"

namespace pcrm::cli {

/// After playLives(): of the complaints still open, some of each. Leaves the clock at now.
[[nodiscard]] Result<> makeSampleRunning(Session& session, const SampleCity& city);

}  // namespace pcrm::cli
