// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_data.h"

#include "core/store/rules.h"
#include "ui/complaints/filter_words.h"

namespace pcrm {
namespace {

constexpr int kRows = 12;
constexpr int kLoads = 8;
constexpr int kInterim = 5;
constexpr int kDuties = 5;
constexpr int kInterimDaysAhead = 1;
constexpr int kPromiseDays = 7;
constexpr int kSampleDays = 30;
constexpr int kSamples = 6;

/// Sees what samples found and which departments break promises.
bool watchesQuality(const Actor& actor) {
  return actor.role == Role::kTeamLead || actor.role == Role::kCsOperator ||
         actor.role == Role::kAdministrator;
}

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
  ComplaintFilter unit = unitWork(actor);
  unit.seen_by = actor;
  const Rules& rules = *store.environment().rules;
  data.duties = openDuties(reader, unit, rules, kDuties);
  data.opinions = opinionsToday(reader, actor, now, rules);
  data.letters = lettersTo(reader, actor, now);
  data.names = loadNames(reader);
  const auto self = reader.findBy<User>(u"login", actor.login);
  data.may_delegate = self && self->position >= Position::kSectionChief;
  data.approvals = approvalsFor(reader, actor, now);
  data.promises =
      openPromises(reader, actor, seoulDate(now).addDays(kPromiseDays), !sharesWork(actor), kRows);
  data.objections = openObjections(reader, actor, kRows);
  std::erase_if(data.objections, [&actor](const OpenObjection& each) {
    return !actor.department.isEmpty() && each.complaint.department != actor.department;
  });
  data.guarded = guardedBy(reader, actor.login, kRows);
  if (watchesQuality(actor)) {
    data.samples = samplesToCheck(reader, actor, now, kSampleDays, kSamples);
    const auto rule = readStrikeRule(store.environment().rules->strike_rule);
    if (rule) {
      data.strike_rule = *rule;
      data.strikes = strikesOf(reader, actor, *rule, seoulDate(now));
      std::erase_if(data.strikes,
                    [&rule](const Strikes& each) { return each.all() < rule->count; });
    }
  }
  if (seesLoads(actor)) {
    ComplaintFilter all = unitWork(actor);
    all.seen_by = actor;
    data.loads = openLoads(reader, all, now, fromSeoul(seoulDate(now).addDays(1)));
    if (data.loads.size() > kLoads) data.loads.resize(kLoads);
  }
  return data;
}

}  // namespace pcrm
