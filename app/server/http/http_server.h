// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/1.1 server for one handler, over libmicrohttpd: worker threads with poll(), every limit
// set, long polls suspended without holding a thread.
//
// TLS is the business of the reverse proxy in front. Whatever breaks a limit is answered with a
// problem (RFC 9457) and the connection is closed: 431 header, 413 body, 408 time; only a header of
// several times the limit meets the library's own 431. Needs no event loop. listen() and
// stop() belong to one thread, which is none of the handlers'; wake() is for any thread.
#pragma once

#include "app/server/http/http_message.h"
#include "core/base/result.h"

#include <memory>

namespace pcrm {

struct HttpLimits {
  qsizetype max_body_bytes = qsizetype{8} << 20;       ///< As sent.
  qsizetype max_unfolded_bytes = qsizetype{64} << 20;  ///< Of a body sent with gzip.
  qsizetype max_header_bytes = qsizetype{16} << 10;    ///< Request line and headers.
  unsigned max_connections = 1000;
  unsigned max_connections_per_ip = 0;  ///< 0: no limit, as behind a proxy all share one address.
  int idle_timeout_ms = 30'000;         ///< Without a byte from the client.
  int request_timeout_ms = 120'000;     ///< From a request's first line to its last byte.
  bool gzip_on_loopback = true;         ///< Off: answers to 127.0.0.1 and ::1 go as they are.
  unsigned worker_threads = 0;          ///< 0: as many as processors, 2 to 8.
};

class HttpServer {
 public:
  HttpServer(const HttpLimits& limits, HttpHandler handler);
  ~HttpServer();  ///< Stops.
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Starts answering at "HOST:PORT" and gives the port, useful where 0 was asked for. kInvalid for
  /// an address that is none, kIo when it cannot be had. Once in the life of a server.
  [[nodiscard]] Result<quint16> listen(const QString& address);

  /// Something changed: every suspended request asks its handler again. Call it after the change
  /// can be seen; a handler that was just then deciding to wait is asked again too.
  void wake();

  /// Ends long polls by a last call of their handlers, lets answers under way finish for a few
  /// seconds, then closes everything and joins all threads. Harmless when not listening.
  void stop();

  /// Requests now suspended, for metrics and tests.
  [[nodiscard]] int suspendedCount() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pcrm
