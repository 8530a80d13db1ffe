// SPDX-License-Identifier: GPL-3.0-or-later
// What lets the same person sign in on a desk without network: the Argon2id hash of the password
// with which the server let that person in last. It stays in that desk's database and is never
// sent. On the thread of the Store; hashing takes tens of milliseconds by design.
#pragma once

#include "core/offices/office.h"
#include "core/store/store.h"

namespace pcrm {

/// The server has just let this person in with this password; unlike in credentials.h the person's
/// row need not have come yet. Nothing is written if it is kept already.
[[nodiscard]] Result<> keepForOffline(Store& store, const QString& login, const QString& password);

enum class LocalCheck {
  kUnknown,  ///< Never let in here, or the person's row is not here, or may not sign in any more.
  kWrong,
  kRight,
};

struct LocalSignIn {
  LocalCheck check = LocalCheck::kUnknown;
  User user;  ///< Of kWrong and kRight.
};
[[nodiscard]] LocalSignIn verifyOffline(Store& store, const QString& login,
                                        const QString& password);

}  // namespace pcrm
