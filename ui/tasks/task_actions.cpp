// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_actions.h"

#include "core/operations/catalogue.h"
#include "core/tasks/task_operations.h"

#include <QCoreApplication>

#include <algorithm>

namespace pcrm {
namespace {

QString say(const char* korean) { return QCoreApplication::translate("pcrm::tasks", korean); }

std::vector<TaskAction> byState(const TaskDetail& detail) {
  using A = TaskAction;
  switch (detail.task.state) {
    case TaskState::kSelected:
      return {A::kPlan, A::kReassign};
    case TaskState::kPlanned:
      return {A::kPlanRounds, A::kPlan, A::kReassign};
    case TaskState::kRunning:
      return {A::kRecordRound, A::kPlanRounds, A::kCheck, A::kPlan, A::kReassign};
    case TaskState::kReporting:
      return {A::kTell, A::kRecordRound, A::kCheck, A::kPlanRounds, A::kPlan, A::kReassign};
    case TaskState::kImproved:
      return {A::kTell, A::kRecordRound, A::kPlan, A::kReassign};
    case TaskState::kEnded:
      return {};
  }
  return {};
}

}  // namespace

std::vector<TaskAction> possibleActions(const TaskDetail& detail, const Actor& actor) {
  const bool can_end = detail.task.state != TaskState::kEnded && detail.hinders_ending.isEmpty();
  const bool improved = detail.task.state == TaskState::kImproved;
  std::vector<TaskAction> actions;
  if (can_end && improved) actions.push_back(TaskAction::kEnd);
  for (const TaskAction action : byState(detail)) actions.push_back(action);
  if (can_end && !improved) actions.push_back(TaskAction::kEnd);
  std::erase_if(actions, [&](TaskAction action) {
    const OperationType* operation = domain().operation(operationOf(action));
    if (!operation || !operation->roles.contains(actor.role)) return true;
    if (action == TaskAction::kRecordRound) return openRound(detail) == nullptr;
    if (action == TaskAction::kTell) return openNotice(detail) == nullptr;
    if (action == TaskAction::kPlanRounds) return detail.task.recurrence.isEmpty();
    if (action == TaskAction::kCheck) {
      return detail.task.owner == actor.login ||
             std::none_of(detail.rounds.begin(), detail.rounds.end(),
                          [](const TaskRound& round) { return round.done_at.has_value(); });
    }
    return false;
  });
  return actions;
}

QString word(TaskAction action) {
  switch (action) {
    case TaskAction::kPlan:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "계획 적기"));
    case TaskAction::kPlanRounds:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "회차 만들기"));
    case TaskAction::kRecordRound:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "회차 결과"));
    case TaskAction::kTell:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "알린 것 적기"));
    case TaskAction::kCheck:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "개선 확인"));
    case TaskAction::kReassign:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "담당 바꾸기"));
    case TaskAction::kEnd:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "과제 끝내기"));
  }
  return {};
}

QKeySequence keysOf(TaskAction action) {
  const auto keys = [](const char* text) { return QKeySequence(QLatin1String(text)); };
  switch (action) {
    case TaskAction::kPlan:
      return keys("Ctrl+E");
    case TaskAction::kPlanRounds:
      return keys("Alt+R");
    case TaskAction::kRecordRound:
      return keys("Ctrl+R");
    case TaskAction::kTell:
      return keys("Ctrl+D");
    case TaskAction::kCheck:
      return keys("Alt+C");
    case TaskAction::kReassign:
      return keys("Alt+A");
    case TaskAction::kEnd:
      return keys("Alt+X");
  }
  return {};
}

QString operationOf(TaskAction action) {
  switch (action) {
    case TaskAction::kPlan:
      return describe<PlanTask>().name();
    case TaskAction::kPlanRounds:
      return describe<PlanRounds>().name();
    case TaskAction::kRecordRound:
      return describe<RecordRound>().name();
    case TaskAction::kTell:
      return describe<RecordFeedback>().name();
    case TaskAction::kCheck:
      return describe<CheckImprovement>().name();
    case TaskAction::kReassign:
      return describe<ReassignTask>().name();
    case TaskAction::kEnd:
      return describe<EndTask>().name();
  }
  return {};
}

const TaskRound* openRound(const TaskDetail& detail) {
  const auto found = std::find_if(detail.rounds.begin(), detail.rounds.end(),
                                  [](const TaskRound& round) { return !round.done_at; });
  return found == detail.rounds.end() ? nullptr : &*found;
}

const NoticeToTell* openNotice(const TaskDetail& detail) {
  if (detail.notices.empty() || detail.notices.front().notice.state != NoticeState::kQueued)
    return nullptr;
  return &detail.notices.front();
}

}  // namespace pcrm
