// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database file to the schema of this program: numbered SQL files, run in order, forward
// only, all in one transaction, so that a failed one leaves the file as it was.
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace pcrm {

/// The text of each migration; number 1 stands first. Read from the program's own resources.
[[nodiscard]] const QStringList& migrations();

/// Runs what is missing. A database with more migrations than given was made by a newer program and
/// is refused with kConflict.
[[nodiscard]] Result<void> migrate(Database& db, const QStringList& migrations);

}  // namespace pcrm
