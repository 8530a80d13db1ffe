// SPDX-License-Identifier: GPL-3.0-or-later
// From a route to its handler: the thread's store, the person signed in, the count for metrics and
// the answer to a failing database are seen to here, so that a handler is parse, core, reply.
#pragma once

#include "app/server/context.h"
#include "app/server/http/http_message.h"
#include "app/server/http/router.h"

namespace pcrm {

/// One request on its way through a handler.
struct Call {
  const HttpRequest& request;
  const RouteParams& params;
  ServerContext& server;
  Store& store;
  Authority& authority;
  Actor actor = {};  ///< Who is signed in; empty on open routes.
};
using Handler = HttpAnswer (*)(Call&);

class Routes {
 public:
  explicit Routes(ServerContext& context) : context_(context) {}

  /// For anybody.
  void open(const QByteArray& method, const QByteArray& pattern, Handler handler);
  /// For whoever shows a valid token; others get 401.
  void signedIn(const QByteArray& method, const QByteArray& pattern, Handler handler);

  [[nodiscard]] const Router& router() const { return router_; }

 private:
  void add(const QByteArray& method, const QByteArray& pattern, Handler handler, bool open);

  ServerContext& context_;
  Router router_;
};

// --- for handlers --------------------------------------------------------------------------------

[[nodiscard]] HttpResponse jsonReply(const QJsonObject& json, int status = 200);
/// The problem for an error of core: 400, 403, 404, 409 or 503 by its code.
[[nodiscard]] HttpResponse problemOf(const Error& error);
[[nodiscard]] HttpResponse unauthorized(const QString& detail);
/// The body as an object; kInvalid otherwise.
[[nodiscard]] Result<QJsonObject> bodyOf(const HttpRequest& request);
/// A whole number of the query within a range, or `otherwise` where it is absent.
[[nodiscard]] Result<int> numberOf(const HttpRequest& request, const QString& key, int least,
                                   int most, int otherwise);

}  // namespace pcrm
