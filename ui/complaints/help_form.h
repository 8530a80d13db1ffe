// SPDX-License-Identifier: GPL-3.0-or-later
// What makes it easier for a person (Act art. 11; Decree art. 8-2): its words on badges, and the
// form that sets it, the same wherever it is asked.
#pragma once

#include "core/customers/customer.h"
#include "ui/complaints/step_forms.h"
#include "ui/context/desk_context.h"

#include <functional>

namespace pcrm {

/// "큰 글자", "통역(베트남어)", in the language of the screen; empty: nothing.
[[nodiscard]] QStringList helpWords(const Customer& customer);

[[nodiscard]] StepForm helpForm(const Customer& customer);

/// Opens the form as a dialog over `parent`; `done` with what to tell once it was set.
void askHelp(DeskContext& context, const Customer& customer, QWidget* parent,
             std::function<void(const QString& told)> done);

}  // namespace pcrm
