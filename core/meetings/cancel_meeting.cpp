// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_queries.h"
#include "core/meetings/meeting_step.h"

namespace pcrm {

template <>
const Description<CancelMeeting>& describe<CancelMeeting>() {
  using C = CancelMeeting;
  static const Description<C> d(
      "cancel-meeting",
      {column("meeting", &C::meeting, u"회의").references(QStringLiteral("meetings")),
       column("reason", &C::reason, u"사유")});
  return d;
}

Result<void> CancelMeeting::check(const OperationContext& context, Reader& reader) const {
  const auto now = meetingFor(meeting, true, context, reader);
  if (!now) return failure(now.error());
  for (const AgendaItem& item : agendaOf(reader, meeting)) {
    if (!item.decided_at) continue;
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("이미 의결한 안건이 있어 취소할 수 없습니다. 회의록을 적으세요."));
  }
  return requireText(reason, u"취소 사유");
}

void CancelMeeting::apply(const OperationContext&, Transaction& tx) const {
  auto now = tx.find<Meeting>(meeting);
  if (!now) return;
  now->state = MeetingState::kCancelled;
  now->minutes = reason.trimmed();
  tx.put(*now);
}

}  // namespace pcrm
