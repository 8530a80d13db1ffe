// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/groups/group_operations.h"

namespace pcrm {
namespace {

constexpr int kMostPeople = 1'000'000;

}  // namespace

template <>
const Description<RecordSignatories>& describe<RecordSignatories>() {
  using R = RecordSignatories;
  static const Description<R> d(
      "record-signatories",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("signatories", &R::signatories, u"연명한 사람"),
       column("households", &R::households, u"세대").optional()});
  return d;
}

Result<void> RecordSignatories::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kClassify, context, reader);
  if (!now) return failure(now.error());
  if (signatories < 2 || signatories > kMostPeople) {
    return failure(ErrorCode::kInvalid, QStringLiteral("연명한 사람 수를 2명 이상으로 적으세요."));
  }
  if (households < 0 || households > signatories) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("세대 수는 연명한 사람 수보다 많을 수 없습니다."));
  }
  return {};
}

void RecordSignatories::apply(const OperationContext& context, Transaction& tx) const {
  SignedGroup group = groupOf(tx, complaint).value_or(SignedGroup{});
  group.id = groupIdOf(complaint);
  group.complaint = complaint;
  group.signatories = signatories;
  group.households = households;
  tx.put(group);
  auto now = tx.find<Complaint>(complaint).value_or(Complaint{});
  if (group.isMany() && now.scope != Reach::kGroup) {
    now.scope = Reach::kGroup;
    tx.put(now);
  }
  QString summary = QStringLiteral("연명 %1명").arg(signatories);
  if (households > 0) summary += QStringLiteral(" · %1세대").arg(households);
  if (group.isMany()) summary += QStringLiteral(" · 다수인관련민원(법 제2조제6호)");
  recordEvent(complaint, describe<RecordSignatories>().name(), summary, {}, context, tx);
}

}  // namespace pcrm
