// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a process definition in the language of the screen.
#pragma once

#include "core/processes/process_definition.h"

namespace pcrm {

[[nodiscard]] QString word(StepKind kind);
[[nodiscard]] QString word(StepBy by);
[[nodiscard]] QString word(EvaluationKind kind);

}  // namespace pcrm
