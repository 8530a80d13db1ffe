// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_operations.h"
#include "core/handling/handling_step.h"

namespace pcrm {

template <>
const Description<DelegateApproval>& describe<DelegateApproval>() {
  using D = DelegateApproval;
  static const Description<D> d(
      "delegate-approval",
      {column("from", &D::from, u"맡기는 사람").optional(), column("to", &D::to, u"맡을 사람"),
       column("until", &D::until, u"끝나는 날"),
       column("kinds", &D::kinds, u"법정 구분").optional(),
       column("absent", &D::absent, u"부재").optional()});
  return d;
}

Result<void> DelegateApproval::check(const OperationContext& context, Reader& reader) const {
  const QString holder = from.isEmpty() ? context.actor.login : from;
  if (holder != context.actor.login && context.actor.role != Role::kAdministrator) {
    return failure(ErrorCode::kDenied,
                   QStringLiteral("다른 사람의 결재는 관리자만 맡길 수 있습니다."));
  }
  const auto user = reader.findBy<User>(u"login", holder);
  if (!user || user->position < Position::kSectionChief) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("결재할 직위가 없어 맡길 것이 없습니다. 직위를 확인하세요."));
  }
  const auto deputy = reader.findBy<User>(u"login", to);
  if (!deputy || !deputy->active || to == holder) {
    return failure(ErrorCode::kInvalid, QStringLiteral("결재를 맡을 다른 사람을 고르세요."));
  }
  if (until < seoulDate(context.at)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("끝나는 날이 이미 지났습니다. 오늘이나 뒤의 날을 적으세요."));
  }
  for (const QJsonValue& kind : kinds) {
    if (enumFromCode<LegalKind>(kind.toString()).value_or(LegalKind::kUndecided) !=
        LegalKind::kUndecided)
      continue;
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’이라는 법정 구분은 없습니다.").arg(kind.toString()));
  }
  return {};
}

void DelegateApproval::apply(const OperationContext& context, Transaction& tx) const {
  QStringList codes;
  for (const QJsonValue& kind : kinds) codes << kind.toString();
  tx.put(Delegation{{context.rowId(u"delegation")},
                    from.isEmpty() ? context.actor.login : from,
                    to,
                    until,
                    codes.join(u' '),
                    absent,
                    context.at});
}

}  // namespace pcrm
