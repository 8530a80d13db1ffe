// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold once everybody has synced and nothing is on its way any more.
#pragma once

#include "tests/simulation/desk.h"

namespace pcrm::simulation {

/// One sentence for each thing that does not hold.
[[nodiscard]] QStringList brokenOnDesk(SimulatedDesk& desk, SimulatedServer& server);
[[nodiscard]] QStringList brokenOnServer(SimulatedServer& server, const Deeds& deeds,
                                         std::vector<std::unique_ptr<SimulatedDesk>>& desks);

}  // namespace pcrm::simulation
