// SPDX-License-Identifier: GPL-3.0-or-later
// One accepted connection and the request it is at: reading it within the limits.
//
// Internal to the server. HTTP/1.1 handles one request of a connection at a time, so there is one
// object for both. The members under "watch" belong to the server's mutex; all others belong to
// the worker thread of the connection.
#pragma once

#include "app/server/http/http_message.h"
#include "app/server/http/http_server.h"

#include <microhttpd.h>

#include <atomic>
#include <chrono>
#include <optional>

namespace pcrm {

using SteadyTime = std::chrono::steady_clock::time_point;

enum class Phase {
  kWaiting,    ///< Open, no request begun.
  kReceiving,  ///< A request has begun to arrive.
  kAnswering,  ///< The handler or the answer is at work.
  kSuspended,  ///< A long poll waits for news.
  kEnded,      ///< Told to go; the library will close it.
};

struct Connection {
  MHD_Connection* mhd = nullptr;
  int fd = -1;

  // Watch.
  Phase phase = Phase::kWaiting;
  SteadyTime since = {};  ///< When the phase began.
  std::optional<SteadyTime> wait_until = {};
  bool last_call = false;
  bool counted = false;  ///< Among the requests that stop() waits for.

  /// The last byte of a request seen, in steady_clock's own units; the timer thread reads it.
  std::atomic<SteadyTime::rep> last_byte{0};

  // The request.
  QByteArray target = {};
  HttpRequest request = {};
  bool begun = false;
  bool whole = false;
  bool accepts_gzip = false;
  bool body_too_big = false;
  qsizetype discarded_bytes = 0;

  void touch() {
    last_byte.store(std::chrono::steady_clock::now().time_since_epoch().count(),
                    std::memory_order_relaxed);
  }

  /// Forgets the request after its answer.
  void reset();

  /// Takes method and headers. A response means that the request is refused without its body.
  [[nodiscard]] std::optional<HttpResponse> begin(const char* method, const HttpLimits& limits);

  /// Takes a piece of the body. False: the connection is not worth keeping.
  [[nodiscard]] bool append(const char* data, size_t size, const HttpLimits& limits);

  /// Takes the end of the body. A response means that it is refused.
  [[nodiscard]] std::optional<HttpResponse> finish(const HttpLimits& limits);
};

}  // namespace pcrm
