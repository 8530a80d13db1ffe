// SPDX-License-Identifier: GPL-3.0-or-later
// The past year of the invented city: complaints come in and are worked on, each step an operation
// at its own time by the person whose step it is. So numbers, due dates and timelines are what the
// product itself makes of them.
#pragma once

#include "app/cli/sample/city.h"

namespace pcrm::cli {

/// Plays `complaints` lives until the session's now. Needs a session whose clock stands; leaves it
/// at now. `progress` hears how many have come in.
[[nodiscard]] Result<> playLives(Session& session, const SampleCity& city, int complaints,
                                 const std::function<void(int)>& progress);

}  // namespace pcrm::cli
