// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

#include <algorithm>

namespace pcrm {
namespace {

std::optional<TaskComplaint> linkOf(TaskId task, ComplaintId complaint, Reader& reader) {
  auto links = reader.list<TaskComplaint>(QStringLiteral("WHERE task_id = ? AND complaint_id = ?"),
                                          {task.value.blob(), complaint.value.blob()});
  if (links.empty()) return std::nullopt;
  return links.front();
}

}  // namespace

template <>
const Description<UnlinkComplaintFromTask>& describe<UnlinkComplaintFromTask>() {
  using U = UnlinkComplaintFromTask;
  // The complaint may be one that this desk does not hold.
  static const Description<U> d(
      "unlink-complaint-from-task",
      {column("task", &U::task, u"과제").references(QStringLiteral("tasks")),
       column("complaint", &U::complaint, u"민원")});
  return d;
}

Result<void> UnlinkComplaintFromTask::check(const OperationContext& context, Reader& reader) const {
  const auto now = taskFor(task, context, reader);
  if (!now) return failure(now.error());
  if (!linkOf(task, complaint, reader)) {
    return failure(ErrorCode::kNotFound, QStringLiteral("그 민원은 이 과제에 묶여 있지 않습니다."));
  }
  return {};
}

void UnlinkComplaintFromTask::apply(const OperationContext& context, Transaction& tx) const {
  const auto link = linkOf(task, complaint, tx);
  if (!link) return;
  tx.remove<TaskComplaint>(link->id);
  const auto rest = linksOf(task, tx);
  const auto other = std::find_if(rest.rbegin(), rest.rend(), [&](const TaskComplaint& each) {
    return each.person == link->person && each.reachable;
  });
  for (FeedbackNotice& notice : queuedNotices(task, tx)) {
    if (notice.person != link->person) continue;
    if (other == rest.rend()) {
      tx.remove<FeedbackNotice>(notice.id);
    } else {
      notice.complaint = other->complaint;
      tx.put(notice);
    }
  }
  const auto from = tx.find<Task>(task);
  noteInComplaint(complaint, describe<UnlinkComplaintFromTask>().name(),
                  QStringLiteral("과제에서 풂: %1").arg(from ? from->title : QString()), {},
                  context, tx);
}

}  // namespace pcrm
