// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done for the protection of staff (Act art. 4; Decree art. 4).
#pragma once

#include "core/protection/incident.h"
#include "core/store/operation.h"

namespace pcrm {

inline constexpr int kMostWarnings = 3;

/// Records what happened to the person who records it. Where a complaint is named and the contact
/// was ended, its timeline says that it was, and nothing more.
struct RecordIncident {
  static constexpr QStringView kLabel = u"응대 중단·보호 기록";
  static constexpr RoleSet kRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                  Role::kCsOperator, Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  std::optional<Uuid> complaint;
  std::optional<Uuid> customer;
  IncidentChannel channel = IncidentChannel::kVisit;
  IncidentKind kind = IncidentKind::kVerbalAbuse;
  QString said;
  int warnings = 0;  ///< 0–kMostWarnings.
  QString warning;
  QString measures;
  int minutes = 0;  ///< 0–1440.

  [[nodiscard]] static IncidentId incidentOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"incident")};
  }
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Notes how the person was helped: rest, counselling, legal support. For those who lead the unit.
struct SupportIncident {
  static constexpr QStringView kLabel = u"직원 지원 기록";
  static constexpr RoleSet kRoles{Role::kTeamLead, Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  IncidentId incident;
  QString support;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Sets the recommended length of a call or visit, in minutes: kShortestLimit–kLongestLimit.
struct SetContactLimit {
  static constexpr QStringView kLabel = u"권장 응대 시간 설정";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;
  static constexpr int kShortestLimit = 5;
  static constexpr int kLongestLimit = 240;

  IncidentChannel channel = IncidentChannel::kVisit;
  int minutes = 0;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<RecordIncident>& describe<RecordIncident>();
template <>
const Description<SupportIncident>& describe<SupportIncident>();
template <>
const Description<SetContactLimit>& describe<SetContactLimit>();

}  // namespace pcrm
