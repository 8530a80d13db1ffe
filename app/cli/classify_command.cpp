// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/model_file.h"
#include "app/cli/output.h"
#include "app/cli/similar_json.h"
#include "core/classification/proposer.h"
#include "core/learning/learned_model.h"
#include "core/learning/routing.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace pcrm::cli {
namespace {

struct ClassifyOptions {
  std::string title;
  std::string body;
  std::vector<std::string> models;
};

double rounded(double value) { return std::round(value * 10000) / 10000; }

/// null where the program does not know.
QJsonValue valueOf(const FieldProposal& field) {
  return field.known() ? QJsonValue(field.value) : QJsonValue(QJsonValue::Null);
}

constexpr int kSimilar = 5;

/// What the database of --db has of the same matter; nothing without --db. Its learned models come
/// into use.
Result<SimilarComplaints> similarTo(const QString& title, const QString& body,
                                    const ClassificationTables& tables, const Globals& globals) {
  if (globals.db.empty()) return SimilarComplaints();
  const auto session = Session::open(globals, Session::IfAbsent::kFail);
  if (!session) return failure(session.error());
  for (const QString& problem : loadModels((*session)->reader(), tables)) say(problem);
  SimilarQuery query;
  query.title = title;
  query.body = body;
  return findSimilar((*session)->reader(), query, kSimilar);
}

QJsonArray reasonsOf(const Proposal& proposal) {
  QJsonArray reasons;
  for (const ProposalField field : kProposalFields) {
    for (const ProposalReason& reason : proposal.of(field).reasons) {
      QJsonObject json{{QStringLiteral("field"), codeOf(field)},
                       {QStringLiteral("value"), proposal.of(field).value},
                       {QStringLiteral("words"), QJsonArray::fromStringList(reason.words)},
                       {QStringLiteral("text"), toDisplayText(reason)}};
      if (!reason.rule_id.isEmpty()) json[QStringLiteral("rule")] = reason.rule_id;
      reasons.append(json);
    }
  }
  return reasons;
}

QJsonArray alternativesOf(const Proposal& proposal) {
  QJsonArray alternatives;
  for (const ProposalField field : kProposalFields) {
    for (const ValueConfidence& other : proposal.of(field).alternatives) {
      alternatives.append(QJsonObject{{QStringLiteral("field"), codeOf(field)},
                                      {QStringLiteral("value"), other.value},
                                      {QStringLiteral("confidence"), rounded(other.confidence)}});
    }
  }
  return alternatives;
}

/// That of the least sure of the fields a clerk acts on; 0 if none is known.
double confidenceOf(const Proposal& proposal) {
  std::optional<double> least;
  for (const ProposalField field :
       {ProposalField::kHandlingType, ProposalField::kLegalKind, ProposalField::kDepartment}) {
    const FieldProposal& of = proposal.of(field);
    if (of.known()) least = std::min(least.value_or(1), of.confidence);
  }
  return least.value_or(0);
}

/// A model of something else than a complaint's fields speaks for itself.
QJsonObject learnedJson(const TextModel& model, const QString& title, const QString& body) {
  const TextPrediction prediction = model.predict(title, body);
  QJsonArray alternatives;
  for (size_t i = 0; i < std::min(prediction.ranked.size(), kAlternatives); ++i) {
    alternatives.append(
        QJsonObject{{QStringLiteral("value"), prediction.ranked[i].label},
                    {QStringLiteral("confidence"), rounded(prediction.ranked[i].probability)}});
  }
  return {{QStringLiteral("target"), model.target()},
          {QStringLiteral("value"), prediction.sure ? QJsonValue(prediction.ranked.front().label)
                                                    : QJsonValue(QJsonValue::Null)},
          {QStringLiteral("confidence"), rounded(prediction.ranked.front().probability)},
          {QStringLiteral("words"), QJsonArray::fromStringList(prediction.reasons)},
          {QStringLiteral("alternatives"), alternatives}};
}

int report(const QJsonObject& json, const Proposal& proposal, const Globals& globals) {
  if (globals.json) {
    printJson(json);
    return kDone;
  }
  std::vector<QStringList> rows{{QStringLiteral("항목"), QStringLiteral("제안"),
                                 QStringLiteral("확률"), QStringLiteral("까닭")}};
  for (const ProposalField field : kProposalFields) {
    const FieldProposal& of = proposal.of(field);
    rows.push_back({codeOf(field), of.known() ? of.value : QStringLiteral("모름"),
                    of.known() ? QStringLiteral("%1%").arg(qRound(of.confidence * 100)) : QString(),
                    of.reasons.empty() ? QString() : toDisplayText(of.reasons.front())});
  }
  print(table(rows));
  return kDone;
}

int classify(const ClassifyOptions& options, const Globals& globals) {
  const QString title = QString::fromStdString(options.title);
  const QString body = QString::fromStdString(options.body);
  if (title.trimmed().isEmpty() && body.trimmed().isEmpty()) {
    return fail({ErrorCode::kInvalid, QStringLiteral("분류할 글이 비었습니다. --title이나 --body에 "
                                                     "민원의 글을 적으세요.")},
                globals.json);
  }
  auto rules = shippedRules();
  if (!rules) return fail(rules.error(), globals.json);
  QJsonArray learned;
  for (const std::string& path : options.models) {
    auto model = readModel(QString::fromStdString(path));
    if (!model) return fail(model.error(), globals.json);
    if (proposalFieldFromCode(model->target())) {
      if (auto added = addModel(std::move(*model), rules->classification); !added)
        return fail(added.error(), globals.json);
    } else {
      learned.append(learnedJson(*model, title, body));
    }
  }
  const auto similar = similarTo(title, body, rules->classification, globals);
  if (!similar) return fail(similar.error(), globals.json);
  Proposal proposal = propose(title, body, rules->classification);
  addLikeCases(similar->hits, proposal);
  QJsonObject json{{QStringLiteral("confidence"), rounded(confidenceOf(proposal))},
                   {QStringLiteral("reasons"), reasonsOf(proposal)},
                   {QStringLiteral("alternatives"), alternativesOf(proposal)},
                   {QStringLiteral("similar"), similarArray(*similar)}};
  QJsonObject confidences;
  for (const ProposalField field : kProposalFields) {
    json[codeOf(field)] = valueOf(proposal.of(field));
    if (proposal.of(field).known())
      confidences[codeOf(field)] = rounded(proposal.of(field).confidence);
  }
  json[QStringLiteral("confidences")] = confidences;
  const LegalKindEntry* kind = proposedLegalKind(proposal, rules->classification.legal_kinds);
  if (kind != nullptr) json[QStringLiteral("period")] = toText(kind->period);
  if (!learned.isEmpty()) json[QStringLiteral("learned")] = learned;
  return report(json, proposal, globals);
}

}  // namespace

void addClassifyCommand(CLI::App& app, Globals& globals) {
  CLI::App* command = app.add_subcommand("classify", "글을 보고 처리 유형과 부서를 제안합니다");
  const auto options = std::make_shared<ClassifyOptions>();
  command->add_option("--title", options->title, "제목");
  command->add_option("--body", options->body, "내용");
  command->add_option("--model", options->models, "pcrm train이 만든 모델; 여럿이면 거듭")
      ->type_name("경로");
  command->callback(
      [options, &globals] { globals.run = [=, &globals] { return classify(*options, globals); }; });
}

}  // namespace pcrm::cli
