// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {
namespace {

/// The columns of a complaint, of which a row may leave out all but the necessary.
const std::vector<ColumnInfo>& rowColumns() {
  static const std::vector<ColumnInfo> columns = [] {
    std::vector<ColumnInfo> all = describe<Complaint>().columns();
    for (ColumnInfo& column : all) {
      column.nullable =
          column.name != u"id" && column.name != u"received_at" && column.name != u"title";
    }
    return all;
  }();
  return columns;
}

}  // namespace

template <>
const Description<ImportComplaints>& describe<ImportComplaints>() {
  static const Description<ImportComplaints> d(
      "import-complaints", {column("source", &ImportComplaints::source, u"파일"),
                            column("rows", &ImportComplaints::rows, u"민원 목록")});
  return d;
}

QJsonObject ImportComplaints::rowOf(const Complaint& complaint) {
  static const QVariantList kNothing = describe<Complaint>().values(Complaint{});
  const std::vector<ColumnInfo>& columns = describe<Complaint>().columns();
  const QVariantList values = describe<Complaint>().values(complaint);
  QJsonObject row;
  for (qsizetype i = 0; i < values.size(); ++i) {
    if (values[i].isNull() || values[i] == kNothing[i]) continue;
    const ColumnInfo& column = columns[static_cast<size_t>(i)];
    row.insert(column.name, jsonFromSql(column.type, values[i]));
  }
  return row;
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
    const auto values = valuesFromJson(rowColumns(), row.toObject());
    if (!values) return failure(values.error());
    read.push_back(describe<Complaint>().fromValues(*values));
    if (auto ok = requireText(read.back().title, u"제목"); !ok) return ok;
  }
  return {};
}

void ImportComplaints::apply(const OperationContext& context, Transaction& tx) const {
  WorkCalendars calendars(*context.rules, tx);
  for (Complaint& complaint : read) {
    if (hasSourceNumber(tx, complaint.source_number)) continue;
    if (context.central && complaint.receipt_number.isEmpty()) {
      complaint.receipt_number = complaint.source_number;
    }
    tx.put(withFirstDueDate(std::move(complaint), calendars));
  }
}

}  // namespace pcrm
