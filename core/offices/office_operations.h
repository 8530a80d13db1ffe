// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up the city: offices, departments, users. For administrators.
#pragma once

#include "core/offices/office.h"
#include "core/store/operation.h"

namespace pcrm {

/// Adds an office, or corrects the name of one with that code.
struct EstablishOffice {
  static constexpr QStringView kLabel = u"기관 등록";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString code;
  QString name;
  QString number_word;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Adds a department, or corrects the name of one with that code.
struct EstablishDepartment {
  static constexpr QStringView kLabel = u"부서 등록";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString code;
  QString name;
  QString phone;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Adds somebody who can sign in, or changes their name, role, office, department or access.
struct RegisterUser {
  static constexpr QStringView kLabel = u"사용자 등록";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString login;
  QString name;
  Role role = Role::kClerk;
  QString office;
  QString department;
  bool active = true;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Says where somebody stands in the line of approval; an empty position takes them out of it.
struct SetPosition {
  static constexpr QStringView kLabel = u"직위 정하기";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString login;
  Position position = Position::kNone;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<EstablishOffice>& describe<EstablishOffice>();
template <>
const Description<EstablishDepartment>& describe<EstablishDepartment>();
template <>
const Description<RegisterUser>& describe<RegisterUser>();
template <>
const Description<SetPosition>& describe<SetPosition>();

}  // namespace pcrm
