// SPDX-License-Identifier: GPL-3.0-or-later
// The listening socket: made here, so that an address that cannot be had gives a clear message.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace pcrm {

struct ListenSocket {
  int fd = -1;       ///< The caller's to close.
  quint16 port = 0;  ///< The one really taken, where port 0 was asked for.
};

/// Listens at "HOST:PORT": a name, an IPv4 address or an IPv6 address in brackets. Port 0 takes any
/// free one. kInvalid for an address that is none, kIo when it cannot be had.
[[nodiscard]] Result<ListenSocket> listenAt(const QString& address);

/// The peer's IP address of a connected socket, empty when it has none.
[[nodiscard]] QString peerAddress(int fd);

/// Sends what fits at once and ends the connection in both directions; the descriptor stays open.
void sendLastWords(int fd, const QByteArray& words);

}  // namespace pcrm
