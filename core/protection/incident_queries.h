// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents that somebody may see, and how long a contact should last.
#pragma once

#include "core/protection/incident.h"
#include "core/store/actor.h"
#include "core/store/reader.h"

namespace pcrm {

// Where an administrator has set none. Minutes.
inline constexpr int kUsualCallMinutes = 20;
inline constexpr int kUsualVisitMinutes = 30;

/// Newest first, at most `limit`: of `actor`'s own, of the unit a team lead leads, or all for an
/// administrator.
[[nodiscard]] std::vector<Incident> incidentsSeenBy(Reader& reader, const Actor& actor, int limit);

/// Minutes.
[[nodiscard]] int contactLimit(Reader& reader, IncidentChannel channel);

}  // namespace pcrm
