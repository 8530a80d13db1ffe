// SPDX-License-Identifier: GPL-3.0-or-later
// What helps some of the invented people, and what happened to some of those who serve them.
#pragma once

#include "app/cli/session.h"

namespace pcrm::cli {

[[nodiscard]] Result<> makeSamplePeople(Session& session);

}  // namespace pcrm::cli
