// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_session.h"

#include "core/accounts/local_sign_in.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

constexpr int kSignInTimeout_ms = 10'000;

QJsonObject bodyOf(const TransportReply& reply) {
  return QJsonDocument::fromJson(reply.body).object();
}

bool isGood(int status) { return status == 200 || status == 201; }

/// Who signed in, as the server tells it.
Actor actorOf(const QJsonObject& body, const QString& login) {
  const QJsonObject user = body.contains(QStringLiteral("user")) ? body[u"user"].toObject() : body;
  Actor actor;
  actor.login = user[u"login"].toString(login);
  actor.name = user[u"name"].toString(actor.login);
  actor.role = enumFromCode<Role>(user[u"role"].toString()).value_or(Role::kClerk);
  actor.office = user[u"office"].toString();
  actor.department = user[u"department"].toString();
  return actor;
}

}  // namespace

DeskSession::DeskSession(DeskContext& context, Transport* transport, QObject* parent)
    : QObject(parent), context_(context), transport_(transport) {}

void DeskSession::askServer(const QString& login, const QString& password,
                            std::function<void(Result<TransportReply>)> done) {
  context_.run<QString>(
      this, [](Store& store) { return store.device(); },
      [this, login, password, done = std::move(done)](const QString& device) {
        const QJsonObject body{{QStringLiteral("login"), login},
                               {QStringLiteral("password"), password},
                               {QStringLiteral("device"), device}};
        TransportRequest request{"POST", QStringLiteral("/v1/sessions"),
                                 QJsonDocument(body).toJson(QJsonDocument::Compact)};
        request.timeout_ms = kSignInTimeout_ms;
        transport_->send(request,
                         [guard = QPointer<DeskSession>(this), done](Result<TransportReply> reply) {
                           if (guard) done(std::move(reply));
                         });
      });
}

void DeskSession::signIn(const QString& login, const QString& password) {
  if (!transport_) {
    trySignInOffline(login, password);
    return;
  }
  askServer(login, password, [this, login, password](const Result<TransportReply>& reply) {
    if (!reply || reply->status >= 500) {
      trySignInOffline(login, password);
      return;
    }
    if (!isGood(reply->status)) {
      const QString detail = bodyOf(*reply)[u"detail"].toString();
      emit refused(detail.isEmpty() ? tr("아이디나 비밀번호가 맞지 않습니다. 다시 적으십시오.")
                                    : detail);
      return;
    }
    admit(bodyOf(*reply), login, password);
    emit signedIn();
  });
}

void DeskSession::admit(const QJsonObject& body, const QString& login, const QString& password) {
  const Actor actor = actorOf(body, login);
  login_ = actor.login;
  token_ = body[u"token"].toString().toLatin1();
  password_.clear();
  context_.run<Result<>>(
      this,
      [login = actor.login, password](Store& store) {
        return keepForOffline(store, login, password);
      },
      [](const Result<>&) {});  // Without it this person can only sign in with network.
  context_.setActor(actor);
}

void DeskSession::trySignInOffline(const QString& login, const QString& password) {
  context_.run<LocalSignIn>(
      this, [login, password](Store& store) { return verifyOffline(store, login, password); },
      [this, password](const LocalSignIn& answer) {
        if (transport_) emit unreachable(answer.check != LocalCheck::kUnknown);
        switch (answer.check) {
          case LocalCheck::kUnknown:
            emit refused(tr("이 PC에서 처음 로그인하려면 서버에 연결되어야 합니다."));
            return;
          case LocalCheck::kWrong:
            emit refused(tr("비밀번호가 맞지 않습니다. 다시 적으십시오."));
            return;
          case LocalCheck::kRight:
            break;
        }
        login_ = answer.user.login;
        token_.clear();
        password_ = transport_ ? password : QString();
        context_.setActor(answer.user.actor());
        emit signedIn();
      });
}

void DeskSession::unlock(const QString& password) {
  context_.run<LocalSignIn>(
      this,
      [login = login_, password](Store& store) { return verifyOffline(store, login, password); },
      [this, password](const LocalSignIn& answer) {
        if (answer.check == LocalCheck::kUnknown && transport_) {
          signIn(login_, password);  // Not on this desk yet: the server has to say.
          return;
        }
        if (answer.check != LocalCheck::kRight) {
          emit refused(tr("비밀번호가 맞지 않습니다. 다시 적으십시오."));
          return;
        }
        if (token_.isEmpty() && transport_) {
          password_ = password;
          renew();
        }
        emit unlocked();
      });
}

void DeskSession::renew() {
  if (!canRenew() || !transport_) return;
  askServer(login_, password_, [this](const Result<TransportReply>& reply) {
    if (!isSignedIn() || !canRenew()) return;
    if (!reply || reply->status >= 500) {
      emit stillOffline();
      return;
    }
    if (!isGood(reply->status)) {
      password_.clear();  // Changed at the server meanwhile: somebody has to type the new one.
      emit stillOffline();
      return;
    }
    admit(bodyOf(*reply), login_, password_);
    emit renewed();
  });
}

void DeskSession::expire() { token_.clear(); }

void DeskSession::assume(const Actor& actor) {
  login_ = actor.login;
  context_.setActor(actor);
}

void DeskSession::signOut() {
  if (transport_ && !token_.isEmpty())
    transport_->send({"DELETE", QStringLiteral("/v1/sessions"), {}, token_}, [](const auto&) {});
  login_.clear();
  token_.clear();
  password_.clear();
  context_.setActor({});
}

}  // namespace pcrm
