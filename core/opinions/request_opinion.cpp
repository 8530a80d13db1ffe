// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadline.h"
#include "core/complaints/complaint_step.h"
#include "core/offices/office.h"
#include "core/opinions/opinion_operations.h"
#include "core/opinions/opinion_step.h"

#include <algorithm>

namespace pcrm {
namespace {

Instant dueOf(const Period& period, const Complaint& complaint, const OperationContext& context,
              Reader& reader) {
  WorkCalendars calendars(*context.rules, reader);
  return deadline({context.at, period, {}, {}}, calendars.holidays(),
                  calendars.hoursOf(complaint.office))
      .due;
}

}  // namespace

template <>
const Description<RequestOpinion>& describe<RequestOpinion>() {
  using R = RequestOpinion;
  static const Description<R> d(
      "request-opinion",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("department", &R::department, u"조회할 부서"),
       column("question", &R::question, u"물을 것"), column("period", &R::period, u"회신 기간")});
  return d;
}

Result<void> RequestOpinion::check(const OperationContext& context, Reader& reader) const {
  // While it is open, as with a correction.
  const auto now = complaintFor(complaint, Move::kCorrect, context, reader);
  if (!now) return failure(now.error());
  if (!reader.findBy<Department>(u"code", department)) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’ 부서가 없습니다. 조회할 부서를 다시 고르세요.").arg(department));
  }
  if (department == now->department) {
    return failure(ErrorCode::kInvalid, QStringLiteral("민원을 맡은 부서입니다. 의견을 물을 다른 "
                                                       "부서를 고르세요."));
  }
  for (const OpinionRequest& other : opinionsOf(complaint, reader)) {
    if (!other.isOpen() || other.asked_department != department) continue;
    return failure(ErrorCode::kConflict,
                   QStringLiteral("그 부서에 이미 물었습니다. 회신을 기다리거나 앞의 조회를 "
                                  "철회하세요."));
  }
  if (auto ok = requireText(question, u"물을 것"); !ok) return ok;
  const auto length = parsePeriod(period);
  if (!length) return failure(ErrorCode::kInvalid, QStringLiteral("회신 기간은 3d처럼 적으세요."));
  const Instant due = dueOf(*length, *now, context, reader);
  if (now->due_at && context.at <= *now->due_at && *now->due_at < due) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("회신 기한이 처리기한(%1)을 넘습니다. 처리 기간 안에서 "
                                  "정하세요(법 제20조).")
                       .arg(toDisplayText(*now->due_at)));
  }
  return {};
}

void RequestOpinion::apply(const OperationContext& context, Transaction& tx) const {
  const Complaint now = tx.find<Complaint>(complaint).value_or(Complaint{});
  OpinionRequest request;
  request.id = requestOf(context.id);
  request.complaint = complaint;
  request.office = now.office;
  request.department = now.department;
  request.number = now.number();
  request.title = now.title;
  request.asked_department = department;
  request.question = question.trimmed();
  request.asked_at = context.at;
  request.asked_by = context.actor.login;
  request.due_at = dueOf(parsePeriod(period).value_or(Period{1}), now, context, tx);
  tx.put(request);
  recordOpinionEvent(request, describe<RequestOpinion>().name(),
                     QStringLiteral("의견 조회(법 제20조) · %1 · %2까지")
                         .arg(departmentName(department, tx), toDisplayText(request.due_at)),
                     request.question, context, tx);
}

}  // namespace pcrm
