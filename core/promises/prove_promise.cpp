// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/promises/promise_operations.h"

namespace pcrm {

template <>
const Description<ProvePromise>& describe<ProvePromise>() {
  using P = ProvePromise;
  static const Description<P> d(
      "prove-promise",
      {column("promise", &P::promise, u"약속").references(QStringLiteral("promises")),
       column("evidence", &P::evidence, u"증거")});
  return d;
}

Result<Promise> openPromiseFor(PromiseId id, const OperationContext& context, Reader& reader) {
  const auto promise = reader.find<Promise>(id);
  if (!promise) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 약속이 없습니다. 민원의 약속을 확인하세요."));
  }
  const auto seen = complaintFor(promise->complaint, Move::kAddNote, context, reader);
  if (!seen) return failure(seen.error());
  if (promise->state != PromiseState::kOpen) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이미 끝난 약속입니다. 민원의 경과를 확인하세요."));
  }
  return *promise;
}

Result<void> ProvePromise::check(const OperationContext& context, Reader& reader) const {
  const auto open = openPromiseFor(promise, context, reader);
  if (!open) return failure(open.error());
  return requireText(evidence, u"이행을 보여 주는 증거");
}

void ProvePromise::apply(const OperationContext& context, Transaction& tx) const {
  auto settled = tx.find<Promise>(promise).value_or(Promise{});
  settled.state = PromiseState::kProven;
  settled.settled_at = context.at;
  settled.settled_by = context.actor.login;
  settled.evidence = evidence.trimmed();
  tx.put(settled);
  recordEvent(settled.complaint, describe<ProvePromise>().name(),
              QStringLiteral("약속 이행 · %1").arg(settled.what), settled.evidence, context, tx);
}

}  // namespace pcrm
