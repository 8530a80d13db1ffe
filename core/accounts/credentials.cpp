// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"

namespace pcrm {
namespace {

/// What an unknown login is compared with, at the usual cost.
const QString& nobodysHash() {
  static const QString hash = hashPassword(QStringLiteral("nobody has this")).value_or(QString());
  return hash;
}

}  // namespace

Result<> setPassword(Store& store, const QString& login, const QString& password,
                     const PasswordCost& cost) {
  return setPassword(store, QStringList{login}, password, cost);
}

Result<> setPassword(Store& store, const QStringList& logins, const QString& password,
                     const PasswordCost& cost) {
  for (const QString& login : logins) {
    if (store.reader().findBy<User>(u"login", login)) continue;
    return failure(
        ErrorCode::kNotFound,
        QStringLiteral("‘%1’이라는 사용자가 없습니다. 로그인 이름을 확인하세요.").arg(login));
  }
  const auto hash = hashPassword(password, cost);
  if (!hash) return failure(hash.error());
  TransactionGuard guard(store.database(), 0);
  for (const QString& login : logins) {
    store.database().execute(
        QStringLiteral("INSERT INTO credentials(login, password_hash) VALUES (?, ?) "
                       "ON CONFLICT(login) DO UPDATE SET password_hash = excluded.password_hash"),
        {login, *hash});
    store.database().execute(QStringLiteral("DELETE FROM sessions WHERE login = ?"), {login});
  }
  return guard.commit();
}

Result<User> verify(Store& store, const QString& login, const QString& password) {
  const auto hash = store.database().scalar(
      QStringLiteral("SELECT password_hash FROM credentials WHERE login = ?"), {login});
  const bool right = verifyPassword(password, hash ? hash->toString() : nobodysHash());
  const auto user = store.reader().findBy<User>(u"login", login);
  if (!hash || !right || !user || !user->active) {
    return failure(
        ErrorCode::kDenied,
        QStringLiteral("로그인 이름이나 비밀번호가 맞지 않습니다. 확인하고 다시 입력하세요."));
  }
  return *user;
}

}  // namespace pcrm
