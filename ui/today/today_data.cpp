// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_data.h"

#include "ui/complaints/filter_words.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kRows = 12;
constexpr int kLoads = 8;

ComplaintFilter unit(const Actor& actor) {
  ComplaintFilter filter;
  filter.open_only = true;
  return ownUnitFilter(filter, actor);
}

/// Everybody at once, along the open complaints: a department has some thousands of them.
std::vector<Load> readLoads(Reader& reader, const Names& names, const Actor& actor, Instant now) {
  std::vector<Load> loads;
  const auto count = [&](ComplaintFilter filter) {
    filter.seen_by = actor;
    return countComplaints(reader, filter);
  };
  for (const User& user : names.people) {
    const bool colleague = actor.department.isEmpty() ? user.office == actor.office
                                                      : user.department == actor.department;
    if (!colleague) continue;
    ComplaintFilter filter = unit(actor);
    filter.assignee = user.login;
    const qint64 open = count(filter);
    if (open == 0) continue;
    loads.push_back(
        {user.login, count(overdueFilter(filter, now)), count(dueTodayFilter(filter, now)), open});
  }
  std::stable_sort(loads.begin(), loads.end(),
                   [](const Load& a, const Load& b) { return a.open > b.open; });
  if (loads.size() > kLoads) loads.resize(kLoads);
  return loads;
}

}  // namespace

bool seesLoads(const Actor& actor) {
  return actor.role == Role::kTeamLead || actor.role == Role::kAdministrator ||
         actor.role == Role::kCaseWorker;
}

ComplaintFilter ownWork(const Actor& actor) {
  // A counter works as one: whoever is free takes what is due.
  if (actor.role == Role::kTeamLead || actor.role == Role::kClerk) return unit(actor);
  ComplaintFilter filter;
  filter.open_only = true;
  filter.assignee = actor.login;
  return filter;
}

TodayFilters todayFilters(const Actor& actor, Instant now) {
  const ComplaintFilter own = ownWork(actor);
  TodayFilters filters;
  filters.overdue = overdueFilter(own, now);
  filters.due_today = dueTodayFilter(own, now);
  filters.mine.open_only = true;
  filters.mine.assignee = actor.login;
  filters.supplementing = own;
  filters.supplementing.state = State::kSupplementing;
  filters.unassigned_unit = unit(actor);
  return filters;
}

TodayData readToday(Store& store, const Actor& actor, Instant now) {
  Reader& reader = store.reader();
  const TodayFilters filters = todayFilters(actor, now);
  const auto count = [&](ComplaintFilter filter) {
    filter.seen_by = actor;
    return countComplaints(reader, filter);
  };
  TodayData data;
  data.overdue = count(filters.overdue);
  data.due_today = count(filters.due_today);
  data.mine = count(filters.mine);
  data.supplementing = count(filters.supplementing);
  data.unit_open = count(filters.unassigned_unit);
  ComplaintFilter own = ownWork(actor);
  own.seen_by = actor;
  data.rows = listComplaints(reader, own, ComplaintOrder::kDue, std::nullopt, kRows).rows;
  if (store.kind() == ReplicaKind::kDesk) data.refused = Replica(store).refused();
  data.names = loadNames(reader);
  if (seesLoads(actor)) data.loads = readLoads(reader, data.names, actor, now);
  return data;
}

}  // namespace pcrm
