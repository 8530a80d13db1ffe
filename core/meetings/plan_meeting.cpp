// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_step.h"

namespace pcrm {

template <>
const Description<PlanMeeting>& describe<PlanMeeting>() {
  using P = PlanMeeting;
  static const Description<P> d(
      "plan-meeting", {column("body", &P::body, u"회의체"), column("held_at", &P::held_at, u"일시"),
                       column("place", &P::place, u"장소").optional(),
                       column("chair", &P::chair, u"위원장").optional()});
  return d;
}

Result<void> PlanMeeting::check(const OperationContext& context, Reader&) const {
  if (seoulDate(held_at) >= seoulDate(context.at)) return {};
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("회의 일시가 지났습니다. 오늘이나 뒤의 날을 적으세요."));
}

void PlanMeeting::apply(const OperationContext& context, Transaction& tx) const {
  Meeting meeting;
  meeting.id = meetingOf(context.id);
  meeting.body = body;
  meeting.held_at = held_at;
  meeting.place = place.trimmed();
  meeting.chair = chair.trimmed();
  meeting.department = context.actor.department;
  meeting.office = context.actor.office;
  tx.put(meeting);
}

}  // namespace pcrm
