// SPDX-License-Identifier: GPL-3.0-or-later
// Who does something: the person signed in, with the role, office and department that decide what
// may be done and seen.
#pragma once

#include "core/store/codec.h"

#include <QString>

#include <array>
#include <initializer_list>

namespace pcrm {

enum class Role { kClerk, kCaseWorker, kTeamLead, kCsOperator, kPrivacyOfficer, kAdministrator };

template <>
struct EnumCodes<Role> {
  static constexpr std::array kCodes{"clerk",       "case_worker",     "team_lead",
                                     "cs_operator", "privacy_officer", "administrator"};
};

/// A set of roles, as an operation names those who may do it.
class RoleSet {
 public:
  constexpr RoleSet(std::initializer_list<Role> roles) {
    for (Role role : roles) bits_ |= 1u << static_cast<unsigned>(role);
  }
  [[nodiscard]] constexpr bool contains(Role role) const {
    return (bits_ & (1u << static_cast<unsigned>(role))) != 0;
  }

 private:
  unsigned bits_ = 0;
};

/// Office code of the city hall itself, whose people see the whole city.
inline constexpr QStringView kHeadOffice = u"HQ";

struct Actor {
  QString login;
  QString name;
  Role role = Role::kClerk;
  QString office;      ///< Office code.
  QString department;  ///< Department code, or empty.

  bool operator==(const Actor&) const = default;

  /// Sees and serves every office and department.
  [[nodiscard]] bool seesWholeCity() const { return office == kHeadOffice; }
  /// A row of this office and department lies within this person's scope.
  [[nodiscard]] bool sees(QStringView row_office, QStringView row_department) const {
    return seesWholeCity() || row_office == office ||
           (!department.isEmpty() && row_department == department);
  }
  /// A restricted row that `row_login` made: only that person, who leads the unit, and
  /// administrators. To see the whole city is not enough.
  [[nodiscard]] bool seesRestricted(QStringView row_login, QStringView row_office,
                                    QStringView row_department) const {
    if (role == Role::kAdministrator || row_login == login) return true;
    return role == Role::kTeamLead && row_office == office &&
           (department.isEmpty() || row_department == department);
  }
};

/// The program itself, for set-up from the command line on the database of the city.
[[nodiscard]] inline Actor systemActor() {
  return {QStringLiteral("system"), QStringLiteral("시스템"), Role::kAdministrator,
          kHeadOffice.toString(), QString()};
}

}  // namespace pcrm
