// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/supervision/supervision_queries.h"

#include "core/workdays/work_calendars.h"

#include <QHash>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kDaysLookedBack = 366;
constexpr int kLetterDays = 30;

struct Month {
  Instant from;
  Instant to;   ///< First moment after it.
  Instant end;  ///< The moment looked at: the end, or now while it runs.
};

Month monthOf(QDate first, Instant now) {
  const Instant to = fromSeoul(first.addMonths(1));
  return {fromSeoul(first), to, std::min(to, now)};
}

FilterSql seenBy(const Actor& actor) {
  ComplaintFilter filter;
  filter.seen_by = actor;
  return filterSql(filter);
}

}  // namespace

std::vector<DepartmentCheck> departmentChecks(Reader& reader, const Actor& actor, QDate first,
                                              Instant now, const Rules& rules) {
  const Month month = monthOf(first, now);
  WorkCalendars calendars(rules, reader);
  const OfficeHours hours;
  const Instant near =
      std::max(Instant{month.end.ms + kMsPerDay},
               addWorkingMs(month.end, 8 * kMsPerHour, calendars.holidays(), hours));
  const FilterSql seen = seenBy(actor);
  QHash<QString, DepartmentCheck> found;
  const auto row = [&found](const QString& department) -> DepartmentCheck& {
    DepartmentCheck& check = found[department];
    check.department = department;
    return check;
  };
  {
    const Instant oldest{month.end.ms - kDaysLookedBack * kMsPerDay};
    Rows rows = reader.database().query(
        QStringLiteral(
            "SELECT c.department, count(*), sum(c.due_at < ?), sum(c.due_at >= ? AND c.due_at <= ?)"
            " FROM complaints c WHERE ((c.completed_at IS NULL AND c.closed_at IS NULL) OR (c.rid "
            ">= ? AND c.rid < ? AND coalesce(c.completed_at, c.closed_at) > ?)) AND c.received_at "
            "<= ?%1 GROUP BY c.department")
            .arg(seen.where),
        QVariantList{month.end.ms, month.end.ms, near.ms, firstOrderedRowid(oldest),
                     firstOrderedRowid(month.end), month.end.ms, month.end.ms} +
            seen.arguments);
    while (rows.next()) {
      DepartmentCheck& check = row(rows.text(0));
      check.open = static_cast<int>(rows.integer(1));
      check.late = static_cast<int>(rows.integer(2));
      check.at_risk = static_cast<int>(rows.integer(3));
    }
  }
  const auto count = [&](const char* table, int DepartmentCheck::*member) {
    Rows rows = reader.database().query(
        QStringLiteral("SELECT c.department, count(*) FROM %1 x JOIN complaints c ON c.id = "
                       "x.complaint_id WHERE x.at >= ? AND x.at < ?%2 GROUP BY c.department")
            .arg(QLatin1String(table), seen.where),
        QVariantList{month.from.ms, month.to.ms} + seen.arguments);
    while (rows.next()) row(rows.text(0)).*member = static_cast<int>(rows.integer(1));
  };
  count("extensions", &DepartmentCheck::extended);
  count("dunned_complaints", &DepartmentCheck::dunned);
  std::vector<DepartmentCheck> checks(found.begin(), found.end());
  std::sort(checks.begin(), checks.end(), [](const DepartmentCheck& a, const DepartmentCheck& b) {
    if (a.late != b.late) return a.late > b.late;
    if (a.open != b.open) return a.open > b.open;
    return a.department < b.department;
  });
  return checks;
}

QJsonArray countsOf(const std::vector<DepartmentCheck>& checks) {
  QJsonArray counts;
  for (const DepartmentCheck& check : checks) {
    counts.append(QJsonObject{{QStringLiteral("department"), check.department},
                              {QStringLiteral("open"), check.open},
                              {QStringLiteral("late"), check.late},
                              {QStringLiteral("at_risk"), check.at_risk},
                              {QStringLiteral("extended"), check.extended},
                              {QStringLiteral("dunned"), check.dunned}});
  }
  return counts;
}

std::vector<LateComplaint> lateComplaints(Reader& reader, const Actor& actor,
                                          const QString& department, Instant now, int limit) {
  ComplaintFilter filter;
  filter.seen_by = actor;
  filter.open_only = true;
  filter.department = department;
  filter.due_before = now;
  std::vector<LateComplaint> late;
  for (const ComplaintSummary& each :
       listComplaints(reader, filter, ComplaintOrder::kDue, std::nullopt, limit).rows) {
    if (each.department != department) continue;
    late.push_back({each, static_cast<int>(dunningsOf(each.id, reader).size())});
  }
  return late;
}

