// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"
#include "core/offices/office.h"

namespace pcrm {

template <>
const Description<AssignComplaint>& describe<AssignComplaint>() {
  using A = AssignComplaint;
  static const Description<A> d(
      "assign-complaint",
      {column("complaint", &A::complaint, u"민원").references(QStringLiteral("complaints")),
       column("assignee", &A::assignee, u"담당자"),
       column("was_assignee", &A::was_assignee, u"보던 담당자")});
  return d;
}

Result<void> AssignComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kAssign, context, reader);
  if (!now) return failure(now.error());
  if (was_assignee && *was_assignee != now->assignee && now->assignee != assignee) {
    const auto other = reader.findBy<User>(u"login", now->assignee);
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("그 사이 담당자가 %1(으)로 바뀌었습니다. 확인하고 다시 배정하세요.")
            .arg(other ? other->name : QStringLiteral("부서 공동")));
  }
  if (assignee.isEmpty()) return {};
  const auto user = reader.findBy<User>(u"login", assignee);
  if (!user || !user->active) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’ 담당자가 없거나 쉬고 있습니다. 다른 사람을 고르세요.").arg(assignee));
  }
  return {};
}

void AssignComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kAssign, tx);
  changed.assignee = assignee;
  tx.put(changed);
  const auto user = tx.findBy<User>(u"login", assignee);
  recordEvent(
      complaint, describe<AssignComplaint>().name(),
      user ? QStringLiteral("담당 %1").arg(user->name) : QStringLiteral("담당 없음 · 부서 공동"),
      QString(), context, tx);
}

}  // namespace pcrm
