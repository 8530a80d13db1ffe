// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/opinion_step.h"

#include "core/complaints/complaint_step.h"

namespace pcrm {

Result<OpinionRequest> openRequest(OpinionRequestId id, bool of_asker,
                                   const OperationContext& context, Reader& reader) {
  auto request = reader.find<OpinionRequest>(id);
  const bool sees = request && (of_asker ? context.actor.sees(request->office, request->department)
                                         : answersFor(context.actor, *request));
  if (!sees) {
    return failure(
        ErrorCode::kNotFound,
        of_asker
            ? QStringLiteral("그 의견 조회가 없거나 볼 수 있는 범위가 아닙니다. 민원의 시한과 "
                             "통지에서 고르세요.")
            : QStringLiteral("그 의견 조회가 없거나 우리 부서에 물은 것이 아닙니다. 오늘 화면의 "
                             "목록에서 고르세요."));
  }
  if (request->answered_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이미 회신했습니다. 민원의 경과를 확인하세요."));
  }
  if (request->withdrawn_at) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("조회가 철회되었거나 민원이 끝났습니다. 회신할 것이 없습니다."));
  }
  return *request;
}

void recordOpinionEvent(const OpinionRequest& request, QStringView operation,
                        const QString& summary, const QString& detail,
                        const OperationContext& context, Transaction& tx) {
  if (!tx.find<Complaint>(request.complaint)) return;
  recordEvent(request.complaint, operation, summary, detail, context, tx);
}

}  // namespace pcrm
