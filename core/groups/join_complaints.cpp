// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/closing.h"
#include "core/complaints/complainant.h"
#include "core/complaints/complaint_step.h"
#include "core/groups/group_operations.h"

#include <QSet>

namespace pcrm {
namespace {

ComplaintId idAt(const QJsonArray& ids, qsizetype i) {
  return {Uuid::parse(ids[i].toString()).value_or(Uuid{})};
}

void note(ComplaintId id, QStringView operation, const QString& summary, const QString& detail,
          const OperationContext& context, Transaction& tx) {
  tx.put(ComplaintEvent{{context.rowId(QStringLiteral("joined/") + id.text())},
                        id,
                        context.at,
                        operation.toString(),
                        context.actor.login,
                        summary,
                        detail});
}

Result<void> checkOther(ComplaintId other, const OperationContext& context, Reader& reader) {
  const auto now = complaintFor(other, Move::kClose, context, reader);
  if (!now) return failure(now.error());
  if (joinedTo(reader, other).empty()) return {};
  return failure(
      ErrorCode::kConflict,
      QStringLiteral("%1은(는) 이미 다른 민원을 병합한 대표 민원입니다. 그 민원을 대표로 "
                     "하세요.")
          .arg(now->number()));
}

}  // namespace

template <>
const Description<JoinComplaints>& describe<JoinComplaints>() {
  using J = JoinComplaints;
  static const Description<J> d(
      "join-complaints",
      {column("complaint", &J::complaint, u"대표 민원").references(QStringLiteral("complaints")),
       column("others", &J::others, u"병합할 민원")});
  return d;
}

Result<void> JoinComplaints::check(const OperationContext& context, Reader& reader) const {
  const auto main = complaintFor(complaint, Move::kClassify, context, reader);
  if (!main) return failure(main.error());
  if (others.isEmpty() || others.size() > kMost) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("병합할 민원을 1건에서 %1건까지 고르세요.").arg(kMost));
  }
  QSet<Uuid> people{personOf(*main)};
  for (const JoinedComplaint& before : joinedTo(reader, complaint)) people.insert(before.person);
  QSet<Uuid> seen{complaint.value};
  for (qsizetype i = 0; i < others.size(); ++i) {
    const ComplaintId other = idAt(others, i);
    if (auto ok = checkOther(other, context, reader); !ok) return ok;
    if (seen.contains(other.value)) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("같은 민원이 두 번 들어 있습니다. 한 번만 고르세요."));
    }
    seen.insert(other.value);
    people.insert(personOf(reader.find<Complaint>(other).value_or(Complaint{})));
  }
  if (people.size() >= SignedGroup::kMany) return {};
  return failure(
      ErrorCode::kConflict,
      QStringLiteral("같은 취지의 민원인이 5명 이상일 때 병합해 접수할 수 있습니다(시행령 "
                     "제6조제6항). 지금은 %1명입니다.")
          .arg(people.size()));
}

void JoinComplaints::apply(const OperationContext& context, Transaction& tx) const {
  const QString name = describe<JoinComplaints>().name();
  auto main = tx.find<Complaint>(complaint).value_or(Complaint{});
  for (qsizetype i = 0; i < others.size(); ++i) {
    const ComplaintId other = idAt(others, i);
    Complaint ended = moved(other, Move::kClose, tx);
    ended.closed_at = context.at;
    tx.put(ended);
    JoinedComplaint row;
    row.id = {context.rowId(QStringLiteral("join/") + other.text())};
    row.main = complaint;
    row.joined = other;
    row.at = context.at;
    row.person = personOf(ended);
    tx.put(row);
    Closing closing;
    closing.id = {context.rowId(QStringLiteral("closing/") + other.text())};
    closing.complaint = other;
    closing.at = context.at;
    closing.actor = context.actor.login;
    closing.ground = CloseGround::kJoined;
    closing.reason = QStringLiteral("대표 민원 %1").arg(main.number());
    closing.earlier = complaint.text();
    tx.put(closing);
    note(other, name, QStringLiteral("종결 · ") + groundText(CloseGround::kJoined), closing.reason,
         context, tx);
  }
  if (main.scope != Reach::kGroup) {
    main.scope = Reach::kGroup;
    tx.put(main);
  }
  recordEvent(complaint, name,
              QStringLiteral("병합 접수(시행령 제6조제6항) · %1건").arg(others.size()), {}, context,
              tx);
}

void tellJoined(const QJsonObject& payload, const OperationContext& context, Transaction& tx) {
  const auto id = Uuid::parse(payload[u"complaint"].toString());
  const auto main = id ? tx.find<Complaint>(ComplaintId{*id}) : std::nullopt;
  const QString answer = payload[u"answer"].toString();
  if (!main || answer.trimmed().isEmpty()) return;
  for (const JoinedComplaint& joined : joinedTo(tx, main->id)) {
    auto one = tx.find<Complaint>(joined.joined);
    if (!one) continue;
    one->answer = answer;
    tx.put(*one);
    note(one->id, u"reply-complaint",
         QStringLiteral("대표 민원 %1의 답변을 알림").arg(main->number()), answer, context, tx);
  }
}

}  // namespace pcrm
