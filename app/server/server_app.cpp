// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/server_app.h"

#include "app/server/controllers/controllers.h"
#include "core/accounts/credentials.h"
#include "core/operations/ensure_catalogue.h"

namespace pcrm {

ServerApp::ServerApp(const Options& options)
    : context_{options.database_path, options.version, options.rules, options.clock},
      http_(options.limits, [this](const HttpRequest& request) { return router()(request); }) {
  context_.wake = [this] { http_.wake(); };
  context_.suspended = [this] { return http_.suspendedCount(); };
  addSessionRoutes(routes_);
  addOperationRoutes(routes_);
  addChangeRoutes(routes_);
  addComplaintRoutes(routes_);
  addCustomerRoutes(routes_);
  addTrainingRoutes(routes_);
  addHealthRoutes(routes_);
  context_.learning = &learning_;
}

ServerApp::~ServerApp() { stop(); }

void ServerApp::stop() {
  http_.stop();
  learning_.stop();
}

Result<std::unique_ptr<ServerApp>> ServerApp::open(const Options& options) {
  std::unique_ptr<ServerApp> app(new ServerApp(options));
  if (auto ready = app->prepare(); !ready) return failure(ready.error());
  return app;
}

Result<void> ServerApp::prepare() {
  const auto worker = openWorker(context_);
  if (!worker) return failure(worker.error());
  Worker& own = **worker;
  if (auto established = ensureCatalogue(*own.store); !established) return established;
  if (auto begun = own.authority->startGeneration(); !begun) return begun;
  context_.generation = own.authority->generation();
  // The first unknown login must not take longer than the next: what it is compared with is made
  // now.
  (void)verify(*own.store, QString(), QString());
  learning_.start();
  return {};
}

}  // namespace pcrm
