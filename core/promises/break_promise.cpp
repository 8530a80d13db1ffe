// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/promises/promise_operations.h"

namespace pcrm {

template <>
const Description<BreakPromise>& describe<BreakPromise>() {
  using B = BreakPromise;
  static const Description<B> d(
      "break-promise",
      {column("promise", &B::promise, u"약속").references(QStringLiteral("promises")),
       column("reason", &B::reason, u"사유")});
  return d;
}

Result<void> BreakPromise::check(const OperationContext& context, Reader& reader) const {
  const auto open = openPromiseFor(promise, context, reader);
  if (!open) return failure(open.error());
  return requireText(reason, u"지키지 못한 사유");
}

void BreakPromise::apply(const OperationContext& context, Transaction& tx) const {
  auto settled = tx.find<Promise>(promise).value_or(Promise{});
  settled.state = PromiseState::kBroken;
  settled.settled_at = context.at;
  settled.settled_by = context.actor.login;
  settled.evidence = reason.trimmed();
  tx.put(settled);
  recordEvent(settled.complaint, describe<BreakPromise>().name(),
              QStringLiteral("약속 불이행 · %1").arg(settled.what), settled.evidence, context, tx);
}

}  // namespace pcrm
