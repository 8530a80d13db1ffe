// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/tsv.h"

namespace pcrm::tsv {

Result<std::vector<Row>> parse(const QString& text, const QString& table, int columns) {
  std::vector<Row> rows;
  int number = 0;
  for (const QString& raw : text.split(QLatin1Char('\n'))) {
    ++number;
    if (raw.trimmed().isEmpty() || raw.startsWith(QLatin1Char('#'))) continue;
    Row row{number, raw.split(QLatin1Char('\t'))};
    for (QString& field : row.fields) field = field.trimmed();
    if (row.fields.size() != columns) {
      return lineError(table, number,
                       QStringLiteral("칸이 %1개입니다. 탭으로 나눈 %2개로 고쳐 주십시오.")
                           .arg(row.fields.size())
                           .arg(columns));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

tl::unexpected<Error> lineError(const QString& table, int line, const QString& what) {
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("%1 표 %2번째 줄: %3").arg(table).arg(line).arg(what));
}

QStringList alternatives(const QString& field) {
  QStringList parts;
  for (const QString& part : field.split(QLatin1Char('|'))) {
    if (!part.trimmed().isEmpty()) parts << part.trimmed();
  }
  return parts;
}

}  // namespace pcrm::tsv
