// SPDX-License-Identifier: GPL-3.0-or-later
// Setting the city's time. For administrators; open complaints whose due date moves by it are
// recomputed in the same transaction (core/complaints/due_changes.h).
#pragma once

#include "core/store/operation.h"
#include "core/workdays/settings_rows.h"

namespace pcrm {

/// Declares a day a holiday: 임시공휴일, an election out of turn.
struct AnnounceHoliday {
  static constexpr QStringView kLabel = u"공휴일 알림";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kNone;

  QDate date;
  QString name;
  QString ground;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Takes a holiday back, one that was declared or one that a rule gives (an election that was
/// moved).
struct WithdrawHoliday {
  static constexpr QStringView kLabel = u"공휴일 취소";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kNone;

  QDate date;
  QString name;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Sets the hours of an office; times are `09:00`.
struct SetOfficeHours {
  static constexpr QStringView kLabel = u"근무시간 설정";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kNone;

  QString office;
  QString opens = QStringLiteral("09:00");
  QString lunch_from = QStringLiteral("12:00");
  QString lunch_to = QStringLiteral("13:00");
  QString closes = QStringLiteral("18:00");

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// So many working days before the due day the warning begins, for a department, a legal kind,
/// both, or (neither) everybody. A team lead sets it for the own department.
struct SetDeadlineWarning {
  static constexpr QStringView kLabel = u"기한 미리 알림 설정";
  static constexpr RoleSet kRoles{Role::kAdministrator, Role::kTeamLead};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString department;
  QString legal_kind;
  int days = 0;  ///< 0–30.

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// The office's own period, shorter than the law's; an empty one takes the setting back.
struct SetTargetPeriod {
  static constexpr QStringView kLabel = u"목표 기간 설정";
  static constexpr RoleSet kRoles{Role::kAdministrator, Role::kTeamLead};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString department;
  QString legal_kind;
  QString period;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<AnnounceHoliday>& describe<AnnounceHoliday>();
template <>
const Description<WithdrawHoliday>& describe<WithdrawHoliday>();
template <>
const Description<SetOfficeHours>& describe<SetOfficeHours>();
template <>
const Description<SetDeadlineWarning>& describe<SetDeadlineWarning>();
template <>
const Description<SetTargetPeriod>& describe<SetTargetPeriod>();

}  // namespace pcrm
