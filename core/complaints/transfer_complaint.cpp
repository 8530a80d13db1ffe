// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_process.h"
#include "core/complaints/complaint_step.h"
#include "core/offices/office.h"

namespace pcrm {

template <>
const Description<TransferComplaint>& describe<TransferComplaint>() {
  using T = TransferComplaint;
  static const Description<T> d(
      "transfer-complaint",
      {column("complaint", &T::complaint, u"민원").references(QStringLiteral("complaints")),
       column("department", &T::department, u"받을 부서"),
       column("office", &T::office, u"받을 기관").optional(),
       column("reason", &T::reason, u"사유")});
  return d;
}

Result<void> TransferComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kTransfer, context, reader);
  if (!now) return failure(now.error());
  if (auto ok = requireText(reason, u"이송 사유"); !ok) return ok;
  if (!reader.findBy<Department>(u"code", department)) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’ 부서가 없습니다. 받을 부서를 다시 고르세요.").arg(department));
  }
  if (!office.isEmpty() && !reader.findBy<Office>(u"code", office)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 기관이 없습니다. 받을 기관을 다시 고르세요.").arg(office));
  }
  if (department == now->department && (office.isEmpty() || office == now->office)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("이미 그 부서에 있습니다. 다른 부서를 고르세요."));
  }
  return {};
}

void TransferComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kTransfer, tx);
  const QString before = changed.department;
  const QString from = departmentName(before, tx);
  changed.department = department;
  if (!office.isEmpty()) changed.office = office;
  changed.assignee.clear();
  // Another department may handle the type in its own way.
  if (changed.department != before) changed.process = processFor(changed, tx);
  tx.put(changed);
  recordEvent(
      complaint, describe<TransferComplaint>().name(),
      QStringLiteral("이송 · %1 → %2")
          .arg(from.isEmpty() ? QStringLiteral("미정") : from, departmentName(department, tx)),
      reason, context, tx);
}

}  // namespace pcrm
