// SPDX-License-Identifier: GPL-3.0-or-later
// The names behind the codes in a complaint's row, read once and looked up while painting.
#pragma once

#include "core/offices/office.h"
#include "core/store/reader.h"

#include <QHash>

namespace pcrm {

struct Names {
  QHash<QString, QString> user_names;        ///< By login.
  QHash<QString, QString> department_names;  ///< By code.
  QHash<QString, QString> office_names;      ///< By code.
  std::vector<User> people;                  ///< Those who work here now, by name.
  std::vector<Department> departments;       ///< By name.
  std::vector<Office> offices;               ///< By name.

  /// What is not known is shown as it is written: imported rows hold names instead of codes.
  [[nodiscard]] QString user(const QString& login) const { return user_names.value(login, login); }
  [[nodiscard]] QString department(const QString& code) const {
    return department_names.value(code, code);
  }
  [[nodiscard]] QString office(const QString& code) const { return office_names.value(code, code); }
};

[[nodiscard]] Names loadNames(Reader& reader);

}  // namespace pcrm
