// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessions.h"

#include "app/server/controllers/controllers.h"
#include "app/server/http/problem.h"
#include "core/accounts/credentials.h"

namespace pcrm {
namespace {

HttpResponse tooMany(qint64 wait_ms) {
  const qint64 wait_s = (wait_ms + 999) / 1000;
  HttpResponse response =
      problem(429, QStringLiteral("Too Many Requests"),
              QStringLiteral("로그인에 여러 번 실패했습니다. %1초 뒤에 다시 하세요.").arg(wait_s));
  response.headers.emplace_back("Retry-After", QByteArray::number(wait_s));
  return response;
}

QJsonObject toJson(const Session& session, const User& user) {
  return {{QStringLiteral("token"), QString::fromLatin1(session.token)},
          {QStringLiteral("expires_at"), session.expires_at.ms},
          {QStringLiteral("user"), QJsonObject{{QStringLiteral("login"), user.login},
                                               {QStringLiteral("name"), user.name},
                                               {QStringLiteral("role"), codeOf(user.role)},
                                               {QStringLiteral("office"), user.office},
                                               {QStringLiteral("department"), user.department}}}};
}

HttpAnswer signIn(Call& call) {
  const auto body = bodyOf(call.request);
  if (!body) return problemOf(body.error());
  const QString login = (*body)[u"login"].toString();
  const QString& address = call.request.remote_address;
  SignInGuard& guard = call.server.sign_ins;
  const qint64 wait_ms = guard.attempt(login, address, call.server.clock->now());
  if (wait_ms > 0) return tooMany(wait_ms);
  const auto user = verify(call.store, login, (*body)[u"password"].toString());
  if (!user) return unauthorized(user.error().message);
  guard.succeeded(login, address);
  const std::lock_guard writing(call.server.writing);
  const auto session = beginSession(call.store, *user, (*body)[u"device"].toString());
  if (!session) return problemOf(session.error());
  return jsonReply(toJson(*session, *user), 201);
}

HttpAnswer signOut(Call& call) {
  const std::lock_guard writing(call.server.writing);
  const auto ended = endSession(call.store, call.request.bearer_token);
  if (!ended) return problemOf(ended.error());
  return HttpResponse{.status = 204, .content_type = {}};
}

}  // namespace

void addSessionRoutes(Routes& routes) {
  routes.open("POST", "/v1/sessions", signIn);
  routes.signedIn("DELETE", "/v1/sessions", signOut);
}

}  // namespace pcrm
