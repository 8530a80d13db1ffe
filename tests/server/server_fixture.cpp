// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/server_fixture.h"

#include "core/accounts/credentials.h"

#include <QJsonDocument>
#include <QUrl>

namespace pcrm::testing {
namespace {

QUrl local(quint16 port) { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)); }

}  // namespace

ServerFixture::ServerFixture() {
  for (const char* login :
       {"clerk", "other_clerk", "hq_clerk", "worker", "lead", "privacy", "admin"}) {
    const auto set =
        setPassword(*city.store, QString::fromLatin1(login), kPassword, PasswordCost::forTests());
    EXPECT_TRUE(set);
  }
  auto opened =
      ServerApp::open({folder.filePath(QStringLiteral("central.db")), QStringLiteral("1.2.3"),
                       &shippedRules(), &clock, HttpLimits{.worker_threads = 4}});
  if (!opened) qFatal("%s", qPrintable(opened.error().message));
  app = std::move(*opened);
  port = app->listen(QStringLiteral("127.0.0.1:0")).value();
  transport = std::make_unique<HttpTransport>(local(port));
}

Answer ServerFixture::ask(const QByteArray& method, const QString& path, const QByteArray& token,
                          const QJsonObject& body) {
  const QByteArray text =
      body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
  const auto reply = BlockingTransport(*transport).send({method, path, text, token, 20'000});
  if (!reply) return {};
  return {reply->status, QJsonDocument::fromJson(reply->body).object()};
}

QString ServerFixture::encoded(const QString& text) {
  return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Answer ServerFixture::trySignIn(const QString& login, const QString& password) {
  return ask("POST", QStringLiteral("/v1/sessions"), {},
             {{QStringLiteral("login"), login},
              {QStringLiteral("password"), password},
              {QStringLiteral("device"), QStringLiteral("test")}});
}

QByteArray ServerFixture::tokenOf(const char* login) {
  const Answer answer = trySignIn(QString::fromLatin1(login), kPassword);
  EXPECT_EQ(answer.status, 201) << login;
  return answer.json[u"token"].toString().toLatin1();
}

Desk::Desk(quint16 port, const char* login, QByteArray token, quint64 seed)
    : city(ReplicaKind::kDesk, QStringLiteral(":memory:"), seed),
      transport_(local(port)),
      engine_(replica, QString::fromLatin1(login), std::move(token)) {}

Instruction Desk::round(int wait_s) {
  Instruction next = engine_.begin(wait_s);
  while (auto* send = std::get_if<SendRequest>(&next)) {
    next = engine_.answered(blocking_.send(send->request));
  }
  return next;
}

SyncSummary Desk::sync() {
  const Instruction end = round();
  if (const auto* failed = std::get_if<RoundFailed>(&end)) {
    ADD_FAILURE() << failed->error.message.toStdString();
  }
  EXPECT_TRUE(std::holds_alternative<RoundDone>(end));
  const auto* done = std::get_if<RoundDone>(&end);
  return done ? done->summary : SyncSummary{};
}

}  // namespace pcrm::testing
