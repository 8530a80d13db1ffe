// SPDX-License-Identifier: GPL-3.0-or-later
// The departments a complaint may go to, with words that hint at each.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pcrm {

struct Department {
  QString code;  ///< ROAD: capitals, digits and _, stable for ever.
  QString name;  ///< 도로과
  QStringList keywords;

  bool operator==(const Department&) const = default;
};

class DepartmentTable {
 public:
  /// Columns: code, name, keywords parted by |.
  [[nodiscard]] static Result<DepartmentTable> parse(const QString& text);

  [[nodiscard]] const std::vector<Department>& departments() const { return departments_; }
  /// Null if there is none. Valid as long as the table.
  [[nodiscard]] const Department* find(const QString& code) const;
  [[nodiscard]] const Department* findByName(const QString& name) const;

 private:
  std::vector<Department> departments_;
};

}  // namespace pcrm
