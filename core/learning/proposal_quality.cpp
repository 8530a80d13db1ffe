// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/proposal_quality.h"

#include "core/complaints/complaint_queries.h"

namespace pcrm {
namespace {

struct From {
  QString sql;
  QVariantList arguments;
};

/// The decided choices that the question is about, as `p`, with their complaints, as `c`.
From fromChoices(const QualityQuestion& question, bool one_field) {
  ComplaintFilter filter;
  filter.department = question.department;
  filter.seen_by = question.seen_by;
  const FilterSql where = filterSql(filter);
  From from{QStringLiteral(" FROM proposal_choices p JOIN complaints c ON c.id = p.complaint_id "
                           "WHERE p.at >= ? AND p.chosen <> ''"),
            {question.from.ms}};
  if (one_field) {
    from.sql += QStringLiteral(" AND p.field = ?");
    from.arguments << codeOf(question.field);
  }
  from.sql += where.where;
  from.arguments += where.arguments;
  return from;
}

QualityRow rowOf(const Rows& rows) {
  return {rows.text(0), {rows.integer(1), rows.integer(2), rows.integer(3)}};
}

const QString kCounts = QStringLiteral(
    ", COUNT(*), COUNT(*) FILTER (WHERE p.proposed <> ''), COUNT(*) FILTER (WHERE p.proposed = "
    "p.chosen)");

std::vector<QualityRow> byField(Reader& reader, const QualityQuestion& question) {
  std::vector<QualityRow> fields;
  for (const ProposalField field : kProposalFields) fields.push_back({codeOf(field), {}});
  const From from = fromChoices(question, false);
  Rows rows = reader.database().query(
      QStringLiteral("SELECT p.field") + kCounts + from.sql + QStringLiteral(" GROUP BY p.field"),
      from.arguments);
  while (rows.next()) {
    for (QualityRow& field : fields) {
      if (field.key == rows.text(0)) field = rowOf(rows);
    }
  }
  return fields;
}

std::vector<QualityRow> byDepartment(Reader& reader, const QualityQuestion& question) {
  std::vector<QualityRow> departments;
  const From from = fromChoices(question, true);
  Rows rows = reader.database().query(
      QStringLiteral("SELECT c.department") + kCounts + from.sql +
          QStringLiteral(" GROUP BY c.department ORDER BY COUNT(*) DESC, c.department"),
      from.arguments);
  while (rows.next()) departments.push_back(rowOf(rows));
  return departments;
}

std::vector<Confusion> confusions(Reader& reader, const QualityQuestion& question) {
  std::vector<Confusion> found;
  const From from = fromChoices(question, true);
  const QString wrong =
      from.sql + QStringLiteral(" AND p.proposed <> '' AND p.proposed <> p.chosen");
  {
    Rows rows = reader.database().query(
        QStringLiteral("SELECT p.proposed, p.chosen, COUNT(*)") + wrong +
            QStringLiteral(
                " GROUP BY p.proposed, p.chosen ORDER BY COUNT(*) DESC, p.proposed, p.chosen "
                "LIMIT ?"),
        from.arguments + QVariantList{kConfusions});
    while (rows.next()) found.push_back({rows.text(0), rows.text(1), rows.integer(2), {}});
  }
  for (Confusion& each : found) {
    Rows rows = reader.database().query(
        QStringLiteral("SELECT p.complaint_id") + wrong +
            QStringLiteral(" AND p.proposed = ? AND p.chosen = ? ORDER BY p.at DESC LIMIT 1"),
        from.arguments + QVariantList{each.proposed, each.chosen});
    if (rows.next()) each.latest = {Uuid::fromBlob(rows.blob(0))};
  }
  return found;
}

}  // namespace

ProposalQuality proposalQuality(Reader& reader, const QualityQuestion& question) {
  ProposalQuality quality;
  quality.fields = byField(reader, question);
  quality.departments = byDepartment(reader, question);
  quality.confusions = confusions(reader, question);
  for (const ProposalField field : kProposalFields) {
    if (auto model = newestModel(reader, field)) quality.models.push_back(std::move(*model));
  }
  return quality;
}

}  // namespace pcrm
