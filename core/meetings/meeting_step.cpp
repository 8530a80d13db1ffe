// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_step.h"

namespace pcrm {

Result<Meeting> meetingFor(MeetingId id, bool planned_only, const OperationContext& context,
                           Reader& reader) {
  const auto meeting = reader.find<Meeting>(id);
  if (!meeting || !context.actor.sees(meeting->office, meeting->department)) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 회의가 없거나 볼 수 있는 범위가 아닙니다. 목록에서 다시 "
                                  "고르세요."));
  }
  const bool fits = planned_only ? meeting->state == MeetingState::kPlanned
                                 : meeting->state != MeetingState::kCancelled;
  if (fits) return *meeting;
  return failure(
      ErrorCode::kConflict,
      QStringLiteral("‘%1’ 상태인 회의에는 할 수 없습니다.").arg(meetingStateName(meeting->state)));
}

Result<AgendaItem> itemFor(AgendaItemId id, const OperationContext& context, Reader& reader) {
  const auto item = reader.find<AgendaItem>(id);
  if (!item) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 안건이 없습니다. 회의에서 다시 고르세요."));
  }
  const auto complaint = complaintFor(item->complaint, Move::kAddNote, context, reader);
  if (!complaint) return failure(complaint.error());
  const auto meeting = reader.find<Meeting>(item->meeting);
  if (meeting && meeting->state == MeetingState::kCancelled) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("취소된 회의의 안건입니다. 다른 회의에 올리세요."));
  }
  return *item;
}

}  // namespace pcrm
