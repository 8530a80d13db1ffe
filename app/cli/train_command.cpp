// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/labelled_table.h"
#include "app/cli/model_file.h"
#include "app/cli/output.h"
#include "core/training/text_trainer.h"

#include <QElapsedTimer>

namespace pcrm::cli {
namespace {

struct TrainOptions {
  std::string table;
  std::string label;
  std::string text = "title,body";
  std::string model;
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

}  // namespace

void addTrainCommand(CLI::App& app, Globals& globals) {
  CLI::App* command = app.add_subcommand("train", "분류된 글에서 분류 모델을 배웁니다");
  const auto options = std::make_shared<TrainOptions>();
  command->add_option("--tsv", options->table, "제목 줄이 있는 TSV, .gz도")
      ->type_name("경로")
      ->required();
  command->add_option("--label", options->label, "분류가 든 열")->type_name("열")->required();
  command->add_option("--text", options->text, "글이 든 열, 제목부터: title,body")->type_name("열");
  command->add_option("--model", options->model, "모델을 쓸 파일")->type_name("경로")->required();
  command->callback(
      [options, &globals] { globals.run = [=, &globals] { return train(*options, globals); }; });
}

}  // namespace pcrm::cli
