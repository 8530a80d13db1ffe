// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving, lengthening and deciding an objection, one struct each, each in a file of its own
// name.
#pragma once

#include "core/complaints/complaint_operations.h"
#include "core/objections/objection.h"

namespace pcrm {

#define PCRM_OPERATION(label, roles)                                                       \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = roles;                                                 \
  static constexpr Undo kUndo = Undo::kRestoreRows;                                        \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Only to a statutory complaint whose result was told, within 60 days of it (Act art. 35(1)).
struct ReceiveObjection {
  ComplaintId complaint;
  QString what;

  /// The objection that the operation with this id makes.
  [[nodiscard]] static ObjectionId objectionOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"objection")};
  }
  PCRM_OPERATION(u"이의신청 접수", kCounterRoles);
};

/// Once, by 10 days, before the first 10 have passed (Act art. 35(2)).
struct ExtendObjection {
  ObjectionId objection;
  QString reason;
  PCRM_OPERATION(u"이의신청 연장", kLeadRoles);
};

/// With its reason and, unless it is upheld, what can still be done (Act art. 35(3)).
struct DecideObjection {
  ObjectionId objection;
  ObjectionDecision decision = ObjectionDecision::kPending;
  QString reason;
  QString remedies;
  PCRM_OPERATION(u"이의신청 결정", kLeadRoles);
};

#undef PCRM_OPERATION

/// Not decided, and of a complaint that the actor may see.
[[nodiscard]] Result<Objection> openObjectionFor(ObjectionId id, const OperationContext& context,
                                                 Reader& reader);

template <>
const Description<ReceiveObjection>& describe<ReceiveObjection>();
template <>
const Description<ExtendObjection>& describe<ExtendObjection>();
template <>
const Description<DecideObjection>& describe<DecideObjection>();

}  // namespace pcrm
