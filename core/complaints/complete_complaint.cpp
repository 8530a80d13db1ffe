// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {

template <>
const Description<CompleteComplaint>& describe<CompleteComplaint>() {
  using C = CompleteComplaint;
  static const Description<C> d(
      "complete-complaint",
      {column("complaint", &C::complaint, u"민원").references(QStringLiteral("complaints")),
       column("answer", &C::answer, u"답변").optional()});
  return d;
}

Result<void> CompleteComplaint::check(const OperationContext& context, Reader& reader) const {
  // With an answer, replying and completing are one step: what the counter does with the person
  // there.
  const auto now = complaintFor(
      complaint, answer.trimmed().isEmpty() ? Move::kComplete : Move::kReply, context, reader);
  if (now) return {};
  if (now.error().code == ErrorCode::kConflict && answer.trimmed().isEmpty()) {
    const auto unanswered = complaintFor(complaint, Move::kReply, context, reader);
    if (unanswered) {
      return failure(
          ErrorCode::kInvalid,
          QStringLiteral("아직 답변하지 않은 민원입니다(법 제27조). 답변을 함께 적어 완료하세요."));
    }
  }
  return failure(now.error());
}

void CompleteComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kReply, tx);
  if (!answer.trimmed().isEmpty()) changed.answer = answer;
  changed.state = State::kCompleted;
  changed.completed_at = context.at;
  tx.put(changed);
  recordEvent(complaint, describe<CompleteComplaint>().name(), QStringLiteral("완료"), answer,
              context, tx);
}

}  // namespace pcrm
