// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in, on the central database. Only hashes of the tokens are stored.
//
// A session lasts kSessionMs from signing in, however busy it is: a working day, so that a token
// left behind on a PC is worth nothing the next morning. The time is that of the store's clock. On
// the thread of the Store.
#pragma once

#include "core/offices/office.h"
#include "core/store/store.h"

namespace pcrm {

inline constexpr qint64 kSessionMs = 12 * kMsPerHour;

struct Session {
  QByteArray token;  ///< What the desk shows with each request; known to nobody else.
  Instant expires_at;
};

/// Begins one for a user whose password was right. Sweeps out those that are over.
[[nodiscard]] Result<Session> beginSession(Store& store, const User& user, const QString& device);

/// Whose session it is: none for an unknown token, one that is over, or a user who may not sign in
/// any more. Role and office are those of this moment.
[[nodiscard]] std::optional<User> sessionUser(Store& store, const QByteArray& token);

/// Ends it; harmless for one that is none.
[[nodiscard]] Result<void> endSession(Store& store, const QByteArray& token);

}  // namespace pcrm
