// SPDX-License-Identifier: GPL-3.0-or-later
// What every city has from the start: its hall (HQ 본청) and the departments that ship.
//
// Only for the central database; done by operations, so that the log shows where they come from.
#pragma once

#include "core/store/store.h"

namespace pcrm {

/// Sets them up where there is no office yet; otherwise changes nothing. The store's Rules give the
/// departments. An administrator may rename them later, and no start puts the old names back.
[[nodiscard]] Result<void> ensureCatalogue(Store& store);

}  // namespace pcrm
