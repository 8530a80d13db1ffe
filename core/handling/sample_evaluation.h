// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation of simple complaints: a random part of the completed ones, drawn and judged by the
// program itself, so that nobody can choose which.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/operation.h"

namespace pcrm {

/// After a completion: draws by the share its process sets, and writes what was found. The draw
/// comes from the operation's id, so that desk and server draw the same.
void evaluateSample(const QJsonObject& payload, const OperationContext& context, Transaction& tx);

/// Whether the operation with this id is drawn, `percent` times in a hundred.
[[nodiscard]] bool isDrawn(const Uuid& operation, int percent);

/// What an evaluation by the program objects to, in words; empty: nothing.
[[nodiscard]] QStringList objections(const Complaint& complaint, Reader& reader);

}  // namespace pcrm
