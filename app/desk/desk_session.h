// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at this desk: signing in at the server, or without network as somebody who was let in
// here before; locking and unlocking.
//
// The session's token lives in memory only. After the server let somebody in, an Argon2id hash of
// the password stays in the desk's database, so that the same person can sign in offline. Offline
// the password is kept in memory until the server could be asked for a token. UI thread.
#pragma once

#include "core/sync/transport.h"
#include "ui/context/desk_context.h"

namespace pcrm {

class DeskSession final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; `transport` may be null: then there is no server.
  DeskSession(DeskContext& context, Transport* transport, QObject* parent = nullptr);

  /// `signedIn` or `refused` follows.
  void signIn(const QString& login, const QString& password);
  /// The person signed in comes back: `unlocked` or `refused` follows.
  void unlock(const QString& password);
  /// Forgets who it was. Everything written stays.
  void signOut();
  /// Signed in already, without a password: for pictures of the screens.
  void assume(const Actor& actor);

  [[nodiscard]] bool isSignedIn() const { return !login_.isEmpty(); }
  [[nodiscard]] const QString& login() const { return login_; }
  /// Empty while the server has not let this person in.
  [[nodiscard]] const QByteArray& token() const { return token_; }

  /// The server no longer takes the token.
  void expire();
  /// Whether a token can be asked for without bothering anybody.
  [[nodiscard]] bool canRenew() const { return token_.isEmpty() && !password_.isEmpty(); }
  /// Asks for one; `renewed` follows unless the server still cannot be reached: `stillOffline`.
  void renew();

 signals:
  void signedIn();
  void unlocked();
  /// A sentence that says what to do.
  void refused(const QString& sentence);
  /// The server could not be reached; whether this person may go on without it.
  void unreachable(bool allowed);
  void renewed();
  void stillOffline();

 private:
  void askServer(const QString& login, const QString& password,
                 std::function<void(Result<TransportReply>)> done);
  void admit(const QJsonObject& body, const QString& login, const QString& password);
  void trySignInOffline(const QString& login, const QString& password);

  DeskContext& context_;
  Transport* transport_;
  QString login_;
  QByteArray token_;
  QString password_;  ///< Only between an offline sign-in and the first answer of the server.
};

}  // namespace pcrm
