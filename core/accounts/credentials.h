// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of the city's users, on the central database. They are no operations and no rows of
// sync: a desk never sees them.
//
// On the thread of the Store. Hashing takes tens of milliseconds by design (core/secrets).
#pragma once

#include "core/offices/office.h"
#include "core/secrets/password.h"
#include "core/store/store.h"

namespace pcrm {

/// Sets or replaces the password of a user who exists, and ends their open sessions: whoever knew
/// the old one is out. Refuses what checkPassword() refuses
/// (kInvalid) and an unknown login (kNotFound).
[[nodiscard]] Result<> setPassword(Store& store, const QString& login, const QString& password,
                                   const PasswordCost& cost = {});

/// The same password for several, hashed once: for sample data, where nothing is to be protected.
[[nodiscard]] Result<> setPassword(Store& store, const QStringList& logins, const QString& password,
                                   const PasswordCost& cost = {});

/// The user, if this is their password and they may sign in; else kDenied with one and the same
/// sentence, after the same time, so that nobody learns which logins exist.
[[nodiscard]] Result<User> verify(Store& store, const QString& login, const QString& password);

}  // namespace pcrm
