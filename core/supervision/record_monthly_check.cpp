// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "core/supervision/supervision.h"

#include <QJsonDocument>

namespace pcrm {

template <>
const Description<RecordMonthlyCheck>& describe<RecordMonthlyCheck>() {
  using R = RecordMonthlyCheck;
  static const Description<R> d(
      "record-monthly-check",
      {column("month", &R::month, u"달"), column("counts", &R::counts, u"건수"),
       column("remark", &R::remark, u"의견").optional()});
  return d;
}

Result<void> RecordMonthlyCheck::check(const OperationContext& context, Reader&) const {
  const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
  if (!first.isValid() || month.size() != 7) {
    return failure(ErrorCode::kInvalid, QStringLiteral("점검한 달은 2026-11처럼 적으세요."));
  }
  if (seoulDate(context.at) < first) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("아직 오지 않은 달은 점검할 수 없습니다. 달을 다시 고르세요."));
  }
  return {};
}

void RecordMonthlyCheck::apply(const OperationContext& context, Transaction& tx) const {
  tx.put(MonthlyCheck{{context.rowId(u"check")},
                      month,
                      context.at,
                      context.actor.login,
                      QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact)),
                      remark.trimmed()});
}

}  // namespace pcrm
