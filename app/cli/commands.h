// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of `pcrm`, a file each: every function adds its command to the program and sets
// `globals.run` when it is the one that was named.
#pragma once

#include "app/cli/session.h"

#include <CLI/CLI.hpp>

namespace pcrm::cli {

void addSampleCommand(CLI::App& app, Globals& globals);
void addImportCommand(CLI::App& app, Globals& globals);
void addComplaintsCommand(CLI::App& app, Globals& globals);
/// `similar`, and `complaints similar` under the command that addComplaintsCommand() made.
void addSimilarCommand(CLI::App& app, Globals& globals);
void addDoCommand(CLI::App& app, Globals& globals);
void addUserCommand(CLI::App& app, Globals& globals);
void addDeadlineCommand(CLI::App& app, Globals& globals);
void addHolidaysCommand(CLI::App& app, Globals& globals);
void addSyncCommand(CLI::App& app, Globals& globals);
void addTrainCommand(CLI::App& app, Globals& globals);
void addEvaluateCommand(CLI::App& app, Globals& globals);
void addClassifyCommand(CLI::App& app, Globals& globals);

}  // namespace pcrm::cli
