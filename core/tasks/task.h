// SPDX-License-Identifier: GPL-3.0-or-later
// A task 과제: what complaints that come back (주기과제) or need a budget, a plan or a law
// (장기과제) become, so that they are worked on and not refused and forgotten. It has an owner,
// rounds on days of the year, everybody who raised it, and a check that the improvement really
// came.
#pragma once

#include "core/complaints/complainant.h"
#include "core/complaints/task_complaint.h"
#include "core/customers/customer.h"

namespace pcrm {

struct TaskRoundTag;
struct TaskCheckTag;
struct FeedbackNoticeTag;
using TaskRoundId = Id<TaskRoundTag>;
using TaskCheckId = Id<TaskCheckTag>;
using FeedbackNoticeId = Id<FeedbackNoticeTag>;

enum class TaskKind {
  kPeriodic,  ///< 주기과제: comes back every season or year; compared with the last round.
  kLongTerm,  ///< 장기과제: ends only when somebody else has seen the improvement.
};
template <>
struct EnumCodes<TaskKind> {
  static constexpr std::array kCodes{"periodic", "long_term"};
};

enum class TaskState {
  kSelected,   ///< 선정: taken on, not planned.
  kPlanned,    ///< 계획: how, on what ground and when is written down.
  kRunning,    ///< 추진: has rounds.
  kReporting,  ///< 안내: a round was done, people are being told.
  kImproved,   ///< 개선 확인: somebody else saw that the improvement came.
  kEnded,      ///< 종료
};
template <>
struct EnumCodes<TaskState> {
  static constexpr std::array kCodes{"selected",  "planned",  "running",
                                     "reporting", "improved", "ended"};
};

struct Task {
  TaskId id;
  QString title;
  TaskKind kind = TaskKind::kPeriodic;
  QString owner;  ///< Login.
  QString department;
  QString office;
  TaskState state = TaskState::kSelected;
  QString plan;
  QString ground;                      ///< Budget or law it rests on: "2027년 본예산 3억 원".
  QString recurrence;                  ///< When it comes round (recurrence.h); empty: not set.
  std::optional<QDate> starts_on;      ///< No rounds before it.
  std::optional<QDate> next_check_on;  ///< When somebody looks at it next.
  Instant created_at;
  std::optional<Instant> ended_at;
  QString outcome;  ///< What came of it, once ended.

  bool operator==(const Task&) const = default;
};

/// Against the round before.
enum class Compared { kUnknown, kBetter, kSame, kWorse };
template <>
struct EnumCodes<Compared> {
  static constexpr std::array kCodes{"", "better", "same", "worse"};
};

struct TaskRound {
  TaskRoundId id;
  TaskId task;
  int number = 0;  ///< 1, 2, … within the task.
  QDate planned_on;
  std::optional<Instant> done_at;  ///< Empty: still to be done.
  QString done_by;                 ///< Login.
  QString result;
  Compared compared = Compared::kUnknown;

  bool operator==(const TaskRound&) const = default;
};

enum class CheckResult { kImproved, kPartly, kNotYet };
template <>
struct EnumCodes<CheckResult> {
  static constexpr std::array kCodes{"improved", "partly", "not_yet"};
};

/// Did the improvement really come? Answered by somebody other than the owner.
struct TaskCheck {
  TaskCheckId id;
  TaskId task;
  Instant at;
  QString checked_by;  ///< Login.
  CheckResult result = CheckResult::kNotYet;
  QString evidence;

  bool operator==(const TaskCheck&) const = default;
};

enum class NoticeState {
  kQueued,       ///< Somebody has to tell this person.
  kTold,         ///< Was told.
  kUnreachable,  ///< Given up, with the reason in the note.
};
template <>
struct EnumCodes<NoticeState> {
  static constexpr std::array kCodes{"queued", "told", "unreachable"};
};

/// Who must be told of a round and who was: one for each person who raised it. Nothing is sent by
/// itself.
struct FeedbackNotice {
  FeedbackNoticeId id;
  TaskId task;
  TaskRoundId round;
  ComplaintId complaint;  ///< The person's, the one linked last.
  Uuid person;
  QString text;  ///< What to say; nothing personal.
  NoticeState state = NoticeState::kQueued;
  ContactChannel channel = ContactChannel::kPhone;  ///< How it was told.
  Instant queued_at;
  std::optional<Instant> told_at;
  QString told_by;  ///< Login.
  QString note;

  bool operator==(const FeedbackNotice&) const = default;
};

template <>
const Description<Task>& describe<Task>();
template <>
const Description<TaskRound>& describe<TaskRound>();
template <>
const Description<TaskCheck>& describe<TaskCheck>();
template <>
const Description<FeedbackNotice>& describe<FeedbackNotice>();

/// 선정, 계획, …
[[nodiscard]] QString taskStateName(TaskState state);
/// 주기과제, 장기과제
[[nodiscard]] QString taskKindName(TaskKind kind);

}  // namespace pcrm
