// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/sample_evaluation.h"

#include "core/complaints/complaint_process.h"
#include "core/processes/evaluation.h"
#include "core/store/transaction.h"

namespace pcrm {
namespace {
constexpr qsizetype kShortAnswer = 15;  ///< Letters; less cannot name a reason (Act art. 27).
constexpr qint64 kManyTransfers = 3;
}  // namespace

bool isDrawn(const Uuid& operation, int percent) {
  const Uuid mixed = Uuid::derived(operation, u"sample");
  quint64 seed = 0;
  for (size_t i = 8; i < 16; ++i) seed = (seed << 8) | mixed.bytes[i];
  return Random(seed).chance(percent);
}

QStringList objections(const Complaint& complaint, Reader& reader) {
  QStringList found;
  if (complaint.due_at && complaint.completed_at && *complaint.completed_at > *complaint.due_at)
    found << QStringLiteral("처리 기한을 넘김(법 제17조)");
  if (complaint.answer.simplified().size() < kShortAnswer)
    found << QStringLiteral("답변이 너무 짧음(법 제27조)");
  if (complaint.assignee.isEmpty())
    found << QStringLiteral("담당자가 정해지지 않음(시행령 제31조)");
  const qint64 transfers =
      reader.database()
          .scalar(QStringLiteral("SELECT count(*) FROM complaint_events WHERE complaint_id = ? AND "
                                 "operation = 'transfer-complaint'"),
                  {complaint.id.value.blob()})
          .value_or(0)
          .toLongLong();
  if (transfers >= kManyTransfers)
    found << QStringLiteral("이송 %1번(시행령 제13조)").arg(transfers);
  return found;
}

void evaluateSample(const QJsonObject& payload, const OperationContext& context, Transaction& tx) {
  const auto id = Uuid::parse(payload[u"complaint"].toString());
  const auto complaint = id ? tx.find<Complaint>(ComplaintId{*id}) : std::nullopt;
  if (!complaint) return;
  const auto process = processOf(*complaint, *context.rules, tx);
  if (!process || process->evaluation != EvaluationKind::kSample ||
      !isDrawn(context.id, process->sample_percent))
    return;
  const QStringList found = objections(*complaint, tx);
  tx.put(Evaluation{{context.rowId(u"sample")},
                    complaint->id,
                    context.at,
                    EvaluationKind::kSample,
                    found.isEmpty() ? EvaluationOutcome::kPassed : EvaluationOutcome::kToCheck,
                    QStringLiteral("[]"),
                    found.join(QStringLiteral(", ")),
                    systemActor().login});
}

}  // namespace pcrm
