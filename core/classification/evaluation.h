// SPDX-License-Identifier: GPL-3.0-or-later
// How good predictions were, from what was predicted and what was right. Pure.
#pragma once

#include <QString>

#include <vector>

namespace pcrm {

struct JudgedPrediction {
  QString right;
  QString predicted;
  double probability = 0;  ///< That `predicted` is right, as the model said.
};

struct Evaluation {
  int n = 0;
  double accuracy = 0;
  /// Mean of the F1 of each label that occurs on either side.
  double macro_f1 = 0;
  /// The largest share of texts, from the surest down, of which nine in ten are right.
  double coverage_at_90 = 0;
  /// How far what the model said lies from how often it was right: the mean over ten equal steps
  /// of probability, weighted by the texts in each (expected calibration error).
  double calibration_error = 0;

  bool operator==(const Evaluation&) const = default;
};

/// All 0 for no predictions.
[[nodiscard]] Evaluation evaluate(std::vector<JudgedPrediction> predictions);

}  // namespace pcrm
