// SPDX-License-Identifier: GPL-3.0-or-later
// Reactions that write down what became of a proposal, in the transaction of the operation that
// decided it, so that desk and server have the same rows.
#pragma once

#include "core/store/operation.h"

namespace pcrm {

/// After receive-complaint: what was proposed there (`proposed` of its payload) against what was
/// received.
void choicesAfterReceipt(const QJsonObject& payload, const OperationContext& context,
                         Transaction& tx);
/// After classify-complaint: the fields it names.
void choicesAfterClassification(const QJsonObject& payload, const OperationContext& context,
                                Transaction& tx);
/// After transfer-complaint: the department it went to is the right one, whatever the reason.
void choicesAfterTransfer(const QJsonObject& payload, const OperationContext& context,
                          Transaction& tx);

}  // namespace pcrm
