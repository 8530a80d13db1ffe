// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_step.h"

#include "core/offices/office.h"
#include "core/tasks/task_operations.h"

#include <algorithm>

namespace pcrm {

Result<Task> taskFor(TaskId id, const OperationContext& context, Reader& reader) {
  auto task = reader.find<Task>(id);
  if (!task || !context.actor.sees(task->office, task->department)) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 과제가 없거나 볼 수 있는 범위가 아닙니다. 과제를 다시 "
                                  "고르세요."));
  }
  if (task->state == TaskState::kEnded) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("끝난 과제는 고칠 수 없습니다. 새 과제로 다시 선정하세요."));
  }
  return *task;
}

std::vector<TaskRound> roundsOf(TaskId id, Reader& reader) {
  return reader.list<TaskRound>(QStringLiteral("WHERE task_id = ? ORDER BY planned_on, number"),
                                {id.value.blob()});
}

std::vector<TaskComplaint> linksOf(TaskId id, Reader& reader) {
  return reader.list<TaskComplaint>(QStringLiteral("WHERE task_id = ? ORDER BY at, id"),
                                    {id.value.blob()});
}

std::vector<FeedbackNotice> queuedNotices(TaskId id, Reader& reader) {
  return reader.list<FeedbackNotice>(
      QStringLiteral("WHERE task_id = ? AND state = 'queued' ORDER BY queued_at, id"),
      {id.value.blob()});
}

std::vector<TaskCheck> checksOf(TaskId id, Reader& reader) {
  return reader.list<TaskCheck>(QStringLiteral("WHERE task_id = ? ORDER BY at, id"),
                                {id.value.blob()});
}

Result<void> checkOwner(const QString& login, const QString& office, const QString& department,
                        Reader& reader) {
  if (!reader.findBy<Office>(u"code", office)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 기관이 없습니다. 기관을 다시 고르세요.").arg(office));
  }
  if (!department.isEmpty() && !reader.findBy<Department>(u"code", department)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 부서가 없습니다. 부서를 다시 고르세요.").arg(department));
  }
  const auto user = reader.findBy<User>(u"login", login);
  if (!user || !user->active || !kTaskRoles.contains(user->role) ||
      !user->actor().sees(office, department)) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’에게는 이 과제를 맡길 수 없습니다. 그 부서나 기관에서 일하는 "
                       "담당자를 고르세요.")
            .arg(login));
  }
  return {};
}

Result<Complaint> complaintToLink(ComplaintId id, TaskId task, const OperationContext& context,
                                  Reader& reader) {
  const auto complaint = reader.find<Complaint>(id);
  if (!complaint || !context.actor.sees(complaint->office, complaint->department)) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 민원이 없거나 볼 수 있는 범위가 아닙니다. 접수번호를 "
                                  "확인하세요."));
  }
  const auto linked =
      reader.list<TaskComplaint>(QStringLiteral("WHERE task_id = ? AND complaint_id = ?"),
                                 {task.value.blob(), id.value.blob()});
  if (!linked.empty()) {
    return failure(ErrorCode::kConflict, QStringLiteral("그 민원은 이미 이 과제에 묶여 있습니다."));
  }
  return *complaint;
}

void link(const Complaint& complaint, const Task& task, const OperationContext& context,
          Transaction& tx) {
  tx.put(TaskComplaint{{context.rowId(QStringLiteral("link/") + complaint.id.text())},
                       task.id,
                       complaint.id,
                       context.at,
                       complaint.title,
                       personOf(complaint),
                       isReachable(complaint)});
  noteInComplaint(complaint.id, describe<LinkComplaintToTask>().name(),
                  QStringLiteral("%1로 묶음: %2").arg(taskKindName(task.kind), task.title), {},
                  context, tx);
}

void noteInComplaint(ComplaintId id, QStringView operation, const QString& summary,
                     const QString& detail, const OperationContext& context, Transaction& tx) {
  if (!tx.find<Complaint>(id)) return;
  tx.put(ComplaintEvent{{context.rowId(QStringLiteral("event/") + id.text())},
                        id,
                        context.at,
                        operation.toString(),
                        context.actor.login,
                        summary,
                        detail});
}

std::optional<QDate> nextRoundDay(TaskId id, Reader& reader) {
  for (const TaskRound& round : roundsOf(id, reader)) {
    if (!round.done_at) return round.planned_on;
  }
  return std::nullopt;
}

QStringList whatHindersEnding(const Task& task, QDate today, Reader& reader) {
  QStringList reasons;
  if (task.kind == TaskKind::kLongTerm) {
    const auto checks = checksOf(task.id, reader);
    if (checks.empty() || checks.back().result != CheckResult::kImproved) {
      reasons << QStringLiteral("개선이 이루어졌는지 담당자가 아닌 사람의 확인이 없습니다.");
    }
  }
  const auto rounds = roundsOf(task.id, reader);
  const auto late = std::count_if(rounds.begin(), rounds.end(), [today](const TaskRound& round) {
    return !round.done_at && round.planned_on <= today;
  });
  if (late > 0)
    reasons << QStringLiteral("예정일이 되었는데 결과를 적지 않은 회차가 %1개 있습니다.").arg(late);
  if (const auto queued = queuedNotices(task.id, reader); !queued.empty()) {
    reasons << QStringLiteral("결과를 아직 알리지 않은 사람이 %1명 있습니다.").arg(queued.size());
  }
  return reasons;
}

}  // namespace pcrm
