// SPDX-License-Identifier: GPL-3.0-or-later
// All entities, operations and reactions in one place: what the store needs to know of the field.
#pragma once

#include "core/base/result.h"
#include "core/store/operation.h"
#include "core/store/rules.h"

namespace pcrm {

/// Made on first use; the same for the life of the program, readable from any thread.
[[nodiscard]] const Domain& domain();

/// The tables that ship with the program. `read` gives the bytes of a resource such as
/// "calendar/announced.tsv".
[[nodiscard]] Result<Rules> loadRules(const std::function<QByteArray(const QString&)>& read);

}  // namespace pcrm
