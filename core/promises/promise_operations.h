// SPDX-License-Identifier: GPL-3.0-or-later
// Making and settling promises, one struct each, each in a file of its own name.
#pragma once

#include "core/promises/promise.h"
#include "core/store/operation.h"

namespace pcrm {

inline constexpr RoleSet kPromiseRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                       Role::kCsOperator, Role::kAdministrator};

#define PCRM_OPERATION(label)                                                              \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = kPromiseRoles;                                         \
  static constexpr Undo kUndo = Undo::kRestoreRows;                                        \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Notes what was promised, also about a complaint that has ended.
struct RecordPromise {
  ComplaintId complaint;
  QString what;
  QDate due_on;
  QString expected;

  /// The promise that the operation with this id makes.
  [[nodiscard]] static PromiseId promiseOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"promise")};
  }
  PCRM_OPERATION(u"약속 기록");
};

/// It was done, and this shows it.
struct ProvePromise {
  PromiseId promise;
  QString evidence;
  PCRM_OPERATION(u"이행 확인");
};

/// It will not be done, for this reason.
struct BreakPromise {
  PromiseId promise;
  QString reason;
  PCRM_OPERATION(u"불이행 기록");
};

#undef PCRM_OPERATION

/// An open promise about a complaint that the actor may see.
[[nodiscard]] Result<Promise> openPromiseFor(PromiseId id, const OperationContext& context,
                                             Reader& reader);

template <>
const Description<RecordPromise>& describe<RecordPromise>();
template <>
const Description<ProvePromise>& describe<ProvePromise>();
template <>
const Description<BreakPromise>& describe<BreakPromise>();

}  // namespace pcrm
