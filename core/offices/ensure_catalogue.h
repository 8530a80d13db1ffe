// SPDX-License-Identifier: GPL-3.0-or-later
// What every city's database has from its first day: the city hall and the shipped departments.
#pragma once

#include "core/store/store.h"

namespace pcrm {

/// Gives a central database without office HQ that office and the departments of the rules, in one
/// transaction, as the program itself. Does nothing where HQ is known, or on a desk: a desk gets
/// them from its server.
[[nodiscard]] Result<> ensureCatalogue(Store& store);

}  // namespace pcrm
