// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

namespace pcrm {
namespace {

QString channelName(ContactChannel channel) {
  switch (channel) {
    case ContactChannel::kVisit:
      return QStringLiteral("방문");
    case ContactChannel::kPhone:
      return QStringLiteral("전화");
    case ContactChannel::kInternet:
      return QStringLiteral("인터넷");
    case ContactChannel::kMail:
      return QStringLiteral("우편");
    case ContactChannel::kFax:
      return QStringLiteral("팩스");
    case ContactChannel::kText:
      return QStringLiteral("문자");
  }
  return {};
}

}  // namespace

template <>
const Description<RecordFeedback>& describe<RecordFeedback>() {
  using R = RecordFeedback;
  static const Description<R> d(
      "record-feedback",
      {column("notice", &R::notice, u"안내").references(QStringLiteral("feedback_notices")),
       column("state", &R::state, u"상태").optional(),
       column("channel", &R::channel, u"방법").optional(),
       column("note", &R::note, u"메모").optional()});
  return d;
}

Result<void> RecordFeedback::check(const OperationContext& context, Reader& reader) const {
  const auto now = reader.find<FeedbackNotice>(notice);
  if (!now) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("그 안내가 없습니다. 과제를 다시 열어 고르세요."));
  }
  const auto task = taskFor(now->task, context, reader);
  if (!task) return failure(task.error());
  if (now->state == NoticeState::kTold) {
    return failure(ErrorCode::kConflict, QStringLiteral("이 사람에게는 %1에 이미 알렸습니다.")
                                             .arg(toDisplayText(now->told_at.value_or(Instant{}))));
  }
  if (state == NoticeState::kQueued) {
    return failure(ErrorCode::kInvalid, QStringLiteral("알렸는지, 알리지 못했는지 고르세요."));
  }
  if (state == NoticeState::kUnreachable) return requireText(note, u"알리지 못한 까닭");
  return {};
}

void RecordFeedback::apply(const OperationContext& context, Transaction& tx) const {
  auto now = tx.find<FeedbackNotice>(notice);
  if (!now) return;
  now->state = state;
  now->channel = channel;
  now->told_at = context.at;
  now->told_by = context.actor.login;
  now->note = note.trimmed();
  tx.put(*now);
  const bool told = state == NoticeState::kTold;
  noteInComplaint(now->complaint, describe<RecordFeedback>().name(),
                  told ? QStringLiteral("과제 결과 안내 · %1").arg(channelName(channel))
                       : QStringLiteral("과제 결과를 알리지 못함"),
                  told ? now->text : now->note, context, tx);
  auto task = tx.find<Task>(now->task);
  if (!task || task->state != TaskState::kReporting || !queuedNotices(task->id, tx).empty()) return;
  task->state = TaskState::kRunning;
  tx.put(*task);
}

}  // namespace pcrm
