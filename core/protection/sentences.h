// SPDX-License-Identifier: GPL-3.0-or-later
// What is read aloud before a contact is ended (Act art. 4; Decree art. 4): Korean in any language
// of the screens, since that is what is spoken.
#pragma once

#include "core/protection/incident.h"

namespace pcrm {

[[nodiscard]] QString warningSentence(IncidentKind kind);
/// For a contact that is longer than recommended.
[[nodiscard]] QString closingSentence(IncidentChannel channel);

}  // namespace pcrm
