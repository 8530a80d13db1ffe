// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/description.h"

namespace pcrm {
namespace {

tl::unexpected<Error> badField(const ColumnInfo& column, const QString& why) {
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("%1(%2): %3.").arg(column.label, column.name, why));
}

}  // namespace

Result<QVariantList> valuesFromJson(const std::vector<ColumnInfo>& columns,
                                    const QJsonObject& json) {
  QVariantList values;
  values.reserve(static_cast<qsizetype>(columns.size()));
  qsizetype used = 0;
  for (const ColumnInfo& column : columns) {
    const auto it = json.constFind(column.name);
    if (it != json.constEnd()) ++used;
    const QJsonValue value = it == json.constEnd() ? QJsonValue(QJsonValue::Undefined) : *it;
    auto sql = sqlFromJson(column.type, column.nullable, value);
    if (!sql) return badField(column, sql.error().message);
    if (!column.codes.isEmpty() && !sql->isNull() && !column.codes.contains(sql->toString())) {
      return badField(column,
                      QStringLiteral("%1 가운데 하나여야 합니다").arg(column.codes.join(u'|')));
    }
    values << *sql;
  }
  if (used != json.size()) {
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
      bool known = false;
      for (const ColumnInfo& column : columns) known = known || column.name == it.key();
      if (!known) {
        return failure(
            ErrorCode::kInvalid,
            QStringLiteral("‘%1’ 항목은 여기에 없습니다. 이름을 확인하세요.").arg(it.key()));
      }
    }
  }
  return values;
}

}  // namespace pcrm
