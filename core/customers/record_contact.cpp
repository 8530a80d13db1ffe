// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_operations.h"
#include "core/store/transaction.h"

namespace pcrm {

template <>
const Description<RecordContact>& describe<RecordContact>() {
  static const Description<RecordContact> d(
      "record-contact", {column("customer", &RecordContact::customer, u"고객")
                             .references(QStringLiteral("customers")),
                         column("complaint", &RecordContact::complaint, u"민원")
                             .references(QStringLiteral("complaints")),
                         column("channel", &RecordContact::channel, u"경로"),
                         column("direction", &RecordContact::direction, u"방향").optional(),
                         column("summary", &RecordContact::summary, u"내용")});
  return d;
}

Result<void> RecordContact::check(const OperationContext&, Reader& reader) const {
  if (!reader.find<Customer>(customer)) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("고객카드를 찾을 수 없습니다. 고객을 다시 고르세요."));
  }
  if (summary.trimmed().isEmpty())
    return failure(ErrorCode::kInvalid, QStringLiteral("무슨 이야기였는지 한 줄 적으세요."));
  return {};
}

void RecordContact::apply(const OperationContext& context, Transaction& tx) const {
  tx.put(Contact{{context.rowId(u"contact")},
                 customer,
                 complaint,
                 context.at,
                 channel,
                 direction,
                 summary.trimmed(),
                 context.actor.login});
}

}  // namespace pcrm
