// SPDX-License-Identifier: GPL-3.0-or-later
// The Transport over Qt's network stack, for the desk and the command line.
//
// Lives on one thread that runs an event loop. Connections are kept alive and shared; replies come
// compressed when the server does so; a body above 4 KiB is sent with gzip. Redirects are not
// followed (a token must not travel to another host) and cookies are neither kept nor sent. https
// trusts the certificates of the system.
#pragma once

#include "core/sync/transport.h"

#include <QUrl>

#include <memory>

namespace pcrm {

class HttpTransport final : public Transport {
 public:
  /// `base` is the server's address, http or https, such as "https://minwon.example.kr" or with a
  /// path in front of which the server sits. An address that is none makes every send kOffline.
  explicit HttpTransport(const QUrl& base);
  /// Cancels what is under way; each `done` is called, and what it sends then is dropped.
  ~HttpTransport() override;
  HttpTransport(const HttpTransport&) = delete;
  HttpTransport& operator=(const HttpTransport&) = delete;

  void send(const TransportRequest& request, Done done) override;
  void cancelAll() override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pcrm