std::vector<ExtensionRow> extensionLedger(Reader& reader, const Actor& actor, QDate first,
                                          int limit) {
  const FilterSql seen = seenBy(actor);
  const Month month = monthOf(first, fromSeoul(first.addMonths(1)));
  Rows rows = reader.database().query(
      QStringLiteral(
          "SELECT c.id, c.receipt_number, c.provisional_number, c.title, c.department, x.at, "
          "x.period, x.reason, x.consent, coalesce(x.due_at, c.due_at), (SELECT count(*) FROM "
          "extensions o WHERE o.complaint_id = c.id AND o.at <= x.at), x.id FROM extensions x JOIN "
          "complaints c ON c.id = x.complaint_id WHERE x.at >= ? AND x.at < ?%1 ORDER BY x.at "
          "DESC, x.id LIMIT %2")
          .arg(seen.where)
          .arg(limit),
      QVariantList{month.from.ms, month.to.ms} + seen.arguments);
  std::vector<ExtensionRow> ledger;
  while (rows.next()) {
    ExtensionRow row;
    row.id = {Uuid::fromBlob(rows.blob(0))};
    row.number = rows.text(1).isEmpty() ? rows.text(2) : rows.text(1);
    row.title = rows.text(3);
    row.department = rows.text(4);
    row.extension = {{Uuid::fromBlob(rows.blob(11))},
                     row.id,
                     {rows.integer(5)},
                     rows.text(6),
                     rows.text(7),
                     rows.integer(8) != 0,
                     std::nullopt};
    if (rows.integer(9) != 0) row.due = Instant{rows.integer(9)};
    row.ordinal = static_cast<int>(rows.integer(10));
    ledger.push_back(std::move(row));
  }
  return ledger;
}

std::vector<MonthlyCheck> monthlyChecks(Reader& reader, const QString& month) {
  if (month.isEmpty())
    return reader.list<MonthlyCheck>(QStringLiteral("ORDER BY at DESC, id LIMIT 100"));
  return reader.list<MonthlyCheck>(QStringLiteral("WHERE month = ? ORDER BY at DESC, id"), {month});
}

std::vector<DunningLetter> lettersTo(Reader& reader, const Actor& actor, Instant now) {
  if (actor.department.isEmpty()) return {};
  return reader.list<DunningLetter>(
      QStringLiteral("WHERE department = ? AND at >= ? AND EXISTS (SELECT 1 FROM dunned_complaints "
                     "d JOIN complaints c ON c.id = d.complaint_id WHERE d.letter = "
                     "dunning_letters.id AND c.completed_at IS NULL AND c.closed_at IS NULL) ORDER "
                     "BY at DESC, id"),
      {actor.department, now.ms - kLetterDays * kMsPerDay});
}

std::vector<DunnedComplaint> dunningsOf(ComplaintId complaint, Reader& reader) {
  return reader.list<DunnedComplaint>(QStringLiteral("WHERE complaint_id = ? ORDER BY at DESC, id"),
                                      {complaint.value.blob()});
}

QString dunningText(const QString& department_name, const std::vector<LateComplaint>& late,
                    const Actor& examiner, Instant now) {
  QStringList lines{
      QStringLiteral("독 촉 장"),
      QString(),
      QStringLiteral("받음: %1장").arg(department_name),
      QStringLiteral("날짜: %1").arg(toDisplayText(seoulDate(now))),
      QString(),
      QStringLiteral("아래 민원 %1건의 처리기한이 지났습니다. 바로 처리하거나 민원인에게 "
                     "사정을 알리고, 늦어진 까닭과 처리 예정일을 회신해 주십시오.")
          .arg(late.size()),
      QString()};
  int number = 0;
  for (const LateComplaint& each : late) {
    QString line =
        QStringLiteral("%1. %2 %3 — 기한 %4")
            .arg(++number)
            .arg(each.complaint.number, each.complaint.title,
                 each.complaint.due_at ? toDisplayText(*each.complaint.due_at) : QString());
    if (each.dunned > 0) line += QStringLiteral(" (앞서 %1번 독촉)").arg(each.dunned);
    lines << line;
  }
  lines << QString() << QStringLiteral("근거: 민원 처리에 관한 법률 제25조, 같은 법 시행령 제28조")
        << QStringLiteral("민원심사관 %1").arg(examiner.name);
  return lines.join(u'\n');
}

}  // namespace pcrm
