// SPDX-License-Identifier: GPL-3.0-or-later
// The departments a complaint may go to, with words that hint at each.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pcrm {

struct DepartmentEntry {
  QString code;  ///< ROAD: capitals, digits and _, stable for ever.
  QString name;  ///< 도로과
  QStringList keywords;

  bool operator==(const DepartmentEntry&) const = default;
};

class DepartmentTable {
 public:
  /// Columns: code, name, keywords parted by |.
  [[nodiscard]] static Result<DepartmentTable> parse(const QString& text);

  [[nodiscard]] const std::vector<DepartmentEntry>& departments() const { return departments_; }
  /// Null if there is none. Valid as long as the table.
  [[nodiscard]] const DepartmentEntry* find(const QString& code) const;
  [[nodiscard]] const DepartmentEntry* findByName(const QString& name) const;

 private:
  std::vector<DepartmentEntry> departments_;
};

}  // namespace pcrm
