// SPDX-License-Identifier: GPL-3.0-or-later
// From method and path to the handler: the server's table of contents.
//
//   Router router;
//   router.add("GET", "/v1/complaints/{id}", [](const HttpRequest&, const RouteParams& params) {
//     return show(params[QStringLiteral("id")]); });
//   HttpServer server(limits, router);
//
// Filled before the server starts; routing itself changes nothing and is safe on any thread.
#pragma once

#include "app/server/http/http_message.h"

#include <QHash>
#include <QList>

namespace pcrm {

/// The decoded parts of the path that stand where the pattern has {names}.
using RouteParams = QHash<QString, QString>;
using RouteHandler = std::function<HttpAnswer(const HttpRequest&, const RouteParams&)>;

class Router {
 public:
  /// A part of the pattern in braces takes any one non-empty part of a path. Of two patterns that
  /// fit, the one added first wins. GET answers HEAD as well.
  void add(const QByteArray& method, const QByteArray& pattern, RouteHandler handler);

  /// Unknown path: 404. Known path, other method: 405 with Allow; OPTIONS: 204 with Allow.
  [[nodiscard]] HttpAnswer operator()(const HttpRequest& request) const;

  /// "METHOD /pattern" of each route in the order added, for the check against the description.
  [[nodiscard]] QList<QByteArray> routes() const;

 private:
  struct Route {
    QByteArray method;
    QByteArray pattern;
    QList<QByteArray> parts;
    RouteHandler handler;
  };
  std::vector<Route> routes_;
};

}  // namespace pcrm
