// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promises/promise_queries.h"

#include <QMap>

#include <algorithm>

namespace pcrm {

Result<StrikeRule> readStrikeRule(const QJsonObject& json) {
  const StrikeRule rule{json[u"count"].toInt(), json[u"days"].toInt()};
  if (rule.count > 0 && rule.days > 0) return rule;
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("삼진의 횟수(count)와 기간(days)은 1 이상으로 적으세요."));
}

std::vector<Promise> promisesOf(Reader& reader, ComplaintId complaint) {
  return reader.list<Promise>(QStringLiteral("WHERE complaint_id = ? ORDER BY due_on, id"),
                              {complaint.value.blob()});
}

std::vector<PromiseRow> openPromises(Reader& reader, const Actor& actor, QDate until, bool own_only,
                                     int limit) {
  ComplaintFilter filter;
  filter.seen_by = actor;
  const FilterSql where = filterSql(filter);
  QStringList columns;
  for (const ColumnInfo& column : describe<Promise>().columns())
    columns << QStringLiteral("p.") + column.name;
  const int width = static_cast<int>(columns.size());
  QVariantList arguments{Codec<QDate>::toSql(until)};
  arguments += where.arguments;
  QString own;
  if (own_only) {
    own = QStringLiteral(" AND (c.assignee = ? OR p.made_by = ?)");
    arguments << actor.login << actor.login;
  }
  arguments << limit;
  std::vector<PromiseRow> out;
  Rows rows = reader.database().query(
      QStringLiteral("SELECT %1, c.receipt_number, c.provisional_number, c.title FROM promises p "
                     "JOIN complaints c ON c.id = p.complaint_id WHERE p.state = 'open' AND "
                     "p.due_on <= ?%2%3 ORDER BY p.due_on, p.id LIMIT ?")
          .arg(columns.join(QStringLiteral(", ")), where.where, own),
      arguments);
  while (rows.next()) {
    out.push_back({describe<Promise>().fromValues(rows.values(0, width)),
                   rows.text(width).isEmpty() ? rows.text(width + 1) : rows.text(width),
                   rows.text(width + 2)});
  }
  return out;
}

std::vector<Strikes> strikesOf(Reader& reader, const Actor& actor, const StrikeRule& rule,
                               QDate today) {
  ComplaintFilter filter;
  filter.seen_by = actor;
  const FilterSql where = filterSql(filter);
  QMap<QString, Strikes> by_department;
  for (const Promise& promise : reader.list<Promise>(
           QStringLiteral("WHERE due_on >= ? AND department <> '' AND EXISTS (SELECT 1 FROM "
                          "complaints c WHERE c.id = complaint_id%1)")
               .arg(where.where),
           QVariantList{Codec<QDate>::toSql(today.addDays(-rule.days))} + where.arguments)) {
    const bool broken = promise.state == PromiseState::kBroken;
    if (!broken && !promise.isLate(today)) continue;
    Strikes& strikes = by_department[promise.department];
    strikes.department = promise.department;
    ++(broken ? strikes.broken : strikes.late);
  }
  std::vector<Strikes> out(by_department.cbegin(), by_department.cend());
  std::stable_sort(out.begin(), out.end(),
                   [](const Strikes& a, const Strikes& b) { return a.all() > b.all(); });
  return out;
}

}  // namespace pcrm
