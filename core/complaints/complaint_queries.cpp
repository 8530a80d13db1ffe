// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_queries.h"

#include "core/complaints/complaint_search.h"
#include "core/complaints/life_cycle.h"
#include "core/offices/office.h"

#include <algorithm>

namespace pcrm {
namespace {

const QString kOpenCondition =
    QStringLiteral(" AND c.completed_at IS NULL AND c.closed_at IS NULL");

QString seekSql(ComplaintOrder order) {
  switch (order) {
    case ComplaintOrder::kNewest:
      return QStringLiteral(" AND c.rid < ? ORDER BY c.rid DESC LIMIT ?");
    case ComplaintOrder::kOldest:
      return QStringLiteral(" AND c.rid > ? ORDER BY c.rid LIMIT ?");
    case ComplaintOrder::kDue:
      return kOpenCondition + QStringLiteral(
                                  " AND c.due_at IS NOT NULL AND (c.due_at, c.rid) > (?, ?) ORDER "
                                  "BY c.due_at, c.rid LIMIT ?");
  }
  return {};
}

QVariantList seekArguments(ComplaintOrder order, const std::optional<PageCursor>& after) {
  switch (order) {
    case ComplaintOrder::kNewest:
      return {after ? after->rowid : std::numeric_limits<qint64>::max()};
    case ComplaintOrder::kOldest:
      return {after ? after->rowid : std::numeric_limits<qint64>::min()};
    case ComplaintOrder::kDue:
      return {after ? after->due_ms : std::numeric_limits<qint64>::min(),
              after ? after->rowid : std::numeric_limits<qint64>::min()};
  }
  return {};
}

}  // namespace

FilterSql filterSql(const ComplaintFilter& filter) {
  FilterSql sql;
  const auto add = [&sql](const QString& condition, const QVariant& argument) {
    sql.where += QStringLiteral(" AND ") + condition;
    sql.arguments << argument;
  };
  if (filter.state) add(QStringLiteral("c.state = ?"), codeOf(*filter.state));
  if (filter.open_only) sql.where += kOpenCondition;
  if (!filter.office.isEmpty()) add(QStringLiteral("c.office = ?"), filter.office);
  if (!filter.department.isEmpty()) add(QStringLiteral("c.department = ?"), filter.department);
  if (!filter.assignee.isEmpty()) add(QStringLiteral("c.assignee = ?"), filter.assignee);
  if (filter.customer) add(QStringLiteral("c.customer_id = ?"), filter.customer->blob());
  if (filter.due_before) add(QStringLiteral("c.due_at < ?"), filter.due_before->ms);
  if (filter.due_from) add(QStringLiteral("c.due_at >= ?"), filter.due_from->ms);
  if (filter.handling_type)
    add(QStringLiteral("c.handling_type = ?"), codeOf(*filter.handling_type));
  if (filter.scope) add(QStringLiteral("c.scope = ?"), codeOf(*filter.scope));
  if (filter.persistence) add(QStringLiteral("c.persistence = ?"), codeOf(*filter.persistence));
  // The row number grows with the time of reception, so that a period is a range of it.
  if (filter.received_from) {
    add(QStringLiteral("c.rid >= ?"), firstOrderedRowid(*filter.received_from));
    add(QStringLiteral("c.received_at >= ?"), filter.received_from->ms);
  }
  if (filter.received_before) {
    add(QStringLiteral("c.rid < ?"),
        firstOrderedRowid({filter.received_before->ms + kMsPerMinute}));
    add(QStringLiteral("c.received_at < ?"), filter.received_before->ms);
  }
  if (filter.seen_by && !filter.seen_by->seesWholeCity()) {
    if (filter.seen_by->department.isEmpty()) {
      add(QStringLiteral("c.office = ?"), filter.seen_by->office);
    } else {
      sql.where += QStringLiteral(" AND (c.office = ? OR c.department = ?)");
      sql.arguments << filter.seen_by->office << filter.seen_by->department;
    }
  }
  return sql;
}

const QString& summaryColumns() {
  static const QString columns = QStringLiteral(
      "c.rid, c.id, c.receipt_number, c.provisional_number, c.received_at, c.title, "
      "c.complainant_name, c.state, "
      "c.handling_type, c.legal_kind, c.department, c.office, c.assignee, c.due_at");
  return columns;
}

ComplaintSummary readSummary(const Rows& rows, int first) {
  ComplaintSummary s;
  s.rowid = rows.integer(first);
  s.id = {Uuid::fromBlob(rows.blob(first + 1))};
  s.number = rows.text(first + 2);
  if (s.number.isEmpty()) {
    s.number = rows.text(first + 3);
    s.provisional = true;
  }
  s.received_at = {rows.integer(first + 4)};
  s.title = rows.text(first + 5);
  s.complainant_name = rows.text(first + 6);
  s.state = Codec<State>::fromSql(rows.value(first + 7));
  s.handling_type = Codec<HandlingType>::fromSql(rows.value(first + 8));
  s.legal_kind = Codec<LegalKind>::fromSql(rows.value(first + 9));
  s.department = rows.text(first + 10);
  s.office = rows.text(first + 11);
  s.assignee = rows.text(first + 12);
  s.due_at = Codec<std::optional<Instant>>::fromSql(rows.value(first + 13));
  return s;
}

ComplaintPage listComplaints(Reader& reader, const ComplaintFilter& filter, ComplaintOrder order,
                             std::optional<PageCursor> after, int limit) {
  if (!filter.search.trimmed().isEmpty()) return searchComplaints(reader, filter, after, limit);
  const FilterSql where = filterSql(filter);
  QVariantList arguments = where.arguments + seekArguments(order, after);
  arguments << limit + 1;
  ComplaintPage page;
  Rows rows = reader.database().query(QStringLiteral("SELECT %1 FROM complaints c WHERE 1 = 1%2%3")
                                          .arg(summaryColumns(), where.where, seekSql(order)),
                                      arguments);
  while (rows.next()) {
    if (static_cast<int>(page.rows.size()) == limit) {
      page.next =
          PageCursor{page.rows.back().rowid, page.rows.back().due_at.value_or(Instant{}).ms};
      break;
    }
    page.rows.push_back(readSummary(rows, 0));
  }
  return page;
}

qint64 countComplaints(Reader& reader, const ComplaintFilter& filter) {
  if (!filter.search.trimmed().isEmpty()) return countMatches(reader, filter);
  const FilterSql where = filterSql(filter);
  return reader.database()
      .scalar(QStringLiteral("SELECT count(*) FROM complaints c WHERE 1 = 1%1").arg(where.where),
              where.arguments)
      .value_or(0)
      .toLongLong();
}

std::vector<AssigneeLoad> openLoads(Reader& reader, const ComplaintFilter& filter, Instant now,
                                    Instant day_end) {
  const FilterSql where = filterSql(filter);
  std::vector<AssigneeLoad> out;
  Rows rows = reader.database().query(
      QStringLiteral("SELECT c.assignee, coalesce(sum(c.due_at < ?), 0), "
                     "coalesce(sum(c.due_at >= ? AND c.due_at < ?), 0), count(*) "
                     "FROM complaints c WHERE 1 = 1%1%2 GROUP BY c.assignee ORDER BY 4 DESC, 1")
          .arg(kOpenCondition, where.where),
      QVariantList{now.ms, now.ms, day_end.ms} + where.arguments);
  while (rows.next())
    out.push_back({rows.text(0), rows.integer(1), rows.integer(2), rows.integer(3)});
  return out;
}

std::optional<Complaint> findComplaint(Reader& reader, const QString& id_or_number) {
  const QString key = id_or_number.trimmed();
  if (key.isEmpty()) return std::nullopt;
  if (const auto id = Uuid::parse(key)) return reader.find<Complaint>(ComplaintId{*id});
  // Each condition repeats the one of its partial index, so that the index is used.
  for (const char* column : {"receipt_number", "provisional_number", "source_number"}) {
    auto found = reader.list<Complaint>(
        QStringLiteral("WHERE %1 = ? AND %1 <> '' LIMIT 1").arg(QLatin1String(column)), {key});
    if (!found.empty()) return found.front();
  }
  return std::nullopt;
}

bool hasSourceNumber(Reader& reader, const QString& source_number) {
  // The second condition is that of the partial index, so that the index is used.
  static const QString sql = QStringLiteral(
      "SELECT 1 FROM complaints WHERE source_number = ? AND source_number <> '' LIMIT 1");
  return !source_number.isEmpty() && reader.database().scalar(sql, {source_number});
}

std::vector<TimelineEntry> timelineOf(Reader& reader, const Complaint& complaint) {
  std::vector<TimelineEntry> out;
  if (!complaint.source_number.isEmpty()) {
    out.push_back({complaint.received_at, QStringLiteral("import-complaints"), systemActor().login,
                   systemActor().name,
                   QStringLiteral("접수 · 이전 시스템 %1").arg(complaint.source_number),
                   QString()});
    if (complaint.completed_at) {
      out.push_back({*complaint.completed_at, QStringLiteral("import-complaints"),
                     systemActor().login, systemActor().name, QStringLiteral("완료 · 이전 시스템"),
                     QString()});
    }
  }
  for (const ComplaintEvent& event :
       reader.list<ComplaintEvent>(QStringLiteral("WHERE complaint_id = ? ORDER BY at, rowid"),
                                   {complaint.id.value.blob()})) {
    const auto user = reader.findBy<User>(u"login", event.actor);
    out.push_back({event.at, event.operation, event.actor, user ? user->name : event.actor,
                   event.summary, event.detail});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return a.at < b.at; });
  return out;
}

}  // namespace pcrm
