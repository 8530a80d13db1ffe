// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/server.h"

#include "core/offices/office.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace pcrm::simulation {
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

}  // namespace

SimulatedServer::SimulatedServer(QString path, Store::Environment environment)
    : path_(std::move(path)), environment_(environment) {
  start();
}

void SimulatedServer::start() {
  auto opened = Store::open(path_, ReplicaKind::kCentral, environment_);
  if (!opened) qFatal("the server does not open: %s", qPrintable(opened.error().message));
  store_ = std::move(*opened);
  authority_ = std::make_unique<Authority>(*store_);
  if (const auto begun = authority_->startGeneration(); !begun)
    qFatal("no generation: %s", qPrintable(begun.error().message));
  faults_.disarm();
  faults_.watch(store_->database());
}

void SimulatedServer::kill() {
  if (!up()) return;
  const QString copy = path_ + QStringLiteral(".killed");
  copyDatabase(path_, copy);
  authority_.reset();
  store_.reset();
  copyDatabase(copy, path_);
}

void SimulatedServer::killAt(int statements) {
  faults_.crashAt(statements, path_ + QStringLiteral(".killed"));
}

void SimulatedServer::calm() {
  faults_.disarm();
  if (!up()) start();
}

void SimulatedServer::dieIfCrashed() {
  if (!faults_.crashed()) return;
  authority_.reset();
  store_.reset();
  copyDatabase(faults_.snapshot(), path_);
  faults_.disarm();
}

void SimulatedServer::backUp() {
  if (up()) copyDatabase(path_, path_ + QStringLiteral(".backup"));
}

bool SimulatedServer::hasBackup() const { return QFile::exists(path_ + QStringLiteral(".backup")); }

void SimulatedServer::restore() {
  authority_.reset();
  store_.reset();
  removeDatabase(path_);
  copyDatabase(path_ + QStringLiteral(".backup"), path_);
  start();
}

std::optional<Actor> SimulatedServer::actor(const QString& login) {
  const auto user = store_->reader().findBy<User>(u"login", login);
  if (!user || !user->active) return std::nullopt;
  return user->actor();
}

Result<TransportReply> SimulatedServer::handle(const TransportRequest& request) {
  if (!up()) return failure(ErrorCode::kOffline, QStringLiteral("down"));
  TransportReply reply;
  const auto who = actor(QString::fromUtf8(request.token));
  if (!who) {
    reply = store_->database().failed() ? TransportReply{503, {}} : TransportReply{401, {}};
    store_->database().clearError();
  } else {
    reply = request.method == "POST" ? push(*who, request) : pull(*who, request);
  }
  dieIfCrashed();
  if (!up()) return failure(ErrorCode::kOffline, QStringLiteral("died"));
  return reply;
}

TransportReply SimulatedServer::push(const Actor& actor, const TransportRequest& request) {
  const auto asked = PushRequest::fromJson(QJsonDocument::fromJson(request.body).object());
  if (!asked) return problem(400, u"about:blank", asked.error().message);
  return replyOf(authority_->push(actor, *asked));
}

TransportReply SimulatedServer::pull(const Actor& actor, const TransportRequest& request) {
  const QUrlQuery query(QUrl(request.path_and_query).query());
  PullRequest asked;
  asked.cursor = query.queryItemValue(QStringLiteral("since"), QUrl::FullyDecoded);
  asked.limit = query.queryItemValue(QStringLiteral("limit")).toInt();
  return replyOf(authority_->pull(actor, asked));
}

}  // namespace pcrm::simulation
