// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_step.h"

namespace pcrm {

template <>
const Description<RecordDecision>& describe<RecordDecision>() {
  using R = RecordDecision;
  static const Description<R> d(
      "record-decision",
      {column("item", &R::item, u"안건").references(QStringLiteral("agenda_items")),
       column("decision", &R::decision, u"의결"), column("text", &R::text, u"의결 내용")});
  return d;
}

Result<void> RecordDecision::check(const OperationContext& context, Reader& reader) const {
  const auto now = itemFor(item, context, reader);
  if (!now) return failure(now.error());
  if (now->decided_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이미 의결한 안건입니다. 다시 다루려면 다른 회의에 올리세요."));
  }
  if (seoulDate(context.at) < seoulDate(now->held_at)) {
    return failure(ErrorCode::kConflict, QStringLiteral("회의는 %1입니다. 그 뒤에 의결을 적으세요.")
                                             .arg(toDisplayText(now->held_at)));
  }
  if (decision == AgendaDecision::kNone) {
    return failure(ErrorCode::kInvalid, QStringLiteral("무엇을 의결했는지 고르세요."));
  }
  if (decision == AgendaDecision::kClose && now->body != Body::kMediationCommittee) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("종결은 민원조정위원회가 의결합니다(시행령 제26조)."));
  }
  return requireText(text, u"의결 내용");
}

void RecordDecision::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<AgendaItem>(item);
  if (!now) return;
  now->decision = decision;
  now->decision_text = text.trimmed();
  now->decided_at = context.at;
  tx.put(*now);
  recordEvent(now->complaint, describe<RecordDecision>().name(),
              QStringLiteral("%1 의결(%2) · %3")
                  .arg(bodyName(now->body), bodyArticle(now->body), agendaDecisionName(decision)),
              now->decision_text, context, tx);
}

}  // namespace pcrm
