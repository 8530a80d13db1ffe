// SPDX-License-Identifier: GPL-3.0-or-later
// What calling, keeping and cancelling a meeting asks.
#pragma once

#include "core/meetings/meeting.h"
#include "ui/complaints/step_forms.h"

namespace pcrm {

[[nodiscard]] StepForm planForm(Instant now);
[[nodiscard]] StepForm minutesForm(const Meeting& meeting);
[[nodiscard]] StepForm cancelForm(const Meeting& meeting);

}  // namespace pcrm
