// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with what they see: random, but sensible.
#pragma once

#include "core/base/random.h"
#include "core/store/store.h"

namespace pcrm::testing {

/// The words that titles are made of; each can be searched for.
[[nodiscard]] const QStringList& titleWords();

/// Something that `actor` might do next on this desk, judging by what it shows. `last` is this
/// person's last operation here, or null.
[[nodiscard]] OperationDraft somethingToDo(Store& store, const Actor& actor, const Uuid& last,
                                           Random& random);

}  // namespace pcrm::testing
