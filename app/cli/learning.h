// SPDX-License-Identifier: GPL-3.0-or-later
// Learning from the choices in a central database, where this program can learn.
#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

namespace pcrm::cli {

/// Learns and publishes each field that has enough choices; leaves the others. Does nothing where
/// the program was built without LIBLINEAR.
[[nodiscard]] Result<void> learnFromChoices(Store& store);

}  // namespace pcrm::cli
