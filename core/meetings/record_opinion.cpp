// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_step.h"
#include "core/offices/office.h"

namespace pcrm {

template <>
const Description<RecordOpinion>& describe<RecordOpinion>() {
  using R = RecordOpinion;
  static const Description<R> d(
      "record-opinion",
      {column("item", &R::item, u"안건").references(QStringLiteral("agenda_items")),
       column("speaker", &R::speaker, u"구분").optional(),
       column("who", &R::who, u"누구").optional(), column("text", &R::text, u"의견"),
       column("in_writing", &R::in_writing, u"서면").optional()});
  return d;
}

Result<void> RecordOpinion::check(const OperationContext& context, Reader& reader) const {
  const auto now = itemFor(item, context, reader);
  if (!now) return failure(now.error());
  if (now->decided_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이미 의결한 안건에는 의견을 더할 수 없습니다."));
  }
  if (speaker == Speaker::kDepartment && !reader.findBy<Department>(u"code", who)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 부서가 없습니다. 의견을 낸 부서를 고르세요.").arg(who));
  }
  if (speaker == Speaker::kExpert) {
    if (auto ok = requireText(who, u"전문가의 이름"); !ok) return ok;
  }
  return requireText(text, u"의견");
}

void RecordOpinion::apply(const OperationContext& context, Transaction& tx) const {
  const auto now = tx.find<AgendaItem>(item);
  if (!now) return;
  Opinion opinion;
  opinion.id = {context.rowId(u"opinion")};
  opinion.complaint = now->complaint;
  opinion.item = item;
  opinion.speaker = speaker;
  opinion.who = who.simplified();
  opinion.text = text.trimmed();
  opinion.in_writing = in_writing;
  opinion.at = context.at;
  opinion.recorded_by = context.actor.login;
  tx.put(opinion);
  const QString from = speaker == Speaker::kDepartment ? departmentName(opinion.who, tx)
                       : opinion.who.isEmpty()         ? speakerName(speaker)
                                                       : opinion.who;
  recordEvent(
      now->complaint, describe<RecordOpinion>().name(),
      QStringLiteral("%1 의견 · %2%3")
          .arg(bodyName(now->body), from, in_writing ? QStringLiteral(" · 서면") : QString()),
      opinion.text, context, tx);
}

}  // namespace pcrm
