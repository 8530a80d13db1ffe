// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retraining/retrain.h"

#include "core/learning/learning_operations.h"

#include <algorithm>

namespace pcrm {
namespace {

QString percent(double share) { return QString::number(share * 100, 'f', 1); }

}  // namespace

Lessons lessonsFor(Reader& reader, ProposalField field) {
  Lessons lessons{field, {}};
  Rows rows = reader.database().query(
      QStringLiteral(
          "SELECT c.title, c.body, p.chosen FROM proposal_choices p JOIN complaints c ON "
          "c.id = p.complaint_id WHERE p.field = ? AND p.chosen <> '' AND c.state <> "
          "'withdrawn' ORDER BY p.at DESC, p.id LIMIT ?"),
      {codeOf(field), kMostLessons});
  while (rows.next()) lessons.texts.push_back({rows.text(0), rows.text(1), rows.text(2)});
  std::reverse(lessons.texts.begin(), lessons.texts.end());
  return lessons;
}

qint64 choicesSince(Reader& reader, ProposalField field, Instant from) {
  return reader.database()
      .scalar(QStringLiteral("SELECT COUNT(*) FROM proposal_choices WHERE field = ? AND "
                             "chosen_at > ? AND chosen <> ''"),
              {codeOf(field), from.ms})
      .value_or(0)
      .toLongLong();
}

Result<Retrained> retrain(const Lessons& lessons, const std::optional<LearnedModel>& before) {
  const QString name = fieldName(lessons.field);
  if (lessons.texts.size() < kLeastLessons) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("%1: 사람이 정한 민원이 %2건뿐이라 배우지 않았습니다. %3건이 "
                                  "모이면 다시 하세요.")
                       .arg(name)
                       .arg(lessons.texts.size())
                       .arg(kLeastLessons));
  }
  const auto trained = trainTextModel(lessons.texts, codeOf(lessons.field));
  if (!trained) return failure(trained.error());
  Retrained out{lessons.field, trained->texts, trained->accuracy, trained->answered, true, {}, {}};
  const double last = before ? before->accuracy / 10'000.0 : 0;
  out.worth = trained->accuracy >= last - kMostLost;
  if (!out.worth) {
    out.sentence = QStringLiteral(
                       "%1: 새 모델은 %2%만 맞혀 지금 것(%3%)보다 못합니다. 바꾸지 "
                       "않았습니다.")
                       .arg(name, percent(trained->accuracy), percent(last));
    return out;
  }
  out.sentence = QStringLiteral("%1: %2건에서 배웠습니다. 못 본 민원에서 %3% 맞힙니다.")
                     .arg(name)
                     .arg(trained->texts)
                     .arg(percent(trained->accuracy));
  out.payload = PublishModel::payloadOf(lessons.field, toBytes(trained->parts), trained->texts,
                                        trained->accuracy, trained->answered);
  return out;
}

QString fieldName(ProposalField field) {
  switch (field) {
    case ProposalField::kHandlingType:
      return QStringLiteral("처리 유형");
    case ProposalField::kLegalKind:
      return QStringLiteral("법정 구분");
    case ProposalField::kDepartment:
      return QStringLiteral("부서");
    case ProposalField::kScope:
      return QStringLiteral("범위");
    case ProposalField::kPersistence:
      return QStringLiteral("지속");
  }
  return {};
}

}  // namespace pcrm
