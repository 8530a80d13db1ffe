// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/refused_words.h"

#include "core/operations/catalogue.h"
#include "ui/complaints/complaint_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pcrm {
namespace {

const QString kWas = QStringLiteral("was_");

QString say(const char* korean) { return QCoreApplication::translate("pcrm::refused", korean); }

template <class E>
QString enumWord(const QJsonValue& value) {
  const auto known = enumFromCode<E>(value.toString());
  return known ? word(*known) : value.toString();
}

QString valueWords(const QString& key, const QJsonValue& value, const Names& names) {
  if (key == QStringLiteral("assignee")) {
    return value.toString().isEmpty()
               ? say(QT_TRANSLATE_NOOP("pcrm::refused", "담당 없음 · 부서 공동"))
               : names.user(value.toString());
  }
  if (key == QStringLiteral("department")) return names.department(value.toString());
  if (key == QStringLiteral("office")) return names.office(value.toString());
  if (key == QStringLiteral("state")) return enumWord<State>(value);
  if (key == QStringLiteral("channel")) return enumWord<Channel>(value);
  if (key == QStringLiteral("handling_type")) return enumWord<HandlingType>(value);
  if (key == QStringLiteral("legal_kind")) return enumWord<LegalKind>(value);
  if (key == QStringLiteral("scope")) return enumWord<Reach>(value);
  if (key == QStringLiteral("persistence")) return enumWord<Persistence>(value);
  if (value.isBool())
    return value.toBool() ? say(QT_TRANSLATE_NOOP("pcrm::refused", "예"))
                          : say(QT_TRANSLATE_NOOP("pcrm::refused", "아니요"));
  if (value.isDouble()) return toDisplayText(Instant{value.toInteger()});
  return value.toString();
}

}  // namespace

std::vector<ComparedField> comparedFields(const RefusedOperation& operation, const Names& names) {
  std::vector<ComparedField> out;
  const OperationType* type = domain().operation(operation.name);
  if (!type) return out;
  const QJsonObject& row = operation.current_row;
  for (const ColumnInfo& field : type->fields) {
    if (field.type == ColumnType::kUuid || field.name.startsWith(kWas)) continue;
    if (!operation.payload.contains(field.name)) continue;
    const QJsonValue mine = operation.payload[field.name];
    if (mine.isNull() ||
        (mine.isString() && mine.toString().isEmpty() && field.name != QStringLiteral("assignee")))
      continue;
    out.push_back(
        {field.label, valueWords(field.name, mine, names),
         row.contains(field.name) ? valueWords(field.name, row[field.name], names) : QString()});
  }
  if (row.contains(QStringLiteral("state"))) {
    out.push_back({say(QT_TRANSLATE_NOOP("pcrm::refused", "상태")), QString(),
                   valueWords(QStringLiteral("state"), row[QStringLiteral("state")], names)});
  }
  return out;
}

QString refusedTitle(const RefusedOperation& operation) {
  const auto move = enumFromCode<Move>(operation.name);
  const QString what = move ? word(*move) : operation.label;
  QString about;
  for (const char* key : {"receipt_number", "provisional_number", "title"}) {
    if (about.isEmpty()) about = operation.current_row[QLatin1String(key)].toString();
  }
  if (about.isEmpty()) about = operation.payload[QStringLiteral("title")].toString();
  return about.isEmpty() ? what : what + QStringLiteral(" · ") + about;
}

bool canTryAgain(const RefusedOperation& operation) {
  const auto move = enumFromCode<Move>(operation.name);
  const auto state = enumFromCode<State>(operation.current_row[QStringLiteral("state")].toString());
  return !move || !state || stateAfter(*state, *move).has_value();
}

QJsonObject payloadAgain(const RefusedOperation& operation) {
  QJsonObject payload = operation.payload;
  for (const QString& key : operation.payload.keys()) {
    if (!key.startsWith(kWas)) continue;
    const QString field = key.mid(kWas.size());
    if (operation.current_row.contains(field)) payload[key] = operation.current_row[field];
  }
  return payload;
}

}  // namespace pcrm
