// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"
#include "core/offices/office.h"
#include "core/store/rules.h"
#include "core/store/transaction.h"
#include "core/workdays/workday_operations.h"

namespace pcrm {
namespace {

constexpr int kMostWarnDays = 30;

Result<void> checkWhom(const QString& department, const QString& legal_kind,
                       const OperationContext& context, Reader& reader) {
  if (!department.isEmpty() && !reader.findBy<Department>(u"code", department)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 부서가 없습니다. 부서 코드를 확인하세요.").arg(department));
  }
  if (!legal_kind.isEmpty() && !context.rules->classification.legal_kinds.find(legal_kind)) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’이라는 법정 구분이 없습니다. 코드를 확인하세요.").arg(legal_kind));
  }
  if (context.actor.role != Role::kAdministrator && department != context.actor.department) {
    return failure(ErrorCode::kDenied,
                   QStringLiteral("다른 부서의 기한은 관리자만 정할 수 있습니다."));
  }
  return {};
}

/// The row as it is, or a new one.
DeadlineSetting rowFor(const QString& department, const QString& legal_kind, Reader& reader) {
  const DeadlineSettingId id{catalogueId(u"deadline_setting", department + u'/' + legal_kind)};
  return reader.find<DeadlineSetting>(id).value_or(
      DeadlineSetting{id, department, legal_kind, {}, -1});
}

}  // namespace

template <>
const Description<SetDeadlineWarning>& describe<SetDeadlineWarning>() {
  using S = SetDeadlineWarning;
  static const Description<S> d("set-deadline-warning",
                                {column("department", &S::department, u"부서").optional(),
                                 column("legal_kind", &S::legal_kind, u"법정 구분").optional(),
                                 column("days", &S::days, u"며칠 전(근무일)")});
  return d;
}

Result<void> SetDeadlineWarning::check(const OperationContext& context, Reader& reader) const {
  if (days < 0 || days > kMostWarnDays) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("미리 알림은 0일에서 %1근무일까지 정할 수 있습니다.").arg(kMostWarnDays));
  }
  return checkWhom(department, legal_kind, context, reader);
}

void SetDeadlineWarning::apply(const OperationContext&, Transaction& tx) const {
  DeadlineSetting row = rowFor(department, legal_kind, tx);
  row.warn_days = days;
  tx.put(row);
}

template <>
const Description<SetTargetPeriod>& describe<SetTargetPeriod>() {
  using S = SetTargetPeriod;
  static const Description<S> d("set-target-period",
                                {column("department", &S::department, u"부서").optional(),
                                 column("legal_kind", &S::legal_kind, u"법정 구분").optional(),
                                 column("period", &S::period, u"목표 기간").optional()});
  return d;
}

Result<void> SetTargetPeriod::check(const OperationContext& context, Reader& reader) const {
  if (!period.isEmpty() && !parsePeriod(period)) {
    return failure(ErrorCode::kInvalid, QStringLiteral("목표 기간은 3h, 7d, 1mo처럼 적으세요."));
  }
  return checkWhom(department, legal_kind, context, reader);
}

void SetTargetPeriod::apply(const OperationContext&, Transaction& tx) const {
  DeadlineSetting row = rowFor(department, legal_kind, tx);
  row.target = period;
  tx.put(row);
}

}  // namespace pcrm
