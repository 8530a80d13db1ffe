// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace pcrm {
namespace {

constexpr double kPrecision = 0.9;
constexpr size_t kSteps = 10;

double macroF1(const std::vector<JudgedPrediction>& predictions) {
  struct Tally {
    int right = 0;
    int said = 0;
    int wanted = 0;
  };
  std::map<QString, Tally> tallies;
  for (const JudgedPrediction& p : predictions) {
    ++tallies[p.right].wanted;
    ++tallies[p.predicted].said;
    if (p.right == p.predicted) ++tallies[p.right].right;
  }
  double sum = 0;
  for (const auto& [label, tally] : tallies)
    sum += 2.0 * tally.right / static_cast<double>(tally.said + tally.wanted);
  return sum / static_cast<double>(tallies.size());
}

double calibrationError(const std::vector<JudgedPrediction>& predictions) {
  std::array<double, kSteps> excess{};  // What was said minus what was right, summed.
  for (const JudgedPrediction& p : predictions) {
    const auto step = static_cast<size_t>(std::clamp(p.probability, 0.0, 1.0) * kSteps);
    excess[std::min(step, kSteps - 1)] += p.probability - (p.right == p.predicted ? 1 : 0);
  }
  double sum = 0;
  for (const double value : excess) sum += std::abs(value);
  return sum / static_cast<double>(predictions.size());
}

}  // namespace

Evaluation evaluate(std::vector<JudgedPrediction> predictions) {
  if (predictions.empty()) return {};
  std::stable_sort(predictions.begin(), predictions.end(),
                   [](const JudgedPrediction& a, const JudgedPrediction& b) {
                     return a.probability > b.probability;
                   });
  const auto n = static_cast<double>(predictions.size());
  Evaluation result;
  result.n = static_cast<int>(predictions.size());
  int right = 0;
  for (size_t i = 0; i < predictions.size(); ++i) {
    right += predictions[i].right == predictions[i].predicted ? 1 : 0;
    const auto answered = static_cast<double>(i + 1);
    // Those that are equally sure are answered together.
    const bool last =
        i + 1 == predictions.size() || predictions[i + 1].probability < predictions[i].probability;
    if (last && right >= kPrecision * answered) result.coverage_at_90 = answered / n;
  }
  result.accuracy = right / n;
  result.macro_f1 = macroF1(predictions);
  result.calibration_error = calibrationError(predictions);
  return result;
}

}  // namespace pcrm
