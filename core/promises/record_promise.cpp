// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/promises/promise_operations.h"

namespace pcrm {

template <>
const Description<RecordPromise>& describe<RecordPromise>() {
  using R = RecordPromise;
  static const Description<R> d(
      "record-promise",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("what", &R::what, u"약속"), column("due_on", &R::due_on, u"언제까지"),
       column("expected", &R::expected, u"확인할 것").optional()});
  return d;
}

Result<void> RecordPromise::check(const OperationContext& context, Reader& reader) const {
  // As with a note: in every state.
  const auto now = complaintFor(complaint, Move::kAddNote, context, reader);
  if (!now) return failure(now.error());
  if (auto ok = requireText(what, u"약속한 것"); !ok) return ok;
  if (due_on < seoulDate(context.at)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("약속한 날이 이미 지났습니다. 오늘이나 뒤의 날을 적으세요."));
  }
  return {};
}

void RecordPromise::apply(const OperationContext& context, Transaction& tx) const {
  const auto now = tx.find<Complaint>(complaint).value_or(Complaint{});
  Promise promise;
  promise.id = promiseOf(context.id);
  promise.complaint = complaint;
  promise.what = what.trimmed();
  promise.due_on = due_on;
  promise.expected = expected.trimmed();
  promise.department = now.department;
  promise.made_at = context.at;
  promise.made_by = context.actor.login;
  tx.put(promise);
  recordEvent(complaint, describe<RecordPromise>().name(),
              QStringLiteral("약속 · %1까지").arg(toDisplayText(due_on)), promise.what, context,
              tx);
}

}  // namespace pcrm
