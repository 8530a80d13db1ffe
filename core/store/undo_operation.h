// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an earlier operation back: the rows it changed become what they were, provided that it can
// be undone, that the same person did it, and that nobody changed those rows since. What it wrote
// into the timeline stays; history is added to, never cut.
#pragma once

#include "core/store/operation.h"
#include "core/store/transaction.h"

namespace pcrm {

struct UndoOperation {
  static constexpr QStringView kLabel = u"실행 취소";
  static constexpr RoleSet kRoles{Role::kClerk,      Role::kCaseWorker,     Role::kTeamLead,
                                  Role::kCsOperator, Role::kPrivacyOfficer, Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;  ///< Taken back again: done again.

  Uuid operation;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<UndoOperation>& describe<UndoOperation>();

}  // namespace pcrm
