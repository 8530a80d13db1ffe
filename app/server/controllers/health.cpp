// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/controllers/controllers.h"

namespace pcrm {
namespace {

HttpAnswer health(Call& call) {
  // A database that cannot tell its own kind makes the route answer 503.
  const bool answers = !call.store.fact(QStringLiteral("kind")).isEmpty();
  return jsonReply(
      {{QStringLiteral("status"), answers ? QStringLiteral("ok") : QStringLiteral("failing")},
       {QStringLiteral("version"), call.server.version},
       {QStringLiteral("database"), answers ? QStringLiteral("ok") : QStringLiteral("failing")}},
      answers ? 200 : 503);
}

HttpAnswer metrics(Call& call) {
  return HttpResponse{.content_type = "text/plain; version=0.0.4; charset=utf-8",
                      .body = call.server.metrics.text(call.server.suspended())};
}

}  // namespace

void addHealthRoutes(Routes& routes) {
  routes.open("GET", "/healthz", health);
  routes.open("GET", "/metrics", metrics);
}

}  // namespace pcrm
