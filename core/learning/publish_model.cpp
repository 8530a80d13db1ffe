// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/text_model.h"
#include "core/learning/learning_operations.h"
#include "core/store/transaction.h"

namespace pcrm {
namespace {

QByteArray joined(const QJsonArray& parts) {
  QByteArray bytes;
  for (const QJsonValue& part : parts) bytes += QByteArray::fromBase64(part.toString().toLatin1());
  return bytes;
}

int tenThousandths(double share) { return qRound(share * 10'000); }

}  // namespace

template <>
const Description<PublishModel>& describe<PublishModel>() {
  using P = PublishModel;
  static const Description<P> d(
      "publish-model", {column("field", &P::field, u"항목"), column("texts", &P::texts, u"글 수"),
                        column("accuracy", &P::accuracy, u"정확도(만분율)"),
                        column("answered", &P::answered, u"제안 비율(만분율)"),
                        column("parts", &P::parts, u"내용")});
  return d;
}

QJsonObject PublishModel::payloadOf(ProposalField field, const QByteArray& bytes, int texts,
                                    double accuracy, double answered) {
  QJsonArray parts;
  for (qsizetype at = 0; at < bytes.size(); at += kPartBytes)
    parts.append(QString::fromLatin1(bytes.mid(at, kPartBytes).toBase64()));
  return {{QStringLiteral("field"), codeOf(field)},
          {QStringLiteral("texts"), texts},
          {QStringLiteral("accuracy"), tenThousandths(accuracy)},
          {QStringLiteral("answered"), tenThousandths(answered)},
          {QStringLiteral("parts"), parts}};
}

QJsonObject PublishModel::logged(const QJsonObject& payload) {
  QJsonObject kept = payload;
  kept.remove(QStringLiteral("parts"));
  return kept;
}

Result<void> PublishModel::check(const OperationContext&, Reader&) const {
  if (!proposalFieldFromCode(field)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 항목에는 모델을 쓸 수 없습니다. department, handling_type "
                                  "같은 항목을 적으세요.")
                       .arg(field));
  }
  const QByteArray bytes = joined(parts);
  if (bytes.size() > kMostBytes) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("모델이 8 MB를 넘습니다. 더 적은 글에서 다시 배우세요."));
  }
  const auto model = textModelParts(bytes);
  if (!model) return failure(model.error());
  if (model->target != field) {
    return failure(ErrorCode::kInvalid, QStringLiteral("‘%1’ 항목을 배운 모델이 아닙니다. 그 "
                                                       "항목으로 다시 배우세요.")
                                            .arg(field));
  }
  return {};
}

void PublishModel::apply(const OperationContext& context, Transaction& tx) const {
  const QByteArray bytes = joined(parts);
  const auto before = newestModel(tx, *proposalFieldFromCode(field));
  LearnedModel model;
  model.id = {context.rowId(u"model")};
  model.field = field;
  model.edition = before ? before->edition + 1 : 1;
  model.trained_at = context.at;
  model.texts = texts;
  model.accuracy = accuracy;
  model.answered = answered;
  model.bytes = static_cast<int>(bytes.size());
  for (qsizetype at = 0; at < bytes.size(); at += kPartBytes) ++model.parts;
  tx.put(model);
  for (int number = 0; number < model.parts; ++number) {
    const QByteArray part = bytes.mid(qsizetype{number} * kPartBytes, kPartBytes);
    tx.put(LearnedModelPart{{context.rowId(QStringLiteral("part-%1").arg(number))},
                            model.id,
                            number,
                            QString::fromLatin1(part.toBase64())});
  }
  if (!before) return;
  for (const LearnedModelPart& part :
       tx.list<LearnedModelPart>(QStringLiteral("WHERE model_id = ?"), {before->id.value.blob()})) {
    tx.remove<LearnedModelPart>(part.id);
  }
}

}  // namespace pcrm
