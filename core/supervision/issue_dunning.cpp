// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/offices/office.h"
#include "core/supervision/supervision.h"

#include <QSet>

namespace pcrm {
namespace {

Result<Complaint> lateComplaint(const QString& text, const QString& department,
                                const OperationContext& context, Reader& reader) {
  const auto id = Uuid::parse(text);
  const auto complaint = complaintFor({id.value_or(Uuid{})}, Move::kAddNote, context, reader);
  if (!complaint) return failure(complaint.error());
  if (complaint->department != department) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("%1은(는) 그 부서의 민원이 아닙니다. 목록을 다시 읽으세요.")
                       .arg(complaint->number()));
  }
  if (!isOpen(complaint->state) || !complaint->due_at || context.at <= *complaint->due_at) {
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("%1은(는) 처리기한이 지나지 않았거나 이미 끝났습니다. 목록을 다시 "
                       "읽으세요.")
            .arg(complaint->number()));
  }
  return *complaint;
}

}  // namespace

template <>
const Description<IssueDunning>& describe<IssueDunning>() {
  using I = IssueDunning;
  static const Description<I> d(
      "issue-dunning",
      {column("department", &I::department, u"부서"),
       column("complaints", &I::complaints, u"지난 민원"), column("text", &I::text, u"내용")});
  return d;
}

Result<void> IssueDunning::check(const OperationContext& context, Reader& reader) const {
  if (!reader.findBy<Department>(u"code", department)) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’ 부서가 없습니다. 독촉할 부서를 다시 고르세요.").arg(department));
  }
  if (complaints.isEmpty() || complaints.size() > kMost) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("처리기한이 지난 민원을 1건에서 %1건까지 고르세요.").arg(kMost));
  }
  QSet<QString> seen;
  for (const QJsonValue& each : complaints) {
    if (const auto late = lateComplaint(each.toString(), department, context, reader); !late)
      return failure(late.error());
    if (seen.contains(each.toString())) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("같은 민원을 두 번 골랐습니다. 한 번만 고르세요."));
    }
    seen.insert(each.toString());
  }
  return requireText(text, u"독촉장의 내용");
}

void IssueDunning::apply(const OperationContext& context, Transaction& tx) const {
  const Uuid letter = context.rowId(u"letter");
  tx.put(DunningLetter{{letter},
                       {},
                       department,
                       context.at,
                       context.actor.login,
                       static_cast<int>(complaints.size()),
                       text.trimmed()});
  for (const QJsonValue& each : complaints) {
    const ComplaintId id{Uuid::parse(each.toString()).value_or(Uuid{})};
    const QString word = id.text();
    tx.put(DunnedComplaint{
        {context.rowId(QStringLiteral("dunned/") + word)}, id, letter, department, context.at});
    tx.put(ComplaintEvent{
        {context.rowId(QStringLiteral("event/") + word)},
        id,
        context.at,
        describe<IssueDunning>().name(),
        context.actor.login,
        QStringLiteral("독촉장(법 제25조, 시행령 제28조) · %1").arg(departmentName(department, tx)),
        text.trimmed()});
  }
}

}  // namespace pcrm
