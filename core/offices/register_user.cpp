// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/office_operations.h"
#include "core/store/transaction.h"

namespace pcrm {

template <>
const Description<RegisterUser>& describe<RegisterUser>() {
  static const Description<RegisterUser> d(
      "register-user",
      {column("login", &RegisterUser::login, u"로그인"),
       column("name", &RegisterUser::name, u"이름"), column("role", &RegisterUser::role, u"역할"),
       column("office", &RegisterUser::office, u"기관"),
       column("department", &RegisterUser::department, u"부서").optional(),
       column("active", &RegisterUser::active, u"사용").optional()});
  return d;
}

Result<void> RegisterUser::check(const OperationContext&, Reader& reader) const {
  if (login.trimmed().isEmpty() || login != login.simplified() || login.contains(u' ')) {
    return failure(ErrorCode::kInvalid, QStringLiteral("로그인 이름을 빈칸 없이 적으세요."));
  }
  if (login == systemActor().login) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’은 프로그램이 쓰는 이름입니다. 다른 로그인을 고르세요.").arg(login));
  }
  if (name.trimmed().isEmpty())
    return failure(ErrorCode::kInvalid, QStringLiteral("이름을 적으세요."));
  if (!reader.findBy<Office>(u"code", office)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 기관이 없습니다. 기관 코드를 확인하세요.").arg(office));
  }
  if (!department.isEmpty() && !reader.findBy<Department>(u"code", department)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 부서가 없습니다. 부서 코드를 확인하세요.").arg(department));
  }
  return {};
}

void RegisterUser::apply(const OperationContext&, Transaction& tx) const {
  const auto known = tx.findBy<User>(u"login", login);
  tx.put(User{{catalogueId(u"user", login)},
              login,
              name,
              role,
              office,
              department,
              active,
              known ? known->position : Position::kNone});
}

}  // namespace pcrm
