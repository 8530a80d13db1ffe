// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol.h"

#include <algorithm>

namespace pcrm {
namespace {

tl::unexpected<Error> malformed(const char* what) {
  return failure(
      ErrorCode::kCorrupt,
      QStringLiteral("서버와 주고받은 자료의 꼴이 맞지 않습니다(%1).").arg(QLatin1String(what)));
}

QJsonObject toJson(const OperationAnswer& answer) {
  QJsonObject out{{QStringLiteral("id"), answer.id.text()},
                  {QStringLiteral("outcome"),
                   answer.accepted ? QStringLiteral("accepted") : QStringLiteral("refused")},
                  {QStringLiteral("reason"), answer.reason},
                  {QStringLiteral("version"), answer.version}};
  if (!answer.current_row.isEmpty()) out[QStringLiteral("current_row")] = answer.current_row;
  return out;
}

}  // namespace

QJsonObject PushRequest::toJson() const {
  QJsonArray items;
  for (const OperationRecord& record : operations) items.append(record.toJson());
  return {{QStringLiteral("device"), device}, {QStringLiteral("operations"), items}};
}

Result<PushRequest> PushRequest::fromJson(const QJsonObject& json) {
  PushRequest request;
  request.device = json[u"device"].toString();
  const QJsonArray items = json[u"operations"].toArray();
  if (request.device.isEmpty() || !json[u"operations"].isArray()) return malformed("operations");
  if (items.size() > kMostOperations) return malformed("too many operations");
  for (const QJsonValue& item : items) {
    auto record = OperationRecord::fromJson(item.toObject());
    if (record) {
      request.operations.push_back(*record);
    } else {
      request.unreadable.append(item);
    }
  }
  return request;
}

QJsonObject PushAnswer::toJson() const {
  QJsonArray items;
  for (const OperationAnswer& answer : answers) items.append(pcrm::toJson(answer));
  return {{QStringLiteral("generation"), generation}, {QStringLiteral("answers"), items}};
}

Result<PushAnswer> PushAnswer::fromJson(const QJsonObject& json) {
  if (!json[u"answers"].isArray()) return malformed("answers");
  PushAnswer out;
  out.generation = json[u"generation"].toString();
  for (const QJsonValue& item : json[u"answers"].toArray()) {
    const auto id = Uuid::parse(item[u"id"].toString());
    const QString outcome = item[u"outcome"].toString();
    if (!id || (outcome != QLatin1String("accepted") && outcome != QLatin1String("refused")))
      return malformed("answer");
    out.answers.push_back({*id, outcome == QLatin1String("accepted"), item[u"reason"].toString(),
                           item[u"current_row"].toObject(), item[u"version"].toInteger()});
  }
  return out;
}

QString PullRequest::pathAndQuery() const {
  QString path = QStringLiteral("/v1/changes?since=%1&limit=%2").arg(cursor).arg(limit);
  if (wait_s > 0) path += QStringLiteral("&wait=%1").arg(wait_s);
  return path;
}

QJsonObject PullAnswer::toJson() const {
  QJsonArray group_items;
  for (const RowGroup& group : groups) {
    group_items.append(
        QJsonObject{{QStringLiteral("entity"), group.entity},
                    {QStringLiteral("columns"), QJsonArray::fromStringList(group.columns)},
                    {QStringLiteral("rows"), group.rows}});
  }
  QJsonArray removed_items;
  for (const RemovedRow& row : removed) {
    removed_items.append(
        QJsonObject{{QStringLiteral("entity"), row.entity}, {QStringLiteral("id"), row.id.text()}});
  }
  return {{QStringLiteral("cursor"), cursor},
          {QStringLiteral("more"), more},
          {QStringLiteral("restart"), restart},
          {QStringLiteral("changes"), group_items},
          {QStringLiteral("removed"), removed_items}};
}

Result<PullAnswer> PullAnswer::fromJson(const QJsonObject& json) {
  PullAnswer out;
  out.cursor = json[u"cursor"].toString();
  out.more = json[u"more"].toBool();
  out.restart = json[u"restart"].toBool();
  if (cursorVersion(out.cursor) < 0 || !json[u"changes"].isArray() || !json[u"removed"].isArray())
    return malformed("changes");
  for (const QJsonValue& item : json[u"changes"].toArray()) {
    RowGroup group{item[u"entity"].toString(), {}, item[u"rows"].toArray()};
    for (const QJsonValue& column : item[u"columns"].toArray()) group.columns << column.toString();
    if (group.entity.isEmpty() || group.columns.isEmpty()) return malformed("group");
    out.groups.push_back(std::move(group));
  }
  for (const QJsonValue& item : json[u"removed"].toArray()) {
    const auto id = Uuid::parse(item[u"id"].toString());
    if (!id) return malformed("removed");
    out.removed.push_back({item[u"entity"].toString(), *id});
  }
  return out;
}

qint64 cursorVersion(const QString& cursor) {
  const qsizetype colon = cursor.lastIndexOf(u'.');
  if (colon < 1) return -1;
  bool ok = false;
  const qint64 version = cursor.mid(colon + 1).toLongLong(&ok);
  return ok && version >= 0 ? version : -1;
}

QString cursorGeneration(const QString& cursor) {
  return cursor.left(std::max<qsizetype>(cursor.indexOf(u'~'), 0));
}

namespace {
/// `scope-person`
QString middleOf(const QString& cursor) {
  const qsizetype from = cursor.indexOf(u'~') + 1;
  return from < 1 ? QString() : cursor.mid(from, cursor.lastIndexOf(u'.') - from);
}
}  // namespace

QString cursorScope(const QString& cursor) { return middleOf(cursor).section(u'-', 0, 0); }

QString cursorPerson(const QString& cursor) { return middleOf(cursor).section(u'-', 1, 1); }

QString makeCursor(const QString& generation, const QString& scope, const QString& person,
                   qint64 version) {
  return generation + u'~' + scope + u'-' + person + u'.' + QString::number(version);
}

}  // namespace pcrm
