// SPDX-License-Identifier: GPL-3.0-or-later
// Reading tasks: a year of them with their rounds, what is late, whom to tell, one with everything.
// A city has hundreds of tasks, not millions: lists come whole.
#pragma once

#include "core/store/actor.h"
#include "core/store/reader.h"
#include "core/tasks/task.h"

#include <QStringList>

namespace pcrm {

struct TaskFilter {
  std::optional<Actor> seen_by;          ///< Only what this person may see.
  std::optional<ComplaintId> complaint;  ///< Only those this complaint belongs to.
  bool open_only = false;

  bool operator==(const TaskFilter&) const = default;
};

/// One line of the year view.
struct TaskSummary {
  Task task;
  std::vector<TaskRound> rounds;  ///< Planned in the year, by day.
  int cases = 0;                  ///< Complaints that raised it.
  int people = 0;                 ///< Different people among them.
  int to_tell = 0;                ///< Notices queued.
  int late = 0;                   ///< Rounds of any year before `today` not done; 0 once ended.

  bool operator==(const TaskSummary&) const = default;
};

/// The tasks that were open at some time of `year`: open ones first, by their next day.
[[nodiscard]] std::vector<TaskSummary> tasksOfYear(Reader& reader, const TaskFilter& filter,
                                                   int year, QDate today);

struct DueRound {
  TaskRound round;
  QString title;  ///< Of the task.
  QString owner;

  bool operator==(const DueRound&) const = default;
};
/// Rounds of open tasks planned up to `until` and not done, the oldest first.
[[nodiscard]] std::vector<DueRound> dueRounds(Reader& reader, const TaskFilter& filter,
                                              QDate until);

/// Whom to tell, with how to reach them; number, name and phone are empty where this database does
/// not hold the complaint.
struct NoticeToTell {
  FeedbackNotice notice;
  QString task_title;
  int round = 0;
  QString number;
  QString name;
  QString phone;

  bool operator==(const NoticeToTell&) const = default;
};
[[nodiscard]] std::vector<NoticeToTell> noticesToTell(Reader& reader, const TaskFilter& filter);

/// What the rounds done in a time reached: complaints that raised those tasks, and different people
/// among them.
struct TaskReach {
  int rounds = 0;
  int cases = 0;
  int people = 0;

  bool operator==(const TaskReach&) const = default;
};
[[nodiscard]] TaskReach reachOf(Reader& reader, const TaskFilter& filter, Instant from, Instant to);

struct LinkedComplaint {
  TaskComplaint link;
  QString number;  ///< Empty, like the name, where this database does not hold the complaint.
  QString name;

  bool operator==(const LinkedComplaint&) const = default;
};

struct TaskDetail {
  Task task;
  std::vector<TaskRound> rounds;            ///< All, by day.
  std::vector<LinkedComplaint> complaints;  ///< Oldest link first.
  std::vector<NoticeToTell> notices;        ///< Queued first, then the last told first.
  std::vector<TaskCheck> checks;            ///< Oldest first.
  int people = 0;
  QStringList hinders_ending;  ///< Sentences; empty: it can end.

  bool operator==(const TaskDetail&) const = default;
};
[[nodiscard]] std::optional<TaskDetail> readTask(Reader& reader, TaskId id, const Actor& actor,
                                                 QDate today);

}  // namespace pcrm
