// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/office_operations.h"
#include "core/store/transaction.h"

namespace pcrm {

template <>
const Description<EstablishOffice>& describe<EstablishOffice>() {
  static const Description<EstablishOffice> d(
      "establish-office", {column("code", &EstablishOffice::code, u"기관 코드"),
                           column("name", &EstablishOffice::name, u"기관 이름"),
                           column("number_word", &EstablishOffice::number_word, u"접수번호 표기")});
  return d;
}

Result<void> EstablishOffice::check(const OperationContext&, Reader&) const {
  if (code.trimmed().isEmpty() || name.trimmed().isEmpty() || number_word.trimmed().isEmpty()) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("기관의 코드와 이름, 접수번호에 쓸 말을 모두 적으세요."));
  }
  return {};
}

void EstablishOffice::apply(const OperationContext&, Transaction& tx) const {
  tx.put(Office{{catalogueId(u"office", code)}, code, name, number_word});
}

template <>
const Description<EstablishDepartment>& describe<EstablishDepartment>() {
  static const Description<EstablishDepartment> d(
      "establish-department",
      {column("code", &EstablishDepartment::code, u"부서 코드"),
       column("name", &EstablishDepartment::name, u"부서 이름"),
       column("phone", &EstablishDepartment::phone, u"전화번호").optional()});
  return d;
}

Result<void> EstablishDepartment::check(const OperationContext&, Reader&) const {
  if (code.trimmed().isEmpty() || name.trimmed().isEmpty()) {
    return failure(ErrorCode::kInvalid, QStringLiteral("부서의 코드와 이름을 모두 적으세요."));
  }
  return {};
}

void EstablishDepartment::apply(const OperationContext&, Transaction& tx) const {
  tx.put(Department{{catalogueId(u"department", code)}, code, name, phone});
}

}  // namespace pcrm
