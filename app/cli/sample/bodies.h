// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints with many people and bodies around them: a group received as one, a grievance that
// came three times, an objection, meetings with an agenda, a guardian.
#pragma once

#include "app/cli/sample/city.h"

namespace pcrm::cli {

/// How many complaints makeSampleBodies() receives.
inline constexpr int kBodyComplaints = 11;

/// After playLives(): each step an operation at its own time in the past weeks. Leaves the clock at
/// now.
[[nodiscard]] Result<> makeSampleBodies(Session& session, const SampleCity& city);

}  // namespace pcrm::cli
