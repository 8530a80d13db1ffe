// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a task, one struct each; every one is a file of its own name
// (open_task.cpp, …). A task that has ended takes none of it; who may do it is kRoles.
#pragma once

#include "core/store/operation.h"
#include "core/tasks/task.h"

namespace pcrm {

inline constexpr RoleSet kTaskRoles{Role::kCaseWorker, Role::kTeamLead, Role::kCsOperator,
                                    Role::kAdministrator};
inline constexpr RoleSet kTaskLeadRoles{Role::kTeamLead, Role::kCsOperator, Role::kAdministrator};
/// Whoever receives complaints may say that one belongs to a task, and tell people.
inline constexpr RoleSet kTaskCounterRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                           Role::kCsOperator, Role::kAdministrator};

// What all of them have; the rest of each struct is what it needs to know.
#define PCRM_TASK_OPERATION(label, roles, undo)                                            \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = roles;                                                 \
  static constexpr Undo kUndo = undo;                                                      \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Takes a matter on as a task, with the complaints it was raised in, or none yet. What is left out
/// comes from who does it, and the department from the first complaint (prepare).
struct OpenTask {
  QString title;
  TaskKind kind = TaskKind::kPeriodic;
  QString owner;
  QString department;
  QString office;
  QJsonArray complaints;  ///< Ids.

  /// The task that the operation with this id makes.
  [[nodiscard]] static TaskId taskOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"task")};
  }
  static void prepare(QJsonObject& payload, const OperationContext& context, Transaction& tx);
  PCRM_TASK_OPERATION(u"과제 선정", kTaskRoles, Undo::kNone);
};

/// Writes down how, on what ground and when; only what is given changes. A periodic task needs its
/// recurrence, a long-term one the budget or law it rests on.
struct PlanTask {
  TaskId task;
  std::optional<QString> plan;
  std::optional<QString> ground;
  std::optional<QString> recurrence;
  std::optional<QDate> starts_on;
  std::optional<QDate> next_check_on;
  PCRM_TASK_OPERATION(u"과제 계획", kTaskRoles, Undo::kRestoreRows);
};

struct LinkComplaintToTask {
  TaskId task;
  ComplaintId complaint;
  PCRM_TASK_OPERATION(u"과제에 묶기", kTaskCounterRoles, Undo::kRestoreRows);
};

/// Whom it still owed word is not told any more.
struct UnlinkComplaintFromTask {
  TaskId task;
  ComplaintId complaint;
  PCRM_TASK_OPERATION(u"과제에서 풀기", kTaskRoles, Undo::kRestoreRows);
};

/// Makes the rounds of a year from the recurrence; days that have one already stay.
struct PlanRounds {
  TaskId task;
  int year = 0;
  PCRM_TASK_OPERATION(u"회차 만들기", kTaskRoles, Undo::kRestoreRows);
};

/// A round was done. Everybody who raised the matter and can be reached is to be told.
struct RecordRound {
  TaskRoundId round;
  QString result;
  Compared compared = Compared::kUnknown;  ///< Needed from the second round of a periodic task on.
  std::optional<QDate> done_on;            ///< Else today.
  bool notify = true;
  PCRM_TASK_OPERATION(u"회차 결과", kTaskRoles, Undo::kRestoreRows);
};

/// This person was told, or could not be.
struct RecordFeedback {
  FeedbackNoticeId notice;
  NoticeState state = NoticeState::kTold;
  ContactChannel channel = ContactChannel::kPhone;
  QString note;  ///< Needed when the person could not be told.
  PCRM_TASK_OPERATION(u"결과 안내", kTaskCounterRoles, Undo::kRestoreRows);
};

/// Did the improvement really come? Not for the owner to say, and not without evidence.
struct CheckImprovement {
  TaskId task;
  CheckResult result = CheckResult::kNotYet;
  QString evidence;
  std::optional<QDate> next_check_on;  ///< Needed unless it came.
  PCRM_TASK_OPERATION(u"개선 확인", kTaskLeadRoles, Undo::kRestoreRows);
};

/// Ends a task to which nothing is left to do (whatHindersEnding).
struct EndTask {
  TaskId task;
  QString outcome;
  PCRM_TASK_OPERATION(u"과제 종료", kTaskLeadRoles, Undo::kRestoreRows);
};

/// Gives it to another person, department or office; only what is given changes.
struct ReassignTask {
  TaskId task;
  std::optional<QString> owner;
  std::optional<QString> department;
  std::optional<QString> office;
  PCRM_TASK_OPERATION(u"과제 담당 변경", kTaskLeadRoles, Undo::kRestoreRows);
};

#undef PCRM_TASK_OPERATION

template <>
const Description<OpenTask>& describe<OpenTask>();
template <>
const Description<PlanTask>& describe<PlanTask>();
template <>
const Description<LinkComplaintToTask>& describe<LinkComplaintToTask>();
template <>
const Description<UnlinkComplaintFromTask>& describe<UnlinkComplaintFromTask>();
template <>
const Description<PlanRounds>& describe<PlanRounds>();
template <>
const Description<RecordRound>& describe<RecordRound>();
template <>
const Description<RecordFeedback>& describe<RecordFeedback>();
template <>
const Description<CheckImprovement>& describe<CheckImprovement>();
template <>
const Description<EndTask>& describe<EndTask>();
template <>
const Description<ReassignTask>& describe<ReassignTask>();

}  // namespace pcrm
