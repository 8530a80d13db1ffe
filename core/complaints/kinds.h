// SPDX-License-Identifier: GPL-3.0-or-later
// The Korean names of a complaint's kinds, for screens, paper and messages.
#pragma once

#include "core/complaints/complaint.h"

namespace pcrm {

[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] QString handlingTypeName(HandlingType type);
[[nodiscard]] QString legalKindName(LegalKind kind);
[[nodiscard]] QString reachName(Reach reach);
[[nodiscard]] QString persistenceName(Persistence persistence);

}  // namespace pcrm
