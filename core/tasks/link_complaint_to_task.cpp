// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

namespace pcrm {

template <>
const Description<LinkComplaintToTask>& describe<LinkComplaintToTask>() {
  using L = LinkComplaintToTask;
  static const Description<L> d(
      "link-complaint-to-task",
      {column("task", &L::task, u"과제").references(QStringLiteral("tasks")),
       column("complaint", &L::complaint, u"민원").references(QStringLiteral("complaints"))});
  return d;
}

Result<void> LinkComplaintToTask::check(const OperationContext& context, Reader& reader) const {
  const auto now = taskFor(task, context, reader);
  if (!now) return failure(now.error());
  const auto found = complaintToLink(complaint, task, context, reader);
  if (!found) return failure(found.error());
  return {};
}

void LinkComplaintToTask::apply(const OperationContext& context, Transaction& tx) const {
  const auto found = tx.find<Complaint>(complaint);
  const auto to = tx.find<Task>(task);
  if (found && to) link(*found, *to, context, tx);
}

}  // namespace pcrm
