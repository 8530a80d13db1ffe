// SPDX-License-Identifier: GPL-3.0-or-later
// Learns a text model (core/classification/text_model.h) from texts whose label is known.
//
// Weights come from LIBLINEAR, one label against the rest. How sure the model may be comes from
// cross-validation: each text is scored by weights that did not see it, and sharpness and threshold
// are fitted to those scores. The same texts in the same order give the same bytes.
//
// For server and command line; a desk only predicts and does not link this folder.
#pragma once

#include "core/base/result.h"
#include "core/classification/text_model.h"

#include <QString>

#include <vector>

namespace pcrm {

struct LabelledText {
  QString title;
  QString body;
  QString label;
};

struct TrainingOptions {
  double cost = 3;  ///< C of LIBLINEAR: higher follows the texts more closely.
  double title_weight = 0.5;
  int least_texts = 2;         ///< A gram in fewer texts is left out.
  int folds = 5;               ///< Of cross-validation, 2 or more.
  double right_answers = 0.9;  ///< The share of answers above the threshold that must be right.
  /// If more grams than this are in enough texts, `least_texts` is raised until they are not.
  size_t most_grams = 150'000;
};

struct TrainedModel {
  TextModelParts parts;
  int texts = 0;        ///< Learned from; those without label or words are left out.
  double accuracy = 0;  ///< By cross-validation, 0…1.
  double answered = 0;  ///< Share of texts above the threshold, likewise.
};

/// kInvalid when there are not two labels with two texts each. Takes about 10 s for 2,500 texts of
/// a page; keeps them all in memory. One call at a time: LIBLINEAR draws from the C library's
/// rand().
[[nodiscard]] Result<TrainedModel> trainTextModel(const std::vector<LabelledText>& texts,
                                                  const QString& target,
                                                  const TrainingOptions& options = {});

}  // namespace pcrm
