// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codec.h"

#include <cmath>

namespace pcrm {
namespace {

constexpr double kLargestExactInteger = 9007199254740992.0;  // 2^53, all a JSON number can carry.

Result<QVariant> unfit(const char* expected) {
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("%1 필요합니다").arg(QString::fromUtf8(expected)));
}

Result<QVariant> integerFrom(const QJsonValue& json) {
  if (!json.isDouble()) return unfit("정수가");
  const double value = json.toDouble();
  if (std::trunc(value) != value || std::abs(value) > kLargestExactInteger) return unfit("정수가");
  return QVariant(static_cast<qint64>(value));
}

Result<QVariant> instantFrom(const QJsonValue& json) {
  if (json.isDouble()) return integerFrom(json);
  const auto at = parseSeoul(json.toString());
  if (!at) return unfit("2026-02-13T15:20 꼴의 일시가");
  return QVariant(at->ms);
}

Result<QVariant> dateFrom(const QJsonValue& json) {
  const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
  if (!date.isValid()) return unfit("2026-02-13 꼴의 날짜가");
  return QVariant(date.toString(Qt::ISODate));
}

Result<QVariant> uuidFrom(const QJsonValue& json) {
  const auto id = Uuid::parse(json.toString());
  if (!id) return unfit("식별자(UUID)가");
  return QVariant(id->blob());
}

}  // namespace

Result<QVariant> sqlFromJson(ColumnType type, bool nullable, const QJsonValue& json) {
  if (json.isNull() || json.isUndefined()) {
    if (nullable) return QVariant();
    return unfit("값이");
  }
  switch (type) {
    case ColumnType::kText:
      if (!json.isString()) return unfit("글자가");
      return QVariant(json.toString().isNull() ? QStringLiteral("") : json.toString());
    case ColumnType::kInteger:
      return integerFrom(json);
    case ColumnType::kBoolean:
      if (!json.isBool()) return unfit("true 또는 false가");
      return QVariant(qint64{json.toBool() ? 1 : 0});
    case ColumnType::kInstant:
      return instantFrom(json);
    case ColumnType::kDate:
      return dateFrom(json);
    case ColumnType::kUuid:
      return uuidFrom(json);
    case ColumnType::kJson:
      if (!json.isArray()) return unfit("목록이");
      return QVariant(json.toArray());
  }
  return unfit("아는 형이");
}

QJsonValue jsonFromSql(ColumnType type, const QVariant& sql) {
  if (sql.isNull()) return QJsonValue::Null;
  switch (type) {
    case ColumnType::kText:
    case ColumnType::kDate:
      return sql.toString();
    case ColumnType::kInteger:
    case ColumnType::kInstant:
      return sql.toLongLong();
    case ColumnType::kBoolean:
      return sql.toLongLong() != 0;
    case ColumnType::kUuid:
      return Uuid::fromBlob(sql.toByteArray()).text();
    case ColumnType::kJson:
      return sql.toJsonArray();
  }
  return QJsonValue::Null;
}

}  // namespace pcrm
