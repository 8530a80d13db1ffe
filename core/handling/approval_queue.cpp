// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/approval_queue.h"

#include "core/complaints/life_cycle.h"
#include "core/handling/handling_step.h"

namespace pcrm {

std::vector<WaitingApproval> approvalsFor(Reader& reader, const Actor& actor, Instant now) {
  ComplaintFilter filter;
  filter.open_only = true;
  filter.seen_by = actor;
  const FilterSql where = filterSql(filter);
  const int width = static_cast<int>(describe<Approval>().columns().size());
  QStringList columns;
  for (const ColumnInfo& column : describe<Approval>().columns())
    columns << QStringLiteral("a.") + column.name;
  struct Row {
    Approval level;
    ComplaintSummary complaint;
  };
  std::vector<Row> found;
  {
    Rows rows = reader.database().query(
        QStringLiteral("SELECT %1, %2 FROM approvals a JOIN complaints c ON c.id = a.complaint_id "
                       "WHERE a.state = 'waiting'%3 AND NOT EXISTS (SELECT 1 FROM approvals b "
                       "WHERE b.request = a.request AND b.level < a.level AND b.state <> "
                       "'approved') ORDER BY a.asked_at, a.id")
            .arg(columns.join(QStringLiteral(", ")), summaryColumns(), where.where),
        where.arguments);
    while (rows.next()) {
      found.push_back(
          {describe<Approval>().fromValues(rows.values(0, width)), readSummary(rows, width)});
    }
  }
  std::vector<WaitingApproval> out;
  for (const Row& row : found) {
    const ApprovalSubject subject{row.complaint.office, row.complaint.department,
                                  codeOf(row.complaint.legal_kind)};
    const auto right =
        approvalRight(reader, actor.login, row.level.position, subject, seoulDate(now));
    if (right) out.push_back({row.complaint, row.level, *right});
  }
  return out;
}

std::vector<SampleToCheck> samplesToCheck(Reader& reader, const Actor& actor, Instant now, int days,
                                          int limit) {
  ComplaintFilter filter;
  filter.seen_by = actor;
  const FilterSql where = filterSql(filter);
  std::vector<SampleToCheck> out;
  Rows rows = reader.database().query(
      QStringLiteral(
          "SELECT c.id, c.receipt_number, c.provisional_number, c.title, e.remarks, e.at "
          "FROM evaluations e JOIN complaints c ON c.id = e.complaint_id "
          "WHERE e.outcome = 'to_check' AND e.at >= ?%1 AND NOT EXISTS (SELECT 1 FROM "
          "evaluations r WHERE r.complaint_id = e.complaint_id AND r.kind = 'result' "
          "AND r.at >= e.at) ORDER BY e.at DESC, e.id LIMIT ?")
          .arg(where.where),
      QVariantList{now.ms - days * kMsPerDay} + where.arguments + QVariantList{limit});
  while (rows.next()) {
    out.push_back({{Uuid::fromBlob(rows.blob(0))},
                   rows.text(1).isEmpty() ? rows.text(2) : rows.text(1),
                   rows.text(3),
                   rows.text(4),
                   {rows.integer(5)}});
  }
  return out;
}

}  // namespace pcrm
