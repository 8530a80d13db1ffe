// SPDX-License-Identifier: GPL-3.0-or-later
// Core's Korean names about incidents in the language of the screen.
#pragma once

#include "core/protection/incident.h"

namespace pcrm {

[[nodiscard]] QString word(IncidentKind kind);
[[nodiscard]] QString word(IncidentMeasure measure);
[[nodiscard]] QString word(IncidentChannel channel);

}  // namespace pcrm
