// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/office_operations.h"
#include "core/store/transaction.h"

namespace pcrm {

template <>
const Description<SetPosition>& describe<SetPosition>() {
  static const Description<SetPosition> d("set-position",
                                          {column("login", &SetPosition::login, u"로그인"),
                                           column("position", &SetPosition::position, u"직위")});
  return d;
}

Result<void> SetPosition::check(const OperationContext&, Reader& reader) const {
  if (reader.findBy<User>(u"login", login)) return {};
  return failure(ErrorCode::kNotFound,
                 QStringLiteral("‘%1’이라는 사용자가 없습니다. 로그인을 확인하세요.").arg(login));
}

void SetPosition::apply(const OperationContext&, Transaction& tx) const {
  auto user = tx.findBy<User>(u"login", login);
  if (!user) return;
  user->position = position;
  tx.put(*user);
}

}  // namespace pcrm
