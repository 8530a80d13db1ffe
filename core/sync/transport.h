// SPDX-License-Identifier: GPL-3.0-or-later
// The one door between the sync engine and a network: a request goes out, at most one reply comes.
//
// The engine never sees a socket. The desk and the command line plug in HTTP (core/sync_http); the
// simulation plugs in a line that loses, repeats, delays and reorders.
//
// An Error means only that no whole reply arrived, and its code is always kOffline. Whether the
// server did what was asked is then unknown: repeat it with the same operation ids. Every reply
// that did arrive, 4xx and 5xx too, is a TransportReply.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace pcrm {

struct TransportRequest {
  QByteArray method;        ///< "GET", "POST", …
  QString path_and_query;   ///< From the first slash on, percent-encoded: "/v1/changes?since=7".
  QByteArray body = {};     ///< JSON, or empty for none.
  QByteArray token = {};    ///< The bearer token; empty before signing in.
  int timeout_ms = 30'000;  ///< For the whole exchange. A long poll needs its wait on top.

  bool operator==(const TransportRequest&) const = default;
};

struct TransportReply {
  int status = 0;   ///< The HTTP status, 100–599.
  QByteArray body;  ///< Already decompressed.

  bool operator==(const TransportReply&) const = default;
};

class Transport {
 public:
  using Done = std::function<void(Result<TransportReply>)>;

  virtual ~Transport() = default;

  /// Sends without waiting. `done` is called exactly once, later, on the thread that called send();
  /// never from inside send(). Several requests may be under way; replies keep no order. `done` may
  /// send again and may cancel, but must not destroy the Transport.
  virtual void send(const TransportRequest& request, Done done) = 0;

  /// Gives up every request under way: each `done` gets kOffline before this returns.
  virtual void cancelAll() = 0;
};

}  // namespace pcrm
