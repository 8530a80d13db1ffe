// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals from all that the program knows: rules first, then what it learned for the fields that
// the rules leave open. Without a learned model, as the product ships, the rules alone speak.
#pragma once

#include "core/classification/proposal.h"
#include "core/classification/tables.h"
#include "core/classification/text_model.h"

namespace pcrm {

/// How many values are offered where nothing is proposed.
inline constexpr size_t kAlternatives = 3;

/// Pure and quick enough for every key stroke. A field that no rule decides gets the learned value
/// if the model is sure (text_model.h), with the words that counted as its reason; if it is not,
/// the field stays unknown and has the model's best as alternatives.
[[nodiscard]] Proposal propose(QStringView title, QStringView body,
                               const ClassificationTables& tables);

/// Makes the model the one for its target: a field's code, such as department. Its edition
/// goes with each proposal. kInvalid if its labels are none of the field's values (departments:
/// codes or names).
[[nodiscard]] Result<void> addModel(TextModel model, const ClassificationTables& tables,
                                    int edition = 0);

}  // namespace pcrm
