// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes.h"

#include "app/server/http/problem.h"
#include "core/accounts/sessions.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

HttpAnswer handle(ServerContext& context, const HttpRequest& request, const RouteParams& params,
                  Handler handler, bool open) {
  const auto worker = workerOfThisThread(context);
  if (!worker) return problemOf(worker.error());
  Store& store = *(*worker)->store;
  store.database().clearError();
  Call call{request, params, context, store, *(*worker)->authority};
  if (!open) {
    const auto user = sessionUser(store, request.bearer_token);
    if (!user && !store.database().failed()) {
      return unauthorized(QStringLiteral("로그인이 끝났습니다. 다시 로그인하세요."));
    }
    if (user) call.actor = user->actor();
  }
  HttpAnswer answer;
  if (!store.database().failed()) answer = handler(call);
  if (store.database().failed()) return problemOf(*store.database().error());
  return answer;
}

}  // namespace

void Routes::open(const QByteArray& method, const QByteArray& pattern, Handler handler) {
  add(method, pattern, handler, true);
}

void Routes::signedIn(const QByteArray& method, const QByteArray& pattern, Handler handler) {
  add(method, pattern, handler, false);
}

void Routes::add(const QByteArray& method, const QByteArray& pattern, Handler handler, bool open) {
  const QByteArray route = method + ' ' + pattern;
  router_.add(method, pattern,
              [this, route, handler, open](const HttpRequest& request, const RouteParams& params) {
                HttpAnswer answer = handle(context_, request, params, handler, open);
                if (const auto* response = std::get_if<HttpResponse>(&answer)) {
                  context_.metrics.countRequest(route, response->status);
                }
                return answer;
              });
}

HttpResponse jsonReply(const QJsonObject& json, int status) {
  return {.status = status, .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

HttpResponse problemOf(const Error& error) {
  switch (error.code) {
    case ErrorCode::kInvalid:
    case ErrorCode::kCorrupt:
      return problem(400, QStringLiteral("Bad Request"), error.message);
    case ErrorCode::kNotFound:
      return problem(404, QStringLiteral("Not Found"), error.message);
    case ErrorCode::kConflict:
      return problem(409, QStringLiteral("Conflict"), error.message);
    case ErrorCode::kDenied:
      return problem(403, QStringLiteral("Forbidden"), error.message);
    case ErrorCode::kOffline:
    case ErrorCode::kIo:
      break;
  }
  return problem(503, QStringLiteral("Service Unavailable"), error.message);
}

HttpResponse unauthorized(const QString& detail) {
  HttpResponse response = problem(401, QStringLiteral("Unauthorized"), detail);
  response.headers.emplace_back("WWW-Authenticate", "Bearer");
  return response;
}

Result<QJsonObject> bodyOf(const HttpRequest& request) {
  const QJsonDocument document = QJsonDocument::fromJson(request.body);
  if (document.isObject()) return document.object();
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("보낸 자료가 JSON 객체가 아닙니다. 꼴을 확인하세요."));
}

Result<int> numberOf(const HttpRequest& request, const QString& key, int least, int most,
                     int otherwise) {
  const QString text = request.query.value(key);
  if (text.isEmpty()) return otherwise;
  bool ok = false;
  const int number = text.toInt(&ok);
  if (ok && number >= least && number <= most) return number;
  return failure(
      ErrorCode::kInvalid,
      QStringLiteral("%1에는 %2부터 %3까지의 수를 적으세요.").arg(key).arg(least).arg(most));
}

}  // namespace pcrm
