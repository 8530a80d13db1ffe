// SPDX-License-Identifier: GPL-3.0-or-later
// 16-byte identifiers, made on any desk without asking anybody, and typed by what they name.
//
// Operations get a UUIDv7 (time-ordered, RFC 9562). Rows that an operation makes get an id derived
// from the operation's id and a word, so that desk and server make the very same rows.
#pragma once

#include "core/base/instant.h"
#include "core/base/random.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace pcrm {

struct Uuid {
  std::array<quint8, 16> bytes{};  ///< All zero: no id.

  auto operator<=>(const Uuid&) const = default;

  [[nodiscard]] bool isNull() const { return *this == Uuid{}; }
  /// 36 characters, lower case.
  [[nodiscard]] QString text() const;
  /// The 16 bytes, as the store keeps them.
  [[nodiscard]] QByteArray blob() const;

  static std::optional<Uuid> parse(QStringView text);
  /// Anything but 16 bytes gives the null id.
  static Uuid fromBlob(const QByteArray& blob);
  /// Version 7: the first 48 bits are the time, the rest is random.
  static Uuid v7(Instant at, Random& random);
  /// Version 8, from SHA-256 of parent and word: always the same for the same two.
  static Uuid derived(const Uuid& parent, QStringView word);
};

[[nodiscard]] size_t qHash(const Uuid& id, size_t seed = 0) noexcept;

/// A Uuid that says what it names, so that a customer's id is never taken for a complaint's.
template <class Tag>
struct Id {
  Uuid value;

  auto operator<=>(const Id&) const = default;
  [[nodiscard]] bool isNull() const { return value.isNull(); }
  [[nodiscard]] QString text() const { return value.text(); }
};

template <class Tag>
[[nodiscard]] size_t qHash(const Id<Tag>& id, size_t seed = 0) noexcept {
  return qHash(id.value, seed);
}

}  // namespace pcrm
