// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/complaints/notice_text.h"
#include "core/complaints/running_operations.h"

namespace pcrm {

template <>
const Description<NotifyCourse>& describe<NotifyCourse>() {
  using N = NotifyCourse;
  static const Description<N> d(
      "notify-course",
      {column("complaint", &N::complaint, u"민원").references(QStringLiteral("complaints")),
       column("way", &N::way, u"알린 방법"), column("course", &N::course, u"진행 상황"),
       column("expected", &N::expected, u"처리 예정일")});
  return d;
}

Result<void> NotifyCourse::check(const OperationContext& context, Reader& reader) const {
  // While it is open, as with a correction: also when asked, on any day.
  const auto now = complaintFor(complaint, Move::kCorrect, context, reader);
  if (!now) return failure(now.error());
  if (expected && *expected < seoulDate(context.at)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("처리 예정일이 지난 날짜입니다. 언제 끝날지 다시 정하세요."));
  }
  return requireText(course, u"진행 상황");
}

void NotifyCourse::apply(const OperationContext& context, Transaction& tx) const {
  const Complaint now = tx.find<Complaint>(complaint).value_or(Complaint{});
  std::optional<QDate> until = expected;
  if (!until && now.due_at) until = seoulDate(*now.due_at);
  const QString text =
      noticeTo(NoticeKind::kCourse, now, namedPerson(now, context.actor, tx), course, until);
  tx.put(CourseNotice{
      {context.rowId(u"notice")}, complaint, context.at, way, text, context.actor.login});
  recordEvent(complaint, describe<NotifyCourse>().name(),
              QStringLiteral("처리 상황 통지(시행령 제23조) · %1").arg(noticeWayName(way)), text,
              context, tx);
}

}  // namespace pcrm
