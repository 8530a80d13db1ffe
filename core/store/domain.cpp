// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operation.h"

namespace pcrm {

const EntityType* Domain::entity(QStringView table) const {
  for (const EntityType& type : entities) {
    if (type.table == table) return &type;
  }
  return nullptr;
}

const OperationType* Domain::operation(QStringView name) const {
  for (const OperationType& type : operations) {
    if (type.name == name) return &type;
  }
  return nullptr;
}

QJsonObject OperationRecord::toJson() const {
  return {{QStringLiteral("id"), id.text()},    {QStringLiteral("sequence"), sequence},
          {QStringLiteral("device"), device},   {QStringLiteral("name"), name},
          {QStringLiteral("payload"), payload}, {QStringLiteral("actor"), actor},
          {QStringLiteral("office"), office},   {QStringLiteral("at"), at.ms}};
}

Result<OperationRecord> OperationRecord::fromJson(const QJsonObject& json) {
  const auto id = Uuid::parse(json[u"id"].toString());
  OperationRecord record{id.value_or(Uuid{}),         json[u"sequence"].toInteger(),
                         json[u"device"].toString(),  json[u"name"].toString(),
                         json[u"payload"].toObject(), json[u"actor"].toString(),
                         json[u"office"].toString(),  Instant{json[u"at"].toInteger()}};
  if (!id || record.sequence < 1 || record.device.isEmpty() || record.name.isEmpty() ||
      record.actor.isEmpty() || !json[u"payload"].isObject()) {
    return failure(ErrorCode::kInvalid, QStringLiteral("작업 기록의 꼴이 맞지 않습니다."));
  }
  return record;
}

}  // namespace pcrm
