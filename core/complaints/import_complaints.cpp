// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {
template <>
const Description<ImportComplaints>& describe<ImportComplaints>() {
  static const Description<ImportComplaints> d(
      "import-complaints", {column("source", &ImportComplaints::source, u"파일"),
                            column("rows", &ImportComplaints::rows, u"민원 목록")});
  return d;
}

QJsonObject ImportComplaints::logged(const QJsonObject& payload) {
  // The rows themselves are the record; keeping them twice would double the database.
  QJsonObject out = payload;
  out[QStringLiteral("count")] = out.take(QStringLiteral("rows")).toArray().size();
  return out;
}

Result<void> ImportComplaints::check(const OperationContext&, Reader&) const {
  if (rows.isEmpty() || rows.size() > kMost) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("한 번에 1건에서 %1건까지 가져올 수 있습니다.").arg(kMost));
  }
  read.clear();
  read.reserve(static_cast<size_t>(rows.size()));
  for (const QJsonValue& row : rows) {
    auto complaint = describe<Complaint>().fromJson(row.toObject());
    if (!complaint) return failure(complaint.error());
    if (auto ok = requireText(complaint->title, u"제목"); !ok) return ok;
    read.push_back(std::move(*complaint));
  }
  return {};
}

void ImportComplaints::apply(const OperationContext& context, Transaction& tx) const {
  for (Complaint& complaint : read) {
    if (hasSourceNumber(tx, complaint.source_number)) continue;
    if (context.central && complaint.receipt_number.isEmpty()) {
      complaint.receipt_number = complaint.source_number;
    }
    tx.put(withFirstDueDate(std::move(complaint), context));
  }
}

}  // namespace pcrm
