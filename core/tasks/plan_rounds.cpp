// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/recurrence.h"
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"
#include "core/workdays/work_calendars.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2050;  ///< Until then the holidays are known.

/// Days of the year that have no round yet.
std::vector<QDate> newDays(const Task& task, int year, const OperationContext& context,
                           Reader& reader) {
  const auto recurrence = parseRecurrence(task.recurrence);
  if (!recurrence) return {};
  WorkCalendars calendars(*context.rules, reader);
  auto days = roundDays(*recurrence, task.starts_on.value_or(seoulDate(task.created_at)), year,
                        calendars.holidays());
  const auto rounds = roundsOf(task.id, reader);
  std::erase_if(days, [&rounds](QDate day) {
    return std::any_of(rounds.begin(), rounds.end(),
                       [day](const TaskRound& round) { return round.planned_on == day; });
  });
  return days;
}

}  // namespace

template <>
const Description<PlanRounds>& describe<PlanRounds>() {
  using P = PlanRounds;
  static const Description<P> d(
      "plan-rounds", {column("task", &P::task, u"과제").references(QStringLiteral("tasks")),
                      column("year", &P::year, u"연도")});
  return d;
}

Result<void> PlanRounds::check(const OperationContext& context, Reader& reader) const {
  const auto now = taskFor(task, context, reader);
  if (!now) return failure(now.error());
  if (year < kFirstYear || year > kLastYear) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("연도는 %1년에서 %2년까지 적으세요.").arg(kFirstYear).arg(kLastYear));
  }
  if (!parseRecurrence(now->recurrence)) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("주기가 정해지지 않았습니다. 먼저 과제 계획에 주기를 적으세요."));
  }
  if (newDays(*now, year, context, reader).empty()) {
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("%1년에 새로 만들 회차가 없습니다. 주기와 시작일을 확인하세요.").arg(year));
  }
  return {};
}

void PlanRounds::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<Task>(task);
  if (!now) return;
  int number = 0;
  for (const TaskRound& round : roundsOf(task, tx)) number = std::max(number, round.number);
  for (const QDate day : newDays(*now, year, context, tx)) {
    TaskRound round;
    round.id = {context.rowId(QStringLiteral("round/") + day.toString(Qt::ISODate))};
    round.task = task;
    round.number = ++number;
    round.planned_on = day;
    tx.put(round);
  }
  if (now->state == TaskState::kSelected || now->state == TaskState::kPlanned)
    now->state = TaskState::kRunning;
  now->next_check_on = nextRoundDay(task, tx);
  tx.put(*now);
}

}  // namespace pcrm
