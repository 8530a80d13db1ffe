// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/handling_operations.h"
#include "core/handling/handling_step.h"

#include <QJsonDocument>

namespace pcrm {

template <>
const Description<RecordEvaluation>& describe<RecordEvaluation>() {
  using E = RecordEvaluation;
  static const Description<E> d(
      "record-evaluation",
      {column("complaint", &E::complaint, u"민원").references(QStringLiteral("complaints")),
       column("outcome", &E::outcome, u"결과"),
       column("answers", &E::answers, u"질문의 답").optional(),
       column("remarks", &E::remarks, u"의견").optional()});
  return d;
}

Result<void> RecordEvaluation::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kAddNote, context, reader);
  if (!now) return failure(now.error());
  if (now->state != State::kReplied && now->state != State::kCompleted) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("결과 평가는 답변한 뒤에 합니다. 먼저 답변하세요(법 제27조)."));
  }
  if (outcome == EvaluationOutcome::kPassed || outcome == EvaluationOutcome::kToCheck) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("평가 결과는 해결, 일부 해결, 해결 안 됨 가운데 고르세요."));
  }
  if (auto allowed = mayDoStepOf(*now, StepKind::kEvaluation, context, reader); !allowed)
    return allowed;
  const auto process = processOf(*now, *context.rules, reader);
  if (process && answers.size() > process->questions.size()) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("평가 질문은 %1개입니다. 답을 줄이세요.").arg(process->questions.size()));
  }
  if (outcome == EvaluationOutcome::kResolved) return {};
  if (!remarks.trimmed().isEmpty()) return {};
  return failure(
      ErrorCode::kInvalid,
      QStringLiteral("‘%1’이면 무엇이 남았는지 의견에 적으세요.").arg(outcomeName(outcome)));
}

void RecordEvaluation::apply(const OperationContext& context, Transaction& tx) const {
  const QByteArray texts = QJsonDocument(answers).toJson(QJsonDocument::Compact);
  tx.put(Evaluation{{context.rowId(u"evaluation")},
                    complaint,
                    context.at,
                    EvaluationKind::kResult,
                    outcome,
                    QString::fromUtf8(texts),
                    remarks.trimmed(),
                    context.actor.login});
  recordEvent(complaint, describe<RecordEvaluation>().name(),
              QStringLiteral("결과 평가 · %1").arg(outcomeName(outcome)), remarks.trimmed(),
              context, tx);
}

}  // namespace pcrm
