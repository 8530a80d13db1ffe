// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of the invented city: what comes back every year (snow, mosquitoes, tax dates, school
// terms) and what needs a budget (a footbridge, drains), made of the complaints that are there.
#pragma once

#include "app/cli/sample/city.h"

namespace pcrm::cli {

/// After playLives(): each step an operation at its own time in the past year. Leaves the clock at
/// now.
[[nodiscard]] Result<> makeSampleTasks(Session& session, const SampleCity& city);

}  // namespace pcrm::cli
