// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_lookup.h"

#include "core/customers/customer_queries.h"

#include <QCryptographicHash>

namespace pcrm {

Result<std::vector<Customer>> lookUpCustomers(Store& store, const Actor& actor, const QString& text,
                                              const QString& purpose, int limit) {
  const QString wanted = text.trimmed();
  const QString why = purpose.trimmed();
  if (wanted.isEmpty())
    return failure(ErrorCode::kInvalid, QStringLiteral("찾을 이름이나 전화번호를 적으세요."));
  if (why.size() < kPurposeMinLength || why.size() > kPurposeMaxLength) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("시 전체에서 고객을 찾는 목적을 %1자에서 %2자로 적으세요.")
                       .arg(kPurposeMinLength)
                       .arg(kPurposeMaxLength));
  }
  const QByteArray hash =
      QCryptographicHash::hash(wanted.toUtf8(), QCryptographicHash::Sha256).toHex();
  TransactionGuard guard(store.database(), 0);
  store.database().execute(
      QStringLiteral("INSERT INTO lookups(at, login, purpose, query_hash) VALUES (?, ?, ?, ?)"),
      {store.environment().clock->now().ms, actor.login, why, QString::fromLatin1(hash)});
  if (auto recorded = guard.commit(); !recorded) return failure(recorded.error());
  return findCustomers(store.reader(), wanted, limit);
}

}  // namespace pcrm
