// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of people who sign in: only ever kept as Argon2id hashes (RFC 9106, by libsodium).
//
// Safe on any thread. A hash carries its own salt and cost, so the cost can be raised later:
// needsRehash() says when, and signing in is the moment to hash again. Hashing takes tens of
// milliseconds and 64 MiB by design; keep it off threads that must answer at once.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace pcrm {

/// What one hash costs. The default is libsodium's "interactive": 64 MiB, two passes.
struct PasswordCost {
  quint64 passes = 2;
  quint64 memory_bytes = quint64{64} << 20;

  /// The least libsodium accepts: for tests only.
  static PasswordCost forTests();

  bool operator==(const PasswordCost&) const = default;
};

inline constexpr qsizetype kPasswordMinLength = 10;    ///< Characters as a person counts them.
inline constexpr qsizetype kPasswordMaxLength = 1024;  ///< Bounds the work one request can ask for.

/// Whether this password may be chosen; the error says in Korean what is missing. kInvalid.
[[nodiscard]] Result<> checkPassword(const QString& password);

/// The text to store, about 100 ASCII characters. Refuses what checkPassword() refuses; kIo when
/// there is no memory for it. Different at every call, by its random salt.
[[nodiscard]] Result<QString> hashPassword(const QString& password, const PasswordCost& cost = {});

/// Whether this is the password of that hash. False for a hash that is none.
[[nodiscard]] bool verifyPassword(const QString& password, const QString& hash);

/// Whether the hash was made at another cost than this one, or is none of ours.
[[nodiscard]] bool needsRehash(const QString& hash, const PasswordCost& cost = {});

}  // namespace pcrm
