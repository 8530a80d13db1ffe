// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/groups/group_operations.h"

namespace pcrm {

template <>
const Description<AskForRepresentatives>& describe<AskForRepresentatives>() {
  using A = AskForRepresentatives;
  static const Description<A> d(
      "ask-for-representatives",
      {column("complaint", &A::complaint, u"민원").references(QStringLiteral("complaints")),
       column("until", &A::until, u"선정 기한"),
       column("up_to", &A::up_to, u"대표자 수").optional()});
  return d;
}

Result<void> AskForRepresentatives::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kClassify, context, reader);
  if (!now) return failure(now.error());
  const auto group = groupOf(reader, complaint);
  if (!group || group->signatories < Representative::kFrom) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("3명 이상이 연명한 민원이라야 대표자를 정해 달라고 할 수 "
                                  "있습니다(시행령 제8조). 먼저 연명한 사람 수를 적으세요."));
  }
  if (up_to < 1 || up_to > Representative::kMost) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("대표자는 1명에서 3명까지입니다(시행령 제8조)."));
  }
  if (until <= seoulDate(context.at)) {
    return failure(ErrorCode::kInvalid, QStringLiteral("선정 기한은 오늘보다 뒤여야 합니다."));
  }
  return {};
}

void AskForRepresentatives::apply(const OperationContext& context, Transaction& tx) const {
  auto group = groupOf(tx, complaint);
  if (!group) return;
  group->asked_at = context.at;
  group->answer_by = until;
  group->up_to = up_to;
  tx.put(*group);
  recordEvent(complaint, describe<AskForRepresentatives>().name(),
              QStringLiteral("대표자 선정 요청(시행령 제8조) · %1까지 %2명 이내")
                  .arg(toDisplayText(until))
                  .arg(up_to),
              {}, context, tx);
}

}  // namespace pcrm
