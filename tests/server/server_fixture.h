// SPDX-License-Identifier: GPL-3.0-or-later
// The test city served over real HTTP on 127.0.0.1, and desks that sync with it through the real
// engine and the real transport.
#pragma once

#include "app/server/server_app.h"
#include "core/sync/engine.h"
#include "core/sync_http/blocking_transport.h"
#include "core/sync_http/http_transport.h"
#include "tests/support/test_city.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>

namespace pcrm::testing {

inline const QString kPassword = QStringLiteral("바른 비밀번호 1234");

/// Stands like FixedClock, and may be set while the server's threads read it.
class SharedClock final : public Clock {
 public:
  explicit SharedClock(Instant at) : ms_(at.ms) {}
  [[nodiscard]] Instant now() const override { return {ms_.load()}; }
  void advanceMs(qint64 ms) { ms_ += ms; }

 private:
  std::atomic<qint64> ms_;
};

/// A JSON answer over HTTP.
struct Answer {
  int status = 0;
  QJsonObject json;
  [[nodiscard]] QString detail() const { return json[u"detail"].toString(); }
};

class ServerFixture : public ::testing::Test {
 protected:
  ServerFixture();

  /// One request without a desk.
  Answer ask(const QByteArray& method, const QString& path, const QByteArray& token = {},
             const QJsonObject& body = {});
  /// As in a query, percent-encoded.
  static QString encoded(const QString& text);
  Answer trySignIn(const QString& login, const QString& password);
  /// Signs in and expects success.
  QByteArray tokenOf(const char* login);

  QTemporaryDir folder;
  TestCity city{ReplicaKind::kCentral, folder.filePath(QStringLiteral("central.db"))};
  SharedClock clock{city.clock.now()};
  std::unique_ptr<ServerApp> app;
  quint16 port = 0;
  std::unique_ptr<HttpTransport> transport;
};

/// One desk with its own file in memory.
class Desk {
 public:
  Desk(quint16 port, const char* login, QByteArray token, quint64 seed);

  /// One round; gives how it ended.
  Instruction round(int wait_s = 0);
  /// One round that must end well.
  SyncSummary sync();

  TestCity city;
  Replica replica{*city.store};

 private:
  HttpTransport transport_;
  BlockingTransport blocking_{transport_};
  SyncEngine engine_;
};

}  // namespace pcrm::testing
