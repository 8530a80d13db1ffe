// SPDX-License-Identifier: GPL-3.0-or-later
// What every operation on a task begins and ends with.
#pragma once

#include "core/store/operation.h"
#include "core/store/transaction.h"
#include "core/tasks/task.h"

#include <QStringList>

namespace pcrm {

/// The task, if it exists, lies in the actor's scope, and has not ended.
[[nodiscard]] Result<Task> taskFor(TaskId id, const OperationContext& context, Reader& reader);

[[nodiscard]] std::vector<TaskRound> roundsOf(TaskId id, Reader& reader);     ///< By planned day.
[[nodiscard]] std::vector<TaskComplaint> linksOf(TaskId id, Reader& reader);  ///< Oldest first.
[[nodiscard]] std::vector<FeedbackNotice> queuedNotices(TaskId id, Reader& reader);
[[nodiscard]] std::vector<TaskCheck> checksOf(TaskId id, Reader& reader);  ///< Oldest first.

/// A person who could own a task of this office and department.
[[nodiscard]] Result<void> checkOwner(const QString& login, const QString& office,
                                      const QString& department, Reader& reader);

/// The complaint, if it exists, lies in the actor's scope and is in no task's way yet.
[[nodiscard]] Result<Complaint> complaintToLink(ComplaintId id, TaskId task,
                                                const OperationContext& context, Reader& reader);

/// Puts the link and a line into the complaint's timeline.
void link(const Complaint& complaint, const Task& task, const OperationContext& context,
          Transaction& tx);

/// A line in the timeline of a complaint, if this database holds the complaint.
void noteInComplaint(ComplaintId id, QStringView operation, const QString& summary,
                     const QString& detail, const OperationContext& context, Transaction& tx);

/// The planned day of the first round not done, or nothing.
[[nodiscard]] std::optional<QDate> nextRoundDay(TaskId id, Reader& reader);

/// Why the task cannot end on `today`, each a sentence; empty: it can.
[[nodiscard]] QStringList whatHindersEnding(const Task& task, QDate today, Reader& reader);

}  // namespace pcrm
