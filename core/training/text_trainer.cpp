// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/text_trainer.h"

#include "core/training/gram_table.h"
#include "core/training/linear_solver.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pcrm {
namespace {

constexpr int kLeastOfLabel = 2;

using Scores = std::vector<double>;

struct Labelled {
  std::vector<const LabelledText*> texts;
  std::vector<int> labels_of;
  QStringList labels;  ///< In order, so that the order of the texts does not matter.
};

Labelled usable(const std::vector<LabelledText>& given) {
  QMap<QString, int> counts;
  const auto usable = [](const LabelledText& text) {
    return !text.label.trimmed().isEmpty() &&
           !(text.title.trimmed().isEmpty() && text.body.trimmed().isEmpty());
  };
  for (const LabelledText& text : given) {
    if (usable(text)) ++counts[text.label.trimmed()];
  }
  Labelled out;
  for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
    if (it.value() >= kLeastOfLabel) out.labels << it.key();
  }
  for (const LabelledText& text : given) {
    const qsizetype label = usable(text) ? out.labels.indexOf(text.label.trimmed()) : -1;
    if (label < 0) continue;
    out.texts.push_back(&text);
    out.labels_of.push_back(static_cast<int>(label));
  }
  return out;
}

/// Each text's scores by weights that did not see it. The folds deal out each label's texts in
/// turn.
std::vector<Scores> unseenScores(const GramTable& table, const Labelled& data, int folds,
                                 double cost) {
  const int labels = static_cast<int>(data.labels.size());
  std::vector<int> dealt(static_cast<size_t>(labels), 0);
  std::vector<int> fold_of;
  for (const int label : data.labels_of)
    fold_of.push_back(dealt[static_cast<size_t>(label)]++ % folds);
  std::vector<Scores> scores(data.texts.size());
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<size_t> others;
    for (size_t i = 0; i < fold_of.size(); ++i) {
      if (fold_of[i] != fold) others.push_back(i);
    }
    const LinearWeights learned = learnWeights(table, data.labels_of, others, labels, cost);
    for (size_t i = 0; i < fold_of.size(); ++i) {
      if (fold_of[i] == fold) scores[i] = learned.scores(table.rows[i]);
    }
  }
  return scores;
}

/// The mean surprise at the right label, in nats.
double surprise(const std::vector<Scores>& scores, const std::vector<int>& labels_of,
                double sharpness) {
  double sum = 0;
  for (size_t i = 0; i < scores.size(); ++i) {
    const Scores& s = scores[i];
    const double highest = *std::max_element(s.begin(), s.end());
    double all = 0;
    for (const double score : s) all += std::exp(sharpness * (score - highest));
    sum += std::log(all) - sharpness * (s[static_cast<size_t>(labels_of[i])] - highest);
  }
  return sum / static_cast<double>(scores.size());
}

/// The sharpness of least surprise, by golden section over its logarithm: one valley, for the
/// surprise is convex in the sharpness.
double fitSharpness(const std::vector<Scores>& scores, const std::vector<int>& labels_of) {
  constexpr double kGolden = 0.6180339887498949;
  double low = std::log(0.05);
  double high = std::log(100.0);
  for (int step = 0; step < 40; ++step) {
    const double a = high - kGolden * (high - low);
    const double b = low + kGolden * (high - low);
    if (surprise(scores, labels_of, std::exp(a)) < surprise(scores, labels_of, std::exp(b)))
      high = b;
    else
      low = a;
  }
  return std::exp((low + high) / 2);
}

struct Answer {
  double probability;
  bool right;
};

std::vector<Answer> answersOf(const std::vector<Scores>& scores, const std::vector<int>& labels_of,
                              double sharpness) {
  std::vector<Answer> answers;
  for (size_t i = 0; i < scores.size(); ++i) {
    const auto best = std::max_element(scores[i].begin(), scores[i].end());
    double all = 0;
    for (const double score : scores[i]) all += std::exp(sharpness * (score - *best));
    answers.push_back({1 / all, best - scores[i].begin() == labels_of[i]});
  }
  std::stable_sort(answers.begin(), answers.end(),
                   [](const Answer& a, const Answer& b) { return a.probability > b.probability; });
  return answers;
}

/// Quantises the weights of each gram by its own greatest one.
void storeWeights(const LinearWeights& learned, const GramTable& table, TextModelParts& parts) {
  const auto labels = static_cast<size_t>(learned.labels);
  parts.bias = learned.bias;
  parts.hashes = table.hashes;
  parts.idf = table.idf;
  for (size_t gram = 0; gram < table.hashes.size(); ++gram) {
    const float* weights = learned.weights.data() + gram * labels;
    float greatest = 0;
    for (size_t label = 0; label < labels; ++label)
      greatest = std::max(greatest, std::abs(weights[label]));
    const float scale = greatest > 0 ? greatest / 127 : 1;
    parts.scale.push_back(scale);
    for (size_t label = 0; label < labels; ++label)
      parts.weights.push_back(static_cast<qint8>(std::lround(weights[label] / scale)));
  }
}

}  // namespace

Result<TrainedModel> trainTextModel(const std::vector<LabelledText>& texts, const QString& target,
                                    const TrainingOptions& options) {
  const Labelled data = usable(texts);
  if (data.labels.size() < 2) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("배울 것이 모자랍니다. 두 가지 이상의 분류가 각각 두 건 이상 "
                                  "있어야 합니다."));
  }
  const GramTable table = gramTable(data.texts, options);
  const std::vector<Scores> scores = unseenScores(table, data, options.folds, options.cost);
  const double sharpness = fitSharpness(scores, data.labels_of);
  TrainedModel trained;
  trained.texts = static_cast<int>(data.texts.size());
  trained.parts.target = target;
  trained.parts.labels = data.labels;
  trained.parts.texts = static_cast<quint32>(data.texts.size());
  trained.parts.title_weight = static_cast<float>(options.title_weight);
  trained.parts.sharpness = static_cast<float>(sharpness);
  trained.parts.threshold = 2;
  int right = 0;
  const std::vector<Answer> answers = answersOf(scores, data.labels_of, sharpness);
  for (size_t i = 0; i < answers.size(); ++i) {
    right += answers[i].right ? 1 : 0;
    const auto answered = static_cast<double>(i + 1);
    if (right < options.right_answers * answered) continue;
    trained.parts.threshold = static_cast<float>(answers[i].probability);
    trained.answered = answered / static_cast<double>(answers.size());
  }
  trained.accuracy = static_cast<double>(right) / static_cast<double>(answers.size());

  std::vector<size_t> all(data.texts.size());
  std::iota(all.begin(), all.end(), size_t{0});
  const LinearWeights learned =
      learnWeights(table, data.labels_of, all, static_cast<int>(data.labels.size()), options.cost);
  storeWeights(learned, table, trained.parts);
  return trained;
}

}  // namespace pcrm
