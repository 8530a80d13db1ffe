// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a Transport and waits for the answer: for the command line, where nothing else goes on.
//
// Needs a QCoreApplication. Not for the desk: it runs a nested event loop.
#pragma once

#include "core/sync/transport.h"

namespace pcrm {

class BlockingTransport {
 public:
  /// `transport` stays the caller's and must outlive this; it must live on this thread.
  explicit BlockingTransport(Transport& transport) : transport_(transport) {}

  /// The reply, or kOffline. Returns at the latest when the request's timeout is over.
  [[nodiscard]] Result<TransportReply> send(const TransportRequest& request);

 private:
  Transport& transport_;
};

}  // namespace pcrm
