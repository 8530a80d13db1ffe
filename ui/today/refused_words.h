// SPDX-License-Identifier: GPL-3.0-or-later
// A refused operation side by side with what stands on the server now, field by field, in words.
#pragma once

#include "core/sync/replica.h"
#include "ui/complaints/complaint_names.h"

#include <QString>

#include <vector>

namespace pcrm {

struct ComparedField {
  QString label;   ///< "담당자"
  QString mine;    ///< What was done here; may be empty.
  QString theirs;  ///< What is there now; may be empty.

  bool operator==(const ComparedField&) const = default;
};

/// What the operation says, and beside it the same fields of the server's row. Ids and what was
/// seen before are left out. The state of the server's row always comes last, if it has one.
[[nodiscard]] std::vector<ComparedField> comparedFields(const RefusedOperation& operation,
                                                        const Names& names);

/// "배정 · 2026-동구-000123" when the server's row has a number.
[[nodiscard]] QString refusedTitle(const RefusedOperation& operation);

/// Whether doing it again can help: the complaint still takes the move, and it is not a reception
/// whose text was wrong.
[[nodiscard]] bool canTryAgain(const RefusedOperation& operation);

/// The payload for the next try: what the user saw before is replaced by what is there now, since
/// it was looked at.
[[nodiscard]] QJsonObject payloadAgain(const RefusedOperation& operation);

}  // namespace pcrm
