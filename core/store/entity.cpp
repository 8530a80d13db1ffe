// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entity.h"

#include "core/store/search_index.h"

namespace pcrm {

void EntityType::composeSql() {
  QStringList names;
  QStringList marks;
  QStringList assignments;
  for (const ColumnInfo& column : columns) {
    names << column.name;
    marks << QStringLiteral("?");
    assignments << column.name + QStringLiteral(" = ?");
  }
  const bool ordered = !ordered_by.isEmpty();
  const QString all = names.join(QLatin1String(", "));
  sql.select = QStringLiteral("SELECT %1, version, %2 FROM %3 WHERE id = ?")
                   .arg(all, ordered ? QStringLiteral("rid") : QStringLiteral("0"), table);
  sql.insert =
      QStringLiteral("INSERT INTO %1(%2, version%3) VALUES (%4, ?%5)")
          .arg(table, all, ordered ? QStringLiteral(", rid") : QString(),
               marks.join(QLatin1String(", ")), ordered ? QStringLiteral(", ?") : QString());
  sql.update = QStringLiteral("UPDATE %1 SET %2, version = ? WHERE id = ?")
                   .arg(table, assignments.join(QLatin1String(", ")));
  sql.note_unindexed =
      QStringLiteral("INSERT INTO %1(rid) VALUES (?)").arg(SearchIndex::backlogTable(table));
}

}  // namespace pcrm
