// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/local_sign_in.h"

#include "core/secrets/password.h"

namespace pcrm {
namespace {

QString keptHash(Store& store, const QString& login) {
  return store.database()
      .scalar(QStringLiteral("SELECT password_hash FROM credentials WHERE login = ?"), {login})
      .value_or(QVariant())
      .toString();
}

}  // namespace

Result<> keepForOffline(Store& store, const QString& login, const QString& password) {
  const QString kept = keptHash(store, login);
  if (!kept.isEmpty() && !needsRehash(kept) && verifyPassword(password, kept)) return {};
  const auto hash = hashPassword(password);
  if (!hash) return failure(hash.error());
  TransactionGuard guard(store.database(), 0);
  store.database().execute(
      QStringLiteral("INSERT INTO credentials(login, password_hash) VALUES (?, ?) "
                     "ON CONFLICT(login) DO UPDATE SET password_hash = excluded.password_hash"),
      {login, *hash});
  return guard.commit();
}

LocalSignIn verifyOffline(Store& store, const QString& login, const QString& password) {
  const QString hash = keptHash(store, login);
  const auto user = store.reader().findBy<User>(u"login", login);
  if (hash.isEmpty() || !user || !user->active) return {};
  return {verifyPassword(password, hash) ? LocalCheck::kRight : LocalCheck::kWrong, *user};
}

}  // namespace pcrm
