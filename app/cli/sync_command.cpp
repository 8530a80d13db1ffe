// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/offices/office.h"
#include "core/operations/catalogue.h"
#include "core/sync/engine.h"
#include "core/sync_http/blocking_transport.h"
#include "core/sync_http/http_transport.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace pcrm::cli {
namespace {

constexpr int kIndexedAtOnce = 5000;

struct SyncOptions {
  std::string server;
  std::string login;
};

struct SignedIn {
  QByteArray token;
  User user;
};

QString problemText(const TransportReply& reply) {
  const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
  const QString detail = problem[u"detail"].toString();
  return detail.isEmpty() ? problem[u"title"].toString() : detail;
}

Result<SignedIn> signIn(BlockingTransport& transport, const QString& login, const QString& password,
                        const QString& device) {
  TransportRequest request{"POST", QStringLiteral("/v1/sessions")};
  request.body = QJsonDocument(QJsonObject{{QStringLiteral("login"), login},
                                           {QStringLiteral("password"), password},
                                           {QStringLiteral("device"), device}})
                     .toJson(QJsonDocument::Compact);
  const auto reply = transport.send(request);
  if (!reply) return failure(reply.error());
  if (reply->status == 401 || reply->status == 403) {
    return failure(
        ErrorCode::kDenied,
        QStringLiteral("로그인 이름이나 비밀번호가 맞지 않습니다. PCRM_PASSWORD를 확인하세요."));
  }
  const QJsonObject json = QJsonDocument::fromJson(reply->body).object();
  if (reply->status / 100 != 2 || json[u"token"].toString().isEmpty()) {
    return failure(
        reply->status >= 500 || reply->status == 429 ? ErrorCode::kOffline : ErrorCode::kInvalid,
        QStringLiteral("서버에 로그인하지 못했습니다 (%1). %2")
            .arg(reply->status)
            .arg(problemText(*reply)));
  }
  const QJsonObject person = json[u"user"].toObject();
  User user;
  user.login = person[u"login"].toString(login);
  user.id = {catalogueId(u"user", user.login)};
  user.name = person[u"name"].toString(login);
  user.role = enumFromCode<Role>(person[u"role"].toString()).value_or(Role::kClerk);
  user.office = person[u"office"].toString();
  user.department = person[u"department"].toString();
  return SignedIn{json[u"token"].toString().toLatin1(), user};
}

/// Whoever signed in is known on this desk even before the first page has come.
Result<> keepUser(Store& store, const User& user) {
  if (store.reader().findBy<User>(u"login", user.login)) return {};
  TransactionGuard guard(store.database(), 0);
  Transaction tx(store.database(), {store.environment().domain, false});
  const EntityType* users = domain().entity(describe<User>().name());
  tx.putServerRow(*users, describe<User>().values(user), 0);
  return guard.commit();
}

struct Round {
  SyncSummary summary;
  std::optional<Error> error;
};

Round runRound(SyncEngine& engine, BlockingTransport& transport) {
  Instruction next = engine.begin();
  while (auto* send = std::get_if<SendRequest>(&next)) {
    next = engine.answered(transport.send(send->request));
  }
  if (auto* done = std::get_if<RoundDone>(&next)) return {done->summary, std::nullopt};
  if (auto* failed = std::get_if<RoundFailed>(&next)) return {failed->summary, failed->error};
  return {std::get<SignInNeeded>(next).summary,
          Error{ErrorCode::kDenied,
                QStringLiteral("로그인이 끝났습니다. pcrm sync를 다시 하면 이어집니다.")}};
}

Result<> indexAll(Store& store) {
  for (;;) {
    const auto waiting = store.indexPending(kIndexedAtOnce);
    if (!waiting) return failure(waiting.error());
    if (*waiting == 0) return {};
    sayProgress(QStringLiteral("검색 색인을 만드는 중: %1건 남음").arg(*waiting));
  }
}

int sync(const SyncOptions& options, const Globals& globals) {
  QElapsedTimer timer;
  timer.start();
  const QString password = qEnvironmentVariable("PCRM_PASSWORD");
  if (password.isEmpty())
    return usage(QStringLiteral("비밀번호를 환경 변수 PCRM_PASSWORD에 넣으세요."));
  auto session = Session::open(globals, Session::IfAbsent::kMakeDesk);
  if (!session) return fail(session.error(), globals.json);
  Store& store = (*session)->store();
  if (store.kind() != ReplicaKind::kDesk) {
    return fail({ErrorCode::kInvalid,
                 QStringLiteral("이 파일은 서버의 중앙 데이터라서 동기화할 것이 없습니다. 창구 "
                                "PC의 파일을 --db로 주세요.")},
                globals.json);
  }
  Replica replica(store);
  const QString server = QString::fromStdString(options.server);
  const QString login = QString::fromStdString(options.login);
  HttpTransport http{QUrl(server)};
  BlockingTransport transport(http);
  const auto signed_in = signIn(transport, login, password, store.device());
  if (!signed_in) return fail(signed_in.error(), globals.json);
  if (auto bound = replica.bindServer(server); !bound) return fail(bound.error(), globals.json);
  if (auto kept = keepUser(store, signed_in->user); !kept) return fail(kept.error(), globals.json);

  SyncEngine engine(replica, login, signed_in->token);
  const Round round = runRound(engine, transport);
  if (auto indexed = indexAll(store); !indexed) return fail(indexed.error(), globals.json);
  const OutboxCount outbox = replica.outbox(login);
  if (outbox.pending_of_others > 0) {
    say(QStringLiteral("다른 사람의 작업 %1건이 그 사람의 로그인을 기다립니다.")
            .arg(outbox.pending_of_others));
  }
  if (outbox.refused > 0)
    say(QStringLiteral("서버가 받지 않은 작업 %1건이 이 PC에 남아 있습니다.").arg(outbox.refused));
  if (round.error) return fail(*round.error, globals.json);
  const SyncSummary& did = round.summary;
  const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
  if (globals.json) {
    printJson({{QStringLiteral("pushed"), did.pushed},
               {QStringLiteral("accepted"), did.accepted},
               {QStringLiteral("refused"), did.refused},
               {QStringLiteral("pulled"), did.pulled},
               {QStringLiteral("seconds"), seconds}});
  } else {
    print(QStringLiteral("보냄 %1건(받아들임 %2, 거절 %3), 받음 %4건, %5초\n")
              .arg(did.pushed)
              .arg(did.accepted)
              .arg(did.refused)
              .arg(did.pulled)
              .arg(seconds, 0, 'f', 1));
  }
  return kDone;
}

}  // namespace

void addSyncCommand(CLI::App& app, Globals& globals) {
  CLI::App* command =
      app.add_subcommand("sync", "서버와 한 번 주고받습니다. 비밀번호는 PCRM_PASSWORD에");
  const auto options = std::make_shared<SyncOptions>();
  command->add_option("--server", options->server, "서버 주소, 예: http://127.0.0.1:8460")
      ->required();
  command->add_option("--login", options->login, "로그인 이름")->required();
  command->callback(
      [options, &globals] { globals.run = [=, &globals] { return sync(*options, globals); }; });
}

}  // namespace pcrm::cli
