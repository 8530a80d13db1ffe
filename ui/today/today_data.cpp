// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_data.h"

#include "ui/complaints/filter_words.h"

namespace pcrm {
namespace {

constexpr int kRows = 12;
constexpr int kLoads = 8;
constexpr int kInterim = 5;
constexpr int kInterimDaysAhead = 1;

ComplaintFilter unitWork(const Actor& actor) {
  ComplaintFilter filter;
  filter.open_only = true;
  return ownUnitFilter(filter, actor);
}

}  // namespace

bool seesLoads(const Actor& actor) {
  return actor.role == Role::kTeamLead || actor.role == Role::kAdministrator ||
         actor.role == Role::kCaseWorker;
}

bool sharesWork(const Actor& actor) {
  return actor.role == Role::kTeamLead || actor.role == Role::kClerk;
}

ComplaintFilter ownWork(const Actor& actor) {
  if (sharesWork(actor)) return unitWork(actor);
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
  filters.unit = unitWork(actor);
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
  data.unit_open = count(filters.unit);
  ComplaintFilter own = ownWork(actor);
  own.seen_by = actor;
  data.rows = listComplaints(reader, own, ComplaintOrder::kDue, std::nullopt, kRows).rows;
  if (store.kind() == ReplicaKind::kDesk) data.refused = Replica(store).refused();
  data.moved = dueChangeNotices(reader, actor);
  data.interim = interimNotices(reader, own, seoulDate(now), kInterimDaysAhead, kInterim);
  data.names = loadNames(reader);
  if (seesLoads(actor)) {
    ComplaintFilter all = unitWork(actor);
    all.seen_by = actor;
    data.loads = openLoads(reader, all, now, fromSeoul(seoulDate(now).addDays(1)));
    if (data.loads.size() > kLoads) data.loads.resize(kLoads);
  }
  return data;
}

}  // namespace pcrm
