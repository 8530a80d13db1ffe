// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_server.h"

#include "core/offices/office.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace pcrm::testing {
namespace {

TransportReply problem(int status, QStringView type, const QString& detail) {
  const QJsonObject body{{QStringLiteral("type"), type.toString()},
                         {QStringLiteral("detail"), detail}};
  return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

template <class T>
TransportReply replyOf(const SyncReply<T>& reply) {
  switch (reply.problem) {
    case SyncProblem::kNone:
      return {200, QJsonDocument(reply.value.toJson()).toJson(QJsonDocument::Compact)};
    case SyncProblem::kRestoredCopy:
      return problem(409, kReplicaReset, reply.detail);
    case SyncProblem::kResync:
      return problem(410, kResyncNeeded, reply.detail);
    case SyncProblem::kForbidden:
      return problem(403, u"about:blank", reply.detail);
    case SyncProblem::kFailed:
      return problem(503, u"about:blank", reply.detail);
  }
  return {500, {}};
}

TransportReply push(Authority& authority, const Actor& actor, const TransportRequest& request) {
  const auto asked = PushRequest::fromJson(QJsonDocument::fromJson(request.body).object());
  if (!asked) return problem(400, u"about:blank", asked.error().message);
  return replyOf(authority.push(actor, *asked));
}

TransportReply pull(Authority& authority, const Actor& actor, const TransportRequest& request) {
  const QUrlQuery query(QUrl(request.path_and_query).query());
  PullRequest asked;
  asked.cursor = query.queryItemValue(QStringLiteral("since"), QUrl::FullyDecoded);
  asked.limit = query.queryItemValue(QStringLiteral("limit")).toInt();
  return replyOf(authority.pull(actor, asked));
}

}  // namespace

std::optional<Actor> activeActor(Store& store, const QString& login) {
  const auto user = store.reader().findBy<User>(u"login", login);
  if (!user || !user->active) return std::nullopt;
  return user->actor();
}

TransportReply answerLocally(Authority& authority, Store& store, const TransportRequest& request) {
  const auto who = activeActor(store, QString::fromUtf8(request.token));
  if (!who) {
    const bool failed = store.database().failed();
    store.database().clearError();
    return {failed ? 503 : 401, {}};
  }
  return request.method == "POST" ? push(authority, *who, request) : pull(authority, *who, request);
}

}  // namespace pcrm::testing
