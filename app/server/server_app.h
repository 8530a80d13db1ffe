// SPDX-License-Identifier: GPL-3.0-or-later
// The server as one object: opens the central database, begins a generation, answers the API.
//
//   auto app = ServerApp::open({path, version, &rules, &clock});
//   auto port = (*app)->listen(QStringLiteral("127.0.0.1:0"));
//   …
//   (*app)->stop();
//
// Needs a QCoreApplication (Qt Sql's plug-ins), no event loop. open(), listen() and stop() belong
// to one thread.
#pragma once

#include "app/server/http/http_server.h"
#include "app/server/learning_job.h"
#include "app/server/routes.h"

namespace pcrm {

class ServerApp {
 public:
  struct Options {
    QString database_path;
    QString version;
    const Rules* rules = nullptr;
    const Clock* clock = nullptr;
    HttpLimits limits = {.gzip_on_loopback = false};
  };

  /// Creates a missing file with the hall and the shipped departments. Refuses a desk's file
  /// (kInvalid) and a newer program's (kConflict).
  [[nodiscard]] static Result<std::unique_ptr<ServerApp>> open(const Options& options);
  ~ServerApp();
  ServerApp(const ServerApp&) = delete;
  ServerApp& operator=(const ServerApp&) = delete;

  /// Answers at "HOST:PORT" from now on; gives the port.
  [[nodiscard]] Result<quint16> listen(const QString& address) { return http_.listen(address); }
  /// Lets requests under way finish, ends long polls and learning, joins all threads.
  void stop();

  /// For the check against the API's description, and tests.
  [[nodiscard]] const Router& router() const { return routes_.router(); }
  [[nodiscard]] LearningJob& learning() { return learning_; }
  [[nodiscard]] int suspendedCount() const { return http_.suspendedCount(); }

 private:
  explicit ServerApp(const Options& options);
  [[nodiscard]] Result<void> prepare();

  ServerContext context_;
  LearningJob learning_{context_};
  Routes routes_{context_};
  HttpServer http_;
};

}  // namespace pcrm
