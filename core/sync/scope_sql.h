// SPDX-License-Identifier: GPL-3.0-or-later
// Whose desk holds which rows, as SQL over a table aliased `t`.
#pragma once

#include "core/store/actor.h"
#include "core/store/database.h"
#include "core/store/operation.h"
#include "core/sync/protocol.h"

namespace pcrm {

struct ScopeSql {
  QString where;  ///< Empty (everything), or begins with " AND".
  QVariantList arguments;
};
[[nodiscard]] ScopeSql scopeSql(const EntityType& type, const Actor& actor);

/// Rows that this person could hold at version `after` and may not any more at `upto`.
[[nodiscard]] std::vector<RemovedRow> leftScope(Database& db, const Domain& domain,
                                                const Actor& actor, qint64 after, qint64 upto);

}  // namespace pcrm
