// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"

#include "core/complaints/complaint_deadline.h"
#include "core/offices/office.h"
#include "core/text/hangul.h"

namespace pcrm {

Result<Complaint> complaintFor(ComplaintId id, Move move, const OperationContext& context,
                               Reader& reader) {
  auto complaint = reader.find<Complaint>(id);
  if (!complaint || !context.actor.sees(complaint->office, complaint->department)) {
    return failure(
        ErrorCode::kNotFound,
        QStringLiteral("그 민원이 없거나 볼 수 있는 범위가 아닙니다. 접수번호를 확인하세요."));
  }
  if (!stateAfter(complaint->state, move)) {
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("‘%1’ 상태인 민원에는 ‘%2’ 처리를 할 수 없습니다. 경과를 확인하세요.")
            .arg(stateName(complaint->state), moveName(move)));
  }
  return *complaint;
}

Complaint moved(ComplaintId id, Move move, Transaction& tx) {
  Complaint complaint = tx.find<Complaint>(id).value_or(Complaint{});
  complaint.state = stateAfter(complaint.state, move).value_or(complaint.state);
  return complaint;
}

void recordEvent(ComplaintId id, QStringView operation, const QString& summary,
                 const QString& detail, const OperationContext& context, Transaction& tx) {
  tx.put(ComplaintEvent{{context.rowId(u"event")},
                        id,
                        context.at,
                        operation.toString(),
                        context.actor.login,
                        summary,
                        detail});
}

Result<void> requireText(const QString& text, QStringView what) {
  if (!text.trimmed().isEmpty()) return {};
  return failure(
      ErrorCode::kInvalid,
      QStringLiteral("%1 적으세요.").arg(withParticle(what.toString(), Particle::kObject)));
}

Complaint withDueDate(Complaint complaint, const OperationContext& context, Reader& reader) {
  const auto due = complaintDeadline(complaint, *context.rules, reader);
  complaint.due_at = due ? std::optional<Instant>(due->due) : std::nullopt;
  return complaint;
}

Complaint withFirstDueDate(Complaint complaint, WorkCalendars& calendars) {
  const auto due = firstDeadline(complaint, calendars);
  complaint.due_at = due ? std::optional<Instant>(due->due) : std::nullopt;
  return complaint;
}

QString departmentName(const QString& code, Reader& reader) {
  const auto department = reader.findBy<Department>(u"code", code);
  return department ? department->name : code;
}

}  // namespace pcrm
