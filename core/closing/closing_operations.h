// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a complaint without a further reply, on a ground of the law.
#pragma once

#include "core/complaints/closing.h"
#include "core/complaints/complaint_operations.h"

namespace pcrm {

/// Ends it without a further reply (Act arts. 21, 23; Decree art. 25). A payload without a ground
/// means another one, told in the reason.
struct CloseComplaint {
  static constexpr QStringView kLabel = u"종결";
  static constexpr RoleSet kRoles = kLeadRoles;
  static constexpr Undo kUndo = Undo::kRestoreRows;
  /// Papers wait so many days after the planned one (Decree art. 25(4)).
  static constexpr int kDaysToCollect = 15;

  ComplaintId complaint;
  QString reason;
  CloseGround ground = CloseGround::kOther;
  QJsonArray earlier;               ///< Repeated, copies: ids of those before, of the same person.
  int elsewhere = 0;                ///< Copies: how many other agencies answered already.
  std::optional<QDate> planned_on;  ///< Uncollected: when they were to be collected.
  bool told = false;                ///< The complainant was told the reason.

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<CloseComplaint>& describe<CloseComplaint>();

}  // namespace pcrm
