// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/closing_operations.h"
#include "core/closing/repeat_proof.h"
#include "core/complaints/complaint_step.h"
#include "core/groups/group.h"
#include "core/meetings/meeting_queries.h"

namespace pcrm {
namespace {

Result<std::vector<ComplaintId>> readIds(const QJsonArray& ids) {
  std::vector<ComplaintId> out;
  for (const QJsonValue& text : ids) {
    const auto id = Uuid::parse(text.toString());
    if (!id) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("‘%1’은(는) 민원의 식별자가 아닙니다.").arg(text.toString()));
    }
    out.push_back({*id});
  }
  return out;
}

Result<void> checkCollection(const CloseComplaint& op, const OperationContext& context) {
  if (!op.planned_on) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("처리 결과를 주기로 한 교부 예정일을 적으세요."));
  }
  const QDate last = op.planned_on->addDays(CloseComplaint::kDaysToCollect);
  if (seoulDate(context.at) > last) return {};
  return failure(ErrorCode::kConflict,
                 QStringLiteral("교부 예정일부터 15일이 지나지 않았습니다. %1까지 기다려야 "
                                "합니다(시행령 제25조제4항).")
                     .arg(toDisplayText(last)));
}

/// A group complaint is closed as repeated only after the mediation committee said so.
Result<void> checkCommittee(const Complaint& now, Reader& reader) {
  if (!isGroupComplaint(reader, now) || decisionToClose(reader, now.id)) return {};
  return failure(
      ErrorCode::kConflict,
      QStringLiteral("다수인관련민원은 민원조정위원회의 종결 의결을 거쳐야 반복으로 종결할 "
                     "수 있습니다(시행령 제26조). 먼저 안건으로 올리세요."));
}

Result<void> checkRepeats(const CloseComplaint& op, const Complaint& now, Reader& reader) {
  const auto ids = readIds(op.earlier);
  if (!ids) return failure(ids.error());
  const auto evidence = namedEvidence(reader, now, *ids);
  if (!evidence) return failure(evidence.error());
  RepeatEvidence counted = *evidence;
  if (op.ground == CloseGround::kCopies) {
    counted.submissions += op.elsewhere;
    counted.answers += op.elsewhere;
  }
  if (counted.conditionsMet()) return checkCommittee(now, reader);
  return failure(
      ErrorCode::kConflict,
      QStringLiteral("같은 사람이 같은 내용을 %1번 이상 내고 %2번 이상 답을 받았어야 합니다(법 "
                     "제23조). 고른 것으로는 이번까지 %3번, 답변 %4번입니다.")
          .arg(RepeatEvidence::kSubmissions)
          .arg(RepeatEvidence::kAnswers)
          .arg(counted.submissions)
          .arg(counted.answers));
}

}  // namespace

template <>
const Description<CloseComplaint>& describe<CloseComplaint>() {
  using T = CloseComplaint;
  static const Description<T> d(
      "close-complaint",
      {column("complaint", &T::complaint, u"민원").references(QStringLiteral("complaints")),
       column("reason", &T::reason, u"사유"), column("ground", &T::ground, u"근거").optional(),
       column("earlier", &T::earlier, u"앞선 민원").optional(),
       column("elsewhere", &T::elsewhere, u"다른 기관의 답변").optional(),
       column("planned_on", &T::planned_on, u"교부 예정일"),
       column("told", &T::told, u"사유를 알림").optional()});
  return d;
}

Result<void> CloseComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kClose, context, reader);
  if (!now) return failure(now.error());
  if (auto ok = requireText(reason, u"종결 사유"); !ok) return ok;
  const GroundRule& rule = ruleOf(ground);
  if (!rule.selectable) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’ 종결은 그 절차로만 됩니다. 절차 메뉴에서 고르세요.").arg(rule.name));
  }
  if (!rule.statutory && now->legal_kind == LegalKind::kForm) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("법정민원은 ‘%1’의 사유로 종결할 수 없습니다(%2).")
                       .arg(rule.name, rule.article));
  }
  if (rule.repeats) {
    if (auto ok = checkRepeats(*this, *now, reader); !ok) return ok;
  }
  if (ground == CloseGround::kUncollected) {
    if (auto ok = checkCollection(*this, context); !ok) return ok;
  }
  if (rule.must_tell && !told) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("민원인에게 종결 사유를 알린 다음 종결하세요(%1).").arg(rule.article));
  }
  return {};
}

void CloseComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kClose, tx);
  changed.closed_at = context.at;
  tx.put(changed);
  QStringList ids;
  for (const QJsonValue& id : earlier) ids << id.toString();
  Closing closing;
  closing.id = {context.rowId(u"closing")};
  closing.complaint = complaint;
  closing.at = context.at;
  closing.actor = context.actor.login;
  closing.ground = ground;
  closing.reason = reason.trimmed();
  closing.told = told;
  closing.earlier = ids.join(u' ');
  closing.elsewhere = elsewhere;
  closing.planned_on = planned_on;
  if (ruleOf(ground).repeats) {
    if (const auto item = decisionToClose(tx, complaint)) closing.decision = item->id.value;
  }
  tx.put(closing);
  QString summary = QStringLiteral("종결");
  if (ground != CloseGround::kOther) summary += QStringLiteral(" · ") + groundText(ground);
  if (!ids.isEmpty()) summary += QStringLiteral(" · 앞선 민원 %1건").arg(ids.size());
  recordEvent(complaint, describe<CloseComplaint>().name(), summary, reason, context, tx);
}

}  // namespace pcrm
