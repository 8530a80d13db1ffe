// SPDX-License-Identifier: GPL-3.0-or-later
// Session tokens: what a signed-in desk shows with each request.
//
// The server stores only the hash, so that a stolen database opens no session. A token is random
// enough (256 bits) that a fast hash is right here, where a password would need a slow one.
// Safe on any thread.
#pragma once

#include <QByteArray>

namespace pcrm {

/// 43 characters of base64url without padding: 32 bytes from the system's secure randomness.
[[nodiscard]] QByteArray newToken();

/// 64 hexadecimal digits: BLAKE2b-256 of the token's characters. Always the same for the same.
[[nodiscard]] QByteArray tokenHash(const QByteArray& token);

}  // namespace pcrm
