// SPDX-License-Identifier: GPL-3.0-or-later
// How one value of a row travels: member <-> SQL column <-> JSON.
//
// Codec<T> exists for every type a described struct may hold: QString, int, qint64, bool, Instant,
// QDate, Uuid, Id<Tag>, enums with codes, and std::optional of these. Adding a type here makes it
// usable in rows and operation payloads at once.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace pcrm {

/// What a column holds, for code that handles rows without knowing their struct (sync, undo).
enum class ColumnType {
  kText,
  kInteger,
  kBoolean,
  kInstant,  ///< UTC milliseconds; JSON number (read also from `2026-02-13T15:20`, Seoul).
  kDate,     ///< ISO date text.
  kUuid,     ///< 16-byte blob; JSON text.
  kJson,     ///< A JSON array or object, stored as compact text; only for payloads.
};

/// The codes of an enum as stored and sent, in the order of its values, which start at 0.
/// Specialise next to the enum: `template <> struct EnumCodes<State> { static constexpr
/// std::array kCodes{"received", …}; };`
template <class E>
struct EnumCodes;

template <class E>
concept CodedEnum = std::is_enum_v<E> && requires {
  EnumCodes<E>::kCodes.size();
};

template <CodedEnum E>
[[nodiscard]] QString codeOf(E value) {
  return QLatin1String(EnumCodes<E>::kCodes[static_cast<size_t>(value)]);
}

template <CodedEnum E>
[[nodiscard]] std::optional<E> enumFromCode(QStringView code) {
  for (size_t i = 0; i < EnumCodes<E>::kCodes.size(); ++i) {
    if (code == QLatin1String(EnumCodes<E>::kCodes[i])) return static_cast<E>(i);
  }
  return std::nullopt;
}

/// SQL value from JSON by column type, with no struct in between. An unfit value is an error that
/// does not name the column; the caller does.
[[nodiscard]] Result<QVariant> sqlFromJson(ColumnType type, bool nullable, const QJsonValue& json);

/// The reverse; a NULL becomes JSON null.
[[nodiscard]] QJsonValue jsonFromSql(ColumnType type, const QVariant& sql);

template <class T>
struct Codec;

template <>
struct Codec<QString> {
  static constexpr ColumnType kType = ColumnType::kText;
  static QVariant toSql(const QString& v) {
    return v.isNull() ? QVariant(QStringLiteral("")) : QVariant(v);
  }
  static QString fromSql(const QVariant& v) { return v.toString(); }
};

template <>
struct Codec<qint64> {
  static constexpr ColumnType kType = ColumnType::kInteger;
  static QVariant toSql(qint64 v) { return v; }
  static qint64 fromSql(const QVariant& v) { return v.toLongLong(); }
};

template <>
struct Codec<int> {
  static constexpr ColumnType kType = ColumnType::kInteger;
  static QVariant toSql(int v) { return qint64{v}; }
  static int fromSql(const QVariant& v) { return static_cast<int>(v.toLongLong()); }
};

template <>
struct Codec<bool> {
  static constexpr ColumnType kType = ColumnType::kBoolean;
  static QVariant toSql(bool v) { return qint64{v ? 1 : 0}; }
  static bool fromSql(const QVariant& v) { return v.toLongLong() != 0; }
};

template <>
struct Codec<Instant> {
  static constexpr ColumnType kType = ColumnType::kInstant;
  static QVariant toSql(Instant v) { return v.ms; }
  static Instant fromSql(const QVariant& v) { return {v.toLongLong()}; }
};

template <>
struct Codec<QDate> {
  static constexpr ColumnType kType = ColumnType::kDate;
  static QVariant toSql(QDate v) { return v.toString(Qt::ISODate); }
  static QDate fromSql(const QVariant& v) { return QDate::fromString(v.toString(), Qt::ISODate); }
};

template <>
struct Codec<Uuid> {
  static constexpr ColumnType kType = ColumnType::kUuid;
  static QVariant toSql(const Uuid& v) { return v.blob(); }
  static Uuid fromSql(const QVariant& v) { return Uuid::fromBlob(v.toByteArray()); }
};

template <class Tag>
struct Codec<Id<Tag>> {
  static constexpr ColumnType kType = ColumnType::kUuid;
  static QVariant toSql(const Id<Tag>& v) { return v.value.blob(); }
  static Id<Tag> fromSql(const QVariant& v) { return {Uuid::fromBlob(v.toByteArray())}; }
};

template <>
struct Codec<QJsonArray> {
  static constexpr ColumnType kType = ColumnType::kJson;
  static QVariant toSql(const QJsonArray& v) { return QVariant(v); }
  static QJsonArray fromSql(const QVariant& v) { return v.toJsonArray(); }
};

template <CodedEnum E>
struct Codec<E> {
  static constexpr ColumnType kType = ColumnType::kText;
  static QVariant toSql(E v) { return codeOf(v); }
  static E fromSql(const QVariant& v) { return enumFromCode<E>(v.toString()).value_or(E{}); }
};

template <class T>
struct Codec<std::optional<T>> {
  static constexpr ColumnType kType = Codec<T>::kType;
  static QVariant toSql(const std::optional<T>& v) { return v ? Codec<T>::toSql(*v) : QVariant(); }
  static std::optional<T> fromSql(const QVariant& v) {
    if (v.isNull()) return std::nullopt;
    return Codec<T>::fromSql(v);
  }
};

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

template <class T>
struct Unwrapped {
  using type = T;
};
template <class T>
struct Unwrapped<std::optional<T>> {
  using type = T;
};

}  // namespace pcrm
