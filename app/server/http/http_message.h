// SPDX-License-Identifier: GPL-3.0-or-later
// What a handler is given and what it gives back. Plain values; nothing of the HTTP library.
//
// A handler runs on one of the server's worker threads, several at once, and should be quick: it
// must not wait for anything but the disk. To wait for news it returns Suspend, which holds the
// connection but no thread; it is then called again with `resumed` set.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <utility>
#include <variant>
#include <vector>

namespace pcrm {

struct HttpRequest {
  QByteArray method;                      ///< "GET", "POST", … as sent.
  QByteArray path;                        ///< Without the query, still percent-encoded.
  QHash<QString, QString> query;          ///< Decoded; of a repeated key the first.
  QHash<QByteArray, QByteArray> headers;  ///< Names in lower case; repeated ones joined by ", ".
  QByteArray body;                        ///< Whole and decompressed.
  QByteArray bearer_token;                ///< Of "Authorization: Bearer …"; empty when absent.
  QString remote_address;                 ///< The peer's IP address without port.
  bool resumed = false;                   ///< Called again after a Suspend.
  bool last_call = false;                 ///< The wait is over: Suspend is no answer any more.
  QByteArray suspend_key;                 ///< The key of that Suspend.
};

struct HttpResponse {
  int status = 200;
  QByteArray content_type = "application/json";
  QByteArray body = {};
  std::vector<std::pair<QByteArray, QByteArray>> headers = {};

  bool operator==(const HttpResponse&) const = default;
};

/// "Nothing to say yet": ask again at the next wake(), and for the last time after `wait_ms`.
struct Suspend {
  int wait_ms = 30'000;  ///< Counted from the first Suspend of a request; later ones keep it.
  QByteArray key = {};   ///< Given back to the handler, whatever it may mean to it.

  bool operator==(const Suspend&) const = default;
};

using HttpAnswer = std::variant<HttpResponse, Suspend>;

/// Must be safe to call from several threads. An exception becomes a 500 without its text.
using HttpHandler = std::function<HttpAnswer(const HttpRequest&)>;

}  // namespace pcrm
