// SPDX-License-Identifier: GPL-3.0-or-later
// pcrm-desk --gallery: pictures of every screen with the data of a database, of a desk or of the
// city, which is copied first and left as it was.
#pragma once

#include "core/base/result.h"
#include "core/store/rules.h"

#include <optional>

namespace pcrm {

/// Signs in without a password as the first clerk of the database. `now`: when the pictures are
/// taken; else the machine's time. UI thread; runs an event loop of its own.
[[nodiscard]] Result<> writeDeskGallery(const QString& database, const QString& directory,
                                        const Rules& rules, std::optional<Instant> now);

}  // namespace pcrm
