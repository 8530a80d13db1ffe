// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/office.h"
#include "core/store/transaction.h"
#include "core/workdays/workday_operations.h"

namespace pcrm {

template <>
const Description<SetOfficeHours>& describe<SetOfficeHours>() {
  using S = SetOfficeHours;
  static const Description<S> d(
      "set-office-hours",
      {column("office", &S::office, u"기관"), column("opens", &S::opens, u"시작").optional(),
       column("lunch_from", &S::lunch_from, u"점심 시작").optional(),
       column("lunch_to", &S::lunch_to, u"점심 끝").optional(),
       column("closes", &S::closes, u"마침").optional()});
  return d;
}

Result<void> SetOfficeHours::check(const OperationContext&, Reader& reader) const {
  if (!reader.findBy<Office>(u"code", office)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 기관이 없습니다. 기관 코드를 확인하세요.").arg(office));
  }
  return checkOfficeHours(OfficeHoursRow{{}, office, opens, lunch_from, lunch_to, closes}.hours());
}

void SetOfficeHours::apply(const OperationContext&, Transaction& tx) const {
  tx.put(OfficeHoursRow{
      {catalogueId(u"office_hours", office)}, office, opens, lunch_from, lunch_to, closes});
}

}  // namespace pcrm
