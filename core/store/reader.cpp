// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

namespace pcrm {

QString Reader::selectAll(const QString& table, const std::vector<ColumnInfo>& columns) {
  QStringList names;
  for (const ColumnInfo& column : columns) names << column.name;
  return QStringLiteral("SELECT %1 FROM %2").arg(names.join(QLatin1String(", ")), table);
}

}  // namespace pcrm
