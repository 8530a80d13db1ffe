// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_step.h"

namespace pcrm {

template <>
const Description<RecordMinutes>& describe<RecordMinutes>() {
  using R = RecordMinutes;
  static const Description<R> d(
      "record-minutes",
      {column("meeting", &R::meeting, u"회의").references(QStringLiteral("meetings")),
       column("minutes", &R::minutes, u"회의록")});
  return d;
}

Result<void> RecordMinutes::check(const OperationContext& context, Reader& reader) const {
  const auto now = meetingFor(meeting, false, context, reader);
  if (!now) return failure(now.error());
  if (seoulDate(context.at) < seoulDate(now->held_at)) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("회의는 %1입니다. 연 다음에 회의록을 적으세요.")
                       .arg(toDisplayText(now->held_at)));
  }
  return requireText(minutes, u"회의록");
}

void RecordMinutes::apply(const OperationContext&, Transaction& tx) const {
  auto now = tx.find<Meeting>(meeting);
  if (!now) return;
  now->state = MeetingState::kHeld;
  now->minutes = minutes.trimmed();
  tx.put(*now);
}

}  // namespace pcrm
