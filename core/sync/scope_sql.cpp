// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/scope_sql.h"

namespace pcrm {
namespace {

/// `alias` has columns office and department.
ScopeSql officeAndDepartment(QLatin1String alias, const Actor& actor) {
  if (actor.department.isEmpty())
    return {QStringLiteral("%1.office = ?").arg(alias), {actor.office}};
  return {QStringLiteral("(%1.office = ? OR %1.department = ?)").arg(alias),
          {actor.office, actor.department}};
}

/// Actor::seesRestricted() over `t`.
ScopeSql restricted(const Actor& actor) {
  if (actor.role == Role::kAdministrator) return {};
  if (actor.role != Role::kTeamLead) return {QStringLiteral(" AND t.actor = ?"), {actor.login}};
  if (actor.department.isEmpty()) {
    return {QStringLiteral(" AND (t.actor = ? OR t.office = ?)"), {actor.login, actor.office}};
  }
  return {QStringLiteral(" AND (t.actor = ? OR (t.office = ? AND t.department = ?))"),
          {actor.login, actor.office, actor.department}};
}

}  // namespace

ScopeSql scopeSql(const EntityType& type, const Actor& actor) {
  if (type.scope == Scope::kRestricted) return restricted(actor);
  if (type.scope == Scope::kEverywhere || actor.seesWholeCity()) return {};
  const ScopeSql own = officeAndDepartment(QLatin1String("t"), actor);
  const ScopeSql complaint = officeAndDepartment(QLatin1String("c"), actor);  // Or task.
  switch (type.scope) {
    case Scope::kEverywhere:
    case Scope::kRestricted:
      return {};
    case Scope::kOfficeAndDepartment:
      return {QStringLiteral(" AND ") + own.where, own.arguments};
    case Scope::kAsked:
      if (actor.department.isEmpty()) return {QStringLiteral(" AND ") + own.where, own.arguments};
      return {QStringLiteral(" AND (%1 OR t.asked_department = ?)").arg(own.where),
              own.arguments + QVariantList{actor.department}};
    case Scope::kWithComplaint:
      return {QStringLiteral(
                  " AND EXISTS (SELECT 1 FROM complaints c WHERE c.id = t.complaint_id AND %1)")
                  .arg(complaint.where),
              complaint.arguments};
    case Scope::kWithTask:
      return {QStringLiteral(" AND EXISTS (SELECT 1 FROM tasks c WHERE c.id = t.task_id AND %1)")
                  .arg(complaint.where),
              complaint.arguments};
    case Scope::kCustomer:
      return {QStringLiteral(" AND (t.office = ? OR EXISTS (SELECT 1 FROM complaints c WHERE "
                             "c.customer_id = t.id AND %1))")
                  .arg(complaint.where),
              QVariantList{actor.office} + complaint.arguments};
    case Scope::kWithCustomer:
      return {
          QStringLiteral(" AND EXISTS (SELECT 1 FROM customers k WHERE k.id = t.customer_id AND "
                         "(k.office = ? OR "
                         "EXISTS (SELECT 1 FROM complaints c WHERE c.customer_id = k.id AND %1)))")
              .arg(complaint.where),
          QVariantList{actor.office} + complaint.arguments};
  }
  return {};
}

std::vector<RemovedRow> leftScope(Database& db, const Domain& domain, const Actor& actor,
                                  qint64 after, qint64 upto) {
  std::vector<RemovedRow> out;
  for (const EntityType& type : domain.entities) {
    if (type.scope != Scope::kOfficeAndDepartment && type.scope != Scope::kCustomer &&
        type.scope != Scope::kAsked)
      continue;
    const ScopeSql was = officeAndDepartment(QLatin1String("x"), actor);
    const ScopeSql now = scopeSql(type, actor);
    Rows rows = db.query(QStringLiteral("SELECT DISTINCT x.id FROM scope_exits x WHERE x.version > "
                                        "? AND x.version <= ? AND x.entity = ? AND %1 "
                                        "AND NOT EXISTS (SELECT 1 FROM %2 t WHERE t.id = x.id%3)")
                             .arg(was.where, type.table, now.where),
                         QVariantList{after, upto, type.table} + was.arguments + now.arguments);
    while (rows.next()) out.push_back({type.table, Uuid::fromBlob(rows.blob(0))});
  }
  return out;
}

}  // namespace pcrm
