// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/office.h"
#include "core/protection/protection_operations.h"
#include "core/store/transaction.h"

namespace pcrm {

template <>
const Description<SetContactLimit>& describe<SetContactLimit>() {
  using S = SetContactLimit;
  static const Description<S> d(
      "set-contact-limit",
      {column("channel", &S::channel, u"경로"), column("minutes", &S::minutes, u"권장 시간")});
  return d;
}

Result<void> SetContactLimit::check(const OperationContext&, Reader&) const {
  if (minutes >= kShortestLimit && minutes <= kLongestLimit) return {};
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("권장 응대 시간은 %1분에서 %2분 사이로 적으세요.")
                     .arg(kShortestLimit)
                     .arg(kLongestLimit));
}

void SetContactLimit::apply(const OperationContext&, Transaction& tx) const {
  tx.put(ContactLimit{{catalogueId(u"contact_limits", codeOf(channel))}, channel, minutes});
}

}  // namespace pcrm
