// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do with a task now, in the order in which it makes sense, and its key.
#pragma once

#include "core/store/actor.h"
#include "core/tasks/task_queries.h"

#include <QKeySequence>

namespace pcrm {

enum class TaskAction { kPlan, kPlanRounds, kRecordRound, kTell, kCheck, kReassign, kEnd };

/// The next sensible step comes first. Ending is offered when nothing hinders it.
[[nodiscard]] std::vector<TaskAction> possibleActions(const TaskDetail& detail, const Actor& actor);

[[nodiscard]] QString word(TaskAction action);
[[nodiscard]] QKeySequence keysOf(TaskAction action);
/// Name of its operation.
[[nodiscard]] QString operationOf(TaskAction action);

/// The first round not done, or null.
[[nodiscard]] const TaskRound* openRound(const TaskDetail& detail);
/// The first person to tell, or null.
[[nodiscard]] const NoticeToTell* openNotice(const TaskDetail& detail);

}  // namespace pcrm
