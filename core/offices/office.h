// SPDX-License-Identifier: GPL-3.0-or-later
// Offices, departments and the people who work in them.
//
// An office (기관/주민센터) is a place with a counter; HQ is the city hall itself. A department
// (부서) handles complaints wherever they came in. Both are named by short codes in other rows.
#pragma once

#include "core/store/actor.h"
#include "core/store/description.h"

namespace pcrm {

struct OfficeTag;
struct DepartmentTag;
struct UserTag;
using OfficeId = Id<OfficeTag>;
using DepartmentId = Id<DepartmentTag>;
using UserId = Id<UserTag>;

struct Office {
  OfficeId id;
  QString code;         ///< `HQ`, `CR2`
  QString name;         ///< 초량2동 주민센터
  QString number_word;  ///< What stands in its receipt numbers: 2026-초량2동-000123.

  bool operator==(const Office&) const = default;
};

struct Department {
  DepartmentId id;
  QString code;   ///< `ROAD`
  QString name;   ///< 도로과
  QString phone;  ///< Named on every notice (Decree art. 31); may be empty.

  bool operator==(const Department&) const = default;
};

/// Where somebody stands in the line of those who approve 결재: the lowest first.
enum class Position {
  kNone,
  kOfficer,       ///< 담당
  kSectionChief,  ///< 과장
  kDirector,      ///< 국장
  kViceMayor,     ///< 부시장
  kMayor,         ///< 시장
};
template <>
struct EnumCodes<Position> {
  static constexpr std::array kCodes{"",         "officer",    "section_chief",
                                     "director", "vice_mayor", "mayor"};
};

/// Somebody who can sign in. The password is not here: rows travel to desks.
struct User {
  UserId id;
  QString login;
  QString name;
  Role role = Role::kClerk;
  QString office;
  QString department;
  bool active = true;
  Position position = Position::kNone;

  bool operator==(const User&) const = default;
  [[nodiscard]] Actor actor() const { return {login, name, role, office, department}; }
};

template <>
const Description<Office>& describe<Office>();
template <>
const Description<Department>& describe<Department>();
template <>
const Description<User>& describe<User>();

/// The same id for the same code on every database, so that offices and departments set up twice
/// are one row.
[[nodiscard]] Uuid catalogueId(QStringView kind, QStringView code);

}  // namespace pcrm
