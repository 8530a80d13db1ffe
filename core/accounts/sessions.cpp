// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessions.h"

#include "core/secrets/token.h"

namespace pcrm {
namespace {

QString hashText(const QByteArray& token) { return QString::fromLatin1(tokenHash(token)); }

}  // namespace

Result<Session> beginSession(Store& store, const User& user, const QString& device) {
  const Instant now = store.environment().clock->now();
  const Session session{newToken(), {now.ms + kSessionMs}};
  Database& db = store.database();
  TransactionGuard guard(db, 0);
  db.execute(QStringLiteral("DELETE FROM sessions WHERE expires_at <= ?"), {now.ms});
  db.execute(QStringLiteral(
                 "INSERT INTO sessions(token_hash, login, device, expires_at) VALUES (?, ?, ?, ?)"),
             {hashText(session.token), user.login, device, session.expires_at.ms});
  if (auto committed = guard.commit(); !committed) return failure(committed.error());
  return session;
}

std::optional<User> sessionUser(Store& store, const QByteArray& token) {
  const auto login = store.database().scalar(
      QStringLiteral("SELECT login FROM sessions WHERE token_hash = ? AND expires_at > ?"),
      {hashText(token), store.environment().clock->now().ms});
  if (!login) return std::nullopt;
  auto user = store.reader().findBy<User>(u"login", *login);
  if (!user || !user->active) return std::nullopt;
  return user;
}

Result<void> endSession(Store& store, const QByteArray& token) {
  TransactionGuard guard(store.database(), 0);
  store.database().execute(QStringLiteral("DELETE FROM sessions WHERE token_hash = ?"),
                           {hashText(token)});
  return guard.commit();
}

}  // namespace pcrm
