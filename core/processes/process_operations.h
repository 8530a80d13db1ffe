// SPDX-License-Identifier: GPL-3.0-or-later
// Setting how complaints are handled. For administrators.
#pragma once

#include "core/processes/process.h"
#include "core/store/operation.h"

namespace pcrm {

/// Makes a new edition of the process of a handling type (see process_definition.h for the fields).
/// Complaints classified from now on go by it; older ones keep theirs.
struct DefineProcess {
  static constexpr QStringView kLabel = u"처리 과정 정하기";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString handling_type;
  QString department;
  QString name;
  QJsonArray steps;
  QString evaluation;
  int sample_percent = 0;
  QJsonArray questions;
  bool satisfaction = false;
  QJsonArray approvals;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<DefineProcess>& describe<DefineProcess>();

}  // namespace pcrm
