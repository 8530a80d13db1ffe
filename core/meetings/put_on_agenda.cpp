// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_queries.h"
#include "core/meetings/meeting_step.h"

#include <algorithm>

namespace pcrm {

template <>
const Description<PutOnAgenda>& describe<PutOnAgenda>() {
  using P = PutOnAgenda;
  static const Description<P> d(
      "put-on-agenda",
      {column("meeting", &P::meeting, u"회의").references(QStringLiteral("meetings")),
       column("complaint", &P::complaint, u"민원").references(QStringLiteral("complaints")),
       column("why", &P::why, u"상정 사유"),
       column("gathered", &P::gathered, u"모은 의견").optional()});
  return d;
}

Result<void> PutOnAgenda::check(const OperationContext& context, Reader& reader) const {
  const auto to = meetingFor(meeting, true, context, reader);
  if (!to) return failure(to.error());
  const auto now = complaintFor(complaint, Move::kAddNote, context, reader);
  if (!now) return failure(now.error());
  if (!isOpen(now->state) && why != AgendaWhy::kObjection) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("끝난 민원은 이의신청이 있을 때만 안건으로 올립니다."));
  }
  const auto items = agendaOf(reader, meeting);
  if (std::any_of(items.begin(), items.end(),
                  [this](const AgendaItem& item) { return item.complaint == complaint; })) {
    return failure(ErrorCode::kConflict, QStringLiteral("이미 이 회의의 안건입니다."));
  }
  return {};
}

void PutOnAgenda::apply(const OperationContext& context, Transaction& tx) const {
  const auto to = tx.find<Meeting>(meeting).value_or(Meeting{});
  AgendaItem item;
  item.id = itemOf(context.id);
  item.complaint = complaint;
  item.meeting = meeting;
  item.body = to.body;
  item.held_at = to.held_at;
  item.why = why;
  item.gathered = gathered.trimmed();
  tx.put(item);
  recordEvent(complaint, describe<PutOnAgenda>().name(),
              QStringLiteral("%1 상정(%2) · %3")
                  .arg(bodyName(to.body), bodyArticle(to.body), agendaWhyName(why)),
              item.gathered, context, tx);
}

}  // namespace pcrm
