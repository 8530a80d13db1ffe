// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/learned_model.h"

#include "core/classification/proposer.h"

namespace pcrm {

template <>
const Description<LearnedModel>& describe<LearnedModel>() {
  using M = LearnedModel;
  static const Description<M> d(
      "learned_models",
      {column("id", &M::id, u"식별자"), column("field", &M::field, u"항목"),
       column("edition", &M::edition, u"판"), column("trained_at", &M::trained_at, u"배운 일시"),
       column("texts", &M::texts, u"글 수"), column("accuracy", &M::accuracy, u"정확도(만분율)"),
       column("answered", &M::answered, u"제안 비율(만분율)"), column("bytes", &M::bytes, u"크기"),
       column("parts", &M::parts, u"조각 수")});
  return d;
}

template <>
const Description<LearnedModelPart>& describe<LearnedModelPart>() {
  using P = LearnedModelPart;
  static const Description<P> d(
      "learned_model_parts",
      {column("id", &P::id, u"식별자"),
       column("model_id", &P::model, u"모델").references(QStringLiteral("learned_models")),
       column("number", &P::number, u"순서"), column("base64", &P::base64, u"내용")});
  return d;
}

std::optional<LearnedModel> newestModel(Reader& reader, ProposalField field) {
  auto found = reader.list<LearnedModel>(
      QStringLiteral("WHERE field = ? ORDER BY edition DESC LIMIT 1"), {codeOf(field)});
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

QByteArray bytesOf(const LearnedModel& model, Reader& reader) {
  const auto parts = reader.list<LearnedModelPart>(
      QStringLiteral("WHERE model_id = ? ORDER BY number"), {model.id.value.blob()});
  QByteArray bytes;
  for (const LearnedModelPart& part : parts)
    bytes += QByteArray::fromBase64(part.base64.toLatin1());
  return static_cast<int>(parts.size()) == model.parts && bytes.size() == model.bytes
             ? bytes
             : QByteArray();
}

QStringList loadModels(Reader& reader, const ClassificationTables& tables) {
  QStringList problems;
  for (const ProposalField field : kProposalFields) {
    const auto newest = newestModel(reader, field);
    if (!newest || tables.models->of(field).edition == newest->edition) continue;
    const QByteArray bytes = bytesOf(*newest, reader);
    if (bytes.isEmpty()) continue;  // Its parts are still coming.
    auto model = TextModel::parse(bytes);
    const auto used = model ? addModel(std::move(*model), tables, newest->edition)
                            : Result<void>(failure(model.error()));
    if (!used) problems << used.error().message;
  }
  return problems;
}

}  // namespace pcrm
