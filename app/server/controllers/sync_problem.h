// SPDX-License-Identifier: GPL-3.0-or-later
// Why sync as a whole was not answered, as a problem that the desk's engine understands.
#pragma once

#include "app/server/http/http_message.h"
#include "core/sync/authority.h"

namespace pcrm {

/// 409 kReplicaReset, 410 kResyncNeeded, 403 or 503; not for kNone.
[[nodiscard]] HttpResponse problemOf(SyncProblem problem, const QString& detail);

}  // namespace pcrm
