// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_names.h"

namespace pcrm {

Names loadNames(Reader& reader) {
  Names names;
  for (User& user : reader.list<User>(QStringLiteral("ORDER BY name, login"))) {
    names.user_names.insert(user.login, user.name);
    if (user.active) names.people.push_back(std::move(user));
  }
  names.departments = reader.list<Department>(QStringLiteral("ORDER BY name"));
  for (const Department& department : names.departments)
    names.department_names.insert(department.code, department.name);
  names.offices = reader.list<Office>(QStringLiteral("ORDER BY name"));
  for (const Office& office : names.offices) names.office_names.insert(office.code, office.name);
  return names;
}

}  // namespace pcrm
