// SPDX-License-Identifier: GPL-3.0-or-later
// A test city with its server and any number of desks, which sync over a perfect line: what the
// tests of sync begin with. Faults are for each test to add.
#pragma once

#include "core/sync/engine.h"
#include "tests/support/local_server.h"
#include "tests/support/test_city.h"

namespace pcrm::testing {

/// A desk: a store in memory (or a file), and its side of sync.
class TestDesk {
 public:
  explicit TestDesk(quint64 seed, const QString& path = QStringLiteral(":memory:"))
      : city(ReplicaKind::kDesk, path, seed), replica(*city.store) {}

  TestCity city;
  Replica replica;

  [[nodiscard]] Store& store() { return *city.store; }
  /// State of an operation in this desk's log; empty if it is not there.
  [[nodiscard]] QString stateOf(const Uuid& operation);
};

class SyncCity {
 public:
  SyncCity() : authority(*central.store) { start(); }

  TestCity central;
  Authority authority;

  /// The server starts (again).
  void start();
  /// One request to the server, as it would answer it.
  [[nodiscard]] TransportReply answer(const TransportRequest& request) {
    return answerLocally(authority, *central.store, request);
  }

  /// Called for each request of sync(); what it gives replaces the server's reply.
  std::function<std::optional<Result<TransportReply>>(const TransportRequest&)> line;

  /// One round for this person. How it ended: empty if it was done, or the error.
  QString sync(TestDesk& desk, const char* login, SyncSummary* summary = nullptr);
  /// Only the outbox is sent; the reply is lost on the way if `lose_reply`.
  void pushOnly(TestDesk& desk, const char* login, bool lose_reply = false);
};

}  // namespace pcrm::testing
