// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/router.h"

#include "app/server/http/problem.h"
#include "app/server/http/query.h"

#include <optional>

namespace pcrm {
namespace {

bool isName(const QByteArray& part) { return part.startsWith('{') && part.endsWith('}'); }

std::optional<RouteParams> match(const QList<QByteArray>& pattern, const QList<QByteArray>& path) {
  if (pattern.size() != path.size()) return std::nullopt;
  RouteParams params;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    if (!isName(pattern[i])) {
      if (pattern[i] != path[i]) return std::nullopt;
      continue;
    }
    const std::optional<QString> value = decodePercent(path[i], false);
    if (!value || value->isEmpty()) return std::nullopt;
    params.insert(QString::fromLatin1(pattern[i].mid(1, pattern[i].size() - 2)), *value);
  }
  return params;
}

HttpResponse withAllow(HttpResponse response, const QList<QByteArray>& methods) {
  response.headers.emplace_back("Allow", methods.join(", "));
  return response;
}

}  // namespace

void Router::add(const QByteArray& method, const QByteArray& pattern, RouteHandler handler) {
  Q_ASSERT(pattern.startsWith('/'));
  routes_.push_back({method, pattern, pattern.split('/'), std::move(handler)});
}

HttpAnswer Router::operator()(const HttpRequest& request) const {
  const QList<QByteArray> path = request.path.split('/');
  const QByteArray wanted = request.method == "HEAD" ? QByteArray("GET") : request.method;
  QList<QByteArray> allowed;
  for (const Route& route : routes_) {
    const std::optional<RouteParams> params = match(route.parts, path);
    if (!params) continue;
    if (route.method == wanted) return route.handler(request, *params);
    if (!allowed.contains(route.method)) allowed += route.method;
    if (route.method == "GET" && !allowed.contains("HEAD")) allowed += "HEAD";
  }
  if (allowed.isEmpty()) {
    return problem(404, QStringLiteral("Not Found"),
                   QStringLiteral("요청한 주소가 없습니다. 주소를 확인해 주십시오."));
  }
  if (request.method == "OPTIONS") return withAllow({.status = 204, .content_type = {}}, allowed);
  return withAllow(
      problem(
          405, QStringLiteral("Method Not Allowed"),
          QStringLiteral("이 주소에서는 할 수 없는 요청입니다. 허용된 방법으로 보내 주십시오.")),
      allowed);
}

QList<QByteArray> Router::routes() const {
  QList<QByteArray> out;
  for (const Route& route : routes_) out += route.method + ' ' + route.pattern;
  return out;
}

}  // namespace pcrm
