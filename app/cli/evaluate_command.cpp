// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/labelled_table.h"
#include "app/cli/model_file.h"
#include "app/cli/output.h"
#include "core/classification/evaluation.h"

#include <QElapsedTimer>

namespace pcrm::cli {
namespace {

struct EvaluateOptions {
  std::string table;
  std::string label;
  std::string text = "title,body";
  std::string model;
};

double rounded(double value) { return std::round(value * 10000) / 10000; }

int evaluateModel(const EvaluateOptions& options, const Globals& globals) {
  const QStringList columns = columnsOf(options.text);
  if (columns.isEmpty()) return usage(QStringLiteral("--text에 글이 든 열을 적으세요."));
  const auto model = readModel(QString::fromStdString(options.model));
  if (!model) return fail(model.error(), globals.json);
  const QString path = QString::fromStdString(options.table);
  const auto rows = readLabelledTable(path, QString::fromStdString(options.label), columns);
  if (!rows) return fail(rows.error(), globals.json);
  std::vector<JudgedPrediction> judged;
  judged.reserve(rows->size());
  QElapsedTimer timer;
  timer.start();
  for (const LabelledRow& row : *rows) {
    if (row.label.isEmpty()) continue;
    const TextPrediction prediction = model->predict(row.title, row.body, 0);
    const LabelProbability& first = prediction.ranked.front();
    judged.push_back({row.label, first.label, first.probability});
  }
  const double seconds = static_cast<double>(std::max<qint64>(timer.nsecsElapsed(), 1)) / 1e9;
  if (judged.empty()) {
    return fail({ErrorCode::kInvalid, QStringLiteral("%1: 분류가 적힌 줄이 없습니다.").arg(path)},
                globals.json);
  }
  const Evaluation result = evaluate(judged);
  if (globals.json) {
    printJson({{QStringLiteral("n"), result.n},
               {QStringLiteral("accuracy"), rounded(result.accuracy)},
               {QStringLiteral("macro_f1"), rounded(result.macro_f1)},
               {QStringLiteral("coverage_at_90"), rounded(result.coverage_at_90)},
               {QStringLiteral("calibration_error"), rounded(result.calibration_error)},
               {QStringLiteral("per_second"), std::round(result.n / seconds)}});
  } else {
    print(QStringLiteral("%1건 가운데 %2% 맞음. 열에 아홉을 맞히며 답할 수 있는 것: %3%\n")
              .arg(result.n)
              .arg(result.accuracy * 100, 0, 'f', 1)
              .arg(result.coverage_at_90 * 100, 0, 'f', 1));
  }
  return kDone;
}

}  // namespace

void addEvaluateCommand(CLI::App& app, Globals& globals) {
  CLI::App* command = app.add_subcommand("evaluate", "분류 모델이 얼마나 맞히는지 잽니다");
  const auto options = std::make_shared<EvaluateOptions>();
  command->add_option("--tsv", options->table, "제목 줄이 있는 TSV, .gz도")
      ->type_name("경로")
      ->required();
  command->add_option("--label", options->label, "바른 분류가 든 열")->type_name("열")->required();
  command->add_option("--text", options->text, "글이 든 열, 제목부터: title,body")->type_name("열");
  command->add_option("--model", options->model, "잴 모델 파일")->type_name("경로")->required();
  command->callback([options, &globals] {
    globals.run = [=, &globals] { return evaluateModel(*options, globals); };
  });
}

}  // namespace pcrm::cli
