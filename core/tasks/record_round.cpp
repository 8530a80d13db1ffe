// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

#include <QHash>

#include <algorithm>

namespace pcrm {
namespace {

bool doneBefore(const TaskRound& round, Reader& reader) {
  const auto rounds = roundsOf(round.task, reader);
  return std::any_of(rounds.begin(), rounds.end(), [&round](const TaskRound& other) {
    return other.done_at && other.planned_on < round.planned_on;
  });
}

/// One for each person, on the complaint linked last. Gives how many.
int queueNotices(const Task& task, const TaskRound& round, const OperationContext& context,
                 Transaction& tx) {
  QHash<Uuid, ComplaintId> people;
  for (const TaskComplaint& link : linksOf(task.id, tx)) {
    if (link.reachable) people[link.person] = link.complaint;
  }
  for (auto it = people.constBegin(); it != people.constEnd(); ++it) {
    FeedbackNotice notice;
    notice.id = {context.rowId(QStringLiteral("notice/") + it.key().text())};
    notice.task = task.id;
    notice.round = round.id;
    notice.complaint = it.value();
    notice.person = it.key();
    notice.text =
        QStringLiteral("‘%1’ %2회차: %3").arg(task.title).arg(round.number).arg(round.result);
    notice.queued_at = context.at;
    tx.put(notice);
  }
  return static_cast<int>(people.size());
}

}  // namespace

template <>
const Description<RecordRound>& describe<RecordRound>() {
  using R = RecordRound;
  static const Description<R> d(
      "record-round",
      {column("round", &R::round, u"회차").references(QStringLiteral("task_rounds")),
       column("result", &R::result, u"결과"),
       column("compared", &R::compared, u"지난 회차와 비교").optional(),
       column("done_on", &R::done_on, u"실시일"),
       column("notify", &R::notify, u"민원인에게 알림").optional()});
  return d;
}

Result<void> RecordRound::check(const OperationContext& context, Reader& reader) const {
  const auto now = reader.find<TaskRound>(round);
  if (!now) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 회차가 없습니다. 과제를 다시 열어 고르세요."));
  }
  const auto task = taskFor(now->task, context, reader);
  if (!task) return failure(task.error());
  if (now->done_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("%1회차의 결과는 이미 적었습니다.").arg(now->number));
  }
  if (auto ok = requireText(result, u"결과"); !ok) return ok;
  if (done_on && *done_on > seoulDate(context.at)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("실시일이 오늘보다 뒤입니다. 실제로 한 날을 적으세요."));
  }
  if (task->kind == TaskKind::kPeriodic && compared == Compared::kUnknown &&
      doneBefore(*now, reader)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("지난 회차와 견주어 나아졌는지, 같은지, 나빠졌는지 고르세요."));
  }
  return {};
}

void RecordRound::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<TaskRound>(round);
  auto task = now ? tx.find<Task>(now->task) : std::nullopt;
  if (!task) return;
  now->done_at = done_on && *done_on != seoulDate(context.at) ? fromSeoul(*done_on) : context.at;
  now->done_by = context.actor.login;
  now->result = result.trimmed();
  now->compared = compared;
  tx.put(*now);
  const int told = notify ? queueNotices(*task, *now, context, tx) : 0;
  if (task->state != TaskState::kImproved)
    task->state = told > 0 ? TaskState::kReporting : TaskState::kRunning;
  task->next_check_on = nextRoundDay(task->id, tx);
  tx.put(*task);
}

}  // namespace pcrm
