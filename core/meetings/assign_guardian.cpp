// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_queries.h"
#include "core/meetings/meeting_step.h"
#include "core/offices/office.h"

namespace pcrm {

template <>
const Description<AssignGuardian>& describe<AssignGuardian>() {
  using A = AssignGuardian;
  static const Description<A> d(
      "assign-guardian",
      {column("complaint", &A::complaint, u"민원").references(QStringLiteral("complaints")),
       column("login", &A::login, u"후견인"), column("note", &A::note, u"도울 것").optional()});
  return d;
}

Result<void> AssignGuardian::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kClassify, context, reader);
  if (!now) return failure(now.error());
  const auto who = reader.findBy<User>(u"login", login);
  if (!who || !who->active || !who->actor().sees(now->office, now->department)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("이 민원을 볼 수 있는 직원을 후견인으로 고르세요."));
  }
  if (now->assignee == login) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("담당자가 아닌 직원을 후견인으로 고르세요(법 제33조)."));
  }
  return {};
}

void AssignGuardian::apply(const OperationContext& context, Transaction& tx) const {
  Guardian guardian;
  guardian.id = guardianIdOf(complaint);
  guardian.complaint = complaint;
  guardian.login = login;
  guardian.at = context.at;
  guardian.note = note.trimmed();
  tx.put(guardian);
  const auto who = tx.findBy<User>(u"login", login);
  recordEvent(complaint, describe<AssignGuardian>().name(),
              QStringLiteral("후견인 지정(법 제33조) · %1").arg(who ? who->name : login),
              guardian.note, context, tx);
}

}  // namespace pcrm
