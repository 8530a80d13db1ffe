// SPDX-License-Identifier: GPL-3.0-or-later
// What each action on a task asks, as tables from which the dialogs are drawn.
#pragma once

#include "ui/complaints/complaint_names.h"
#include "ui/complaints/move_fields.h"
#include "ui/tasks/task_actions.h"

namespace pcrm {

[[nodiscard]] std::vector<MoveField> fieldsOf(TaskAction action, const TaskDetail& detail,
                                              const Names& names, QDate today);

/// A sentence under the title of the dialog; may be empty.
[[nodiscard]] QString noteOf(TaskAction action, const TaskDetail& detail);

/// What the payload holds besides the fields: which task, round or person is meant.
[[nodiscard]] QJsonObject subjectOf(TaskAction action, const TaskDetail& detail);

/// For a new task; `title` is proposed.
[[nodiscard]] std::vector<MoveField> newTaskFields(const QString& title, TaskKind kind);
/// For a complaint: a new task, or one of those that are open. The choice's key is `task`, empty
/// for a new one.
[[nodiscard]] std::vector<MoveField> complaintTaskFields(const Complaint& complaint,
                                                         const std::vector<TaskSummary>& tasks);

}  // namespace pcrm
