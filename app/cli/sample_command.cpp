// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

namespace pcrm::cli {

void addSampleCommand(CLI::App&, Globals&) {}

}  // namespace pcrm::cli
