// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/labelled_table.h"
#include "app/cli/learning.h"
#include "app/cli/model_file.h"
#include "app/cli/output.h"
#include "core/operations/catalogue.h"
#include "core/retraining/retrain.h"
#include "core/training/text_trainer.h"

#include <QElapsedTimer>

namespace pcrm::cli {
namespace {

struct TrainOptions {
  std::string table;
  std::string label;
  std::string text = "title,body";
  std::string model;
  std::string field;  ///< With --db: only this one.
};

double rounded(double value) { return std::round(value * 10000) / 10000; }

int train(const TrainOptions& options, const Globals& globals) {
  QElapsedTimer timer;
  timer.start();
  const QStringList columns = columnsOf(options.text);
  if (columns.isEmpty()) return usage(QStringLiteral("--text에 글이 든 열을 적으세요."));
  const QString target = QString::fromStdString(options.label);
  const auto rows = readLabelledTable(QString::fromStdString(options.table), target, columns);
  if (!rows) return fail(rows.error(), globals.json);
  std::vector<LabelledText> texts;
  for (const LabelledRow& row : *rows) texts.push_back({row.title, row.body, row.label});
  sayProgress(QStringLiteral("%1건에서 배우는 중").arg(texts.size()));
  const auto trained = trainTextModel(texts, target);
  sayProgress(QString());
  if (!trained) return fail(trained.error(), globals.json);
  const auto bytes = writeModel(QString::fromStdString(options.model), trained->parts);
  if (!bytes) return fail(bytes.error(), globals.json);
  const double seconds = static_cast<double>(timer.elapsed()) / 1000;
  if (globals.json) {
    printJson({{QStringLiteral("n"), trained->texts},
               {QStringLiteral("classes"), trained->parts.labels.size()},
               {QStringLiteral("features"), static_cast<qint64>(trained->parts.hashes.size())},
               {QStringLiteral("bytes"), *bytes},
               {QStringLiteral("seconds"), seconds},
               {QStringLiteral("cross_validated_accuracy"), rounded(trained->accuracy)},
               {QStringLiteral("answered_at_90"), rounded(trained->answered)},
               {QStringLiteral("model"), QString::fromStdString(options.model)}});
  } else {
    print(QStringLiteral("%1건에서 %2가지를 배웠습니다. 못 본 글에서 %3% 맞힙니다.\n")
              .arg(trained->texts)
              .arg(trained->parts.labels.size())
              .arg(trained->accuracy * 100, 0, 'f', 1));
  }
  return kDone;
}

/// Learns one field and publishes the model if it is worth it.
Result<Retrained> learnField(Store& store, ProposalField field) {
  auto learned = retrain(lessonsFor(store.reader(), field), newestModel(store.reader(), field));
  if (!learned || !learned->worth) return learned;
  const auto outcome =
      store.perform({QStringLiteral("publish-model"), learned->payload}, systemActor());
  if (!outcome) return failure(outcome.error());
  return learned;
}

/// From the central database: what people chose teaches, and the models go to all desks.
int trainFromChoices(const TrainOptions& options, const Globals& globals) {
  const auto only = proposalFieldFromCode(QString::fromStdString(options.field));
  if (!options.field.empty() && !only) {
    return usage(
        QStringLiteral("--field에는 handling_type legal_kind department scope persistence "
                       "가운데 하나를 적으세요."));
  }
  const auto session = Session::open(globals, Session::IfAbsent::kFail);
  if (!session) return fail(session.error(), globals.json);
  Store& store = (*session)->store();
  if (store.kind() != ReplicaKind::kCentral) {
    return fail({ErrorCode::kInvalid,
                 QStringLiteral("PC의 사본에서는 배우지 않습니다. 서버의 데이터 파일을 --db에 "
                                "적으세요.")},
                globals.json);
  }
  QJsonArray fields;
  int published = 0;
  for (const ProposalField field : kProposalFields) {
    if (only && field != *only) continue;
    sayProgress(QStringLiteral("%1: 배우는 중").arg(fieldName(field)));
    const auto learned = learnField(store, field);
    sayProgress(QString());
    QJsonObject json{{QStringLiteral("field"), codeOf(field)}};
    if (!learned) {
      if (only || learned.error().code != ErrorCode::kInvalid)
        return fail(learned.error(), globals.json);
      say(learned.error().message);
      json[QStringLiteral("reason")] = learned.error().message;
      json[QStringLiteral("published")] = false;
      fields.append(json);
      continue;
    }
    if (learned->worth) ++published;
    say(learned->sentence);
    const auto newest = newestModel(store.reader(), field);
    json[QStringLiteral("n")] = learned->texts;
    json[QStringLiteral("cross_validated_accuracy")] = rounded(learned->accuracy);
    json[QStringLiteral("answered_at_90")] = rounded(learned->answered);
    json[QStringLiteral("published")] = learned->worth;
    json[QStringLiteral("edition")] = newest ? newest->edition : 0;
    fields.append(json);
  }
  if (globals.json)
    printJson({{QStringLiteral("published"), published}, {QStringLiteral("fields"), fields}});
  return kDone;
}

int chooseSource(const TrainOptions& options, const Globals& globals) {
  if (options.table.empty() && !globals.db.empty()) return trainFromChoices(options, globals);
  if (options.table.empty() || options.label.empty() || options.model.empty()) {
    return usage(
        QStringLiteral("표에서 배우려면 --tsv, --label, --model을, 사람들이 정한 "
                       "분류에서 배우려면 --db를 적으세요."));
  }
  return train(options, globals);
}

}  // namespace

Result<void> learnFromChoices(Store& store) {
  for (const ProposalField field : kProposalFields) {
    const auto learned = learnField(store, field);
    if (!learned && learned.error().code != ErrorCode::kInvalid) return failure(learned.error());
  }
  return {};
}

void addTrainCommand(CLI::App& app, Globals& globals) {
  CLI::App* command = app.add_subcommand("train", "분류된 글에서 분류 모델을 배웁니다");
  const auto options = std::make_shared<TrainOptions>();
  command->add_option("--tsv", options->table, "제목 줄이 있는 TSV, .gz도")->type_name("경로");
  command->add_option("--label", options->label, "분류가 든 열")->type_name("열");
  command->add_option("--field", options->field, "--db에서 배울 한 항목: department")
      ->type_name("항목");
  command->add_option("--text", options->text, "글이 든 열, 제목부터: title,body")->type_name("열");
  command->add_option("--model", options->model, "모델을 쓸 파일")->type_name("경로");
  command->callback([options, &globals] {
    globals.run = [=, &globals] { return chooseSource(*options, globals); };
  });
}

}  // namespace pcrm::cli
