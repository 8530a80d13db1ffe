// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_process.h"
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
  const bool answers = !answer.trimmed().isEmpty();
  auto now = complaintFor(complaint, answers ? Move::kReply : Move::kComplete, context, reader);
  if (!now && now.error().code == ErrorCode::kConflict && !answers) {
    // Not answered yet: the process says so, with all else that is missing.
    if (auto unanswered = complaintFor(complaint, Move::kReply, context, reader)) now = unanswered;
  }
  if (!now) return failure(now.error());
  if (answers) now->state = State::kReplied;
  return mayComplete(processStatus(*now, *context.rules, reader));
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
