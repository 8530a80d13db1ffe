// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled texts as LIBLINEAR wants them: one sparse vector a text, in a common list of grams.
#pragma once

#include "core/classification/text_model.h"
#include "core/training/text_trainer.h"

#include <vector>

namespace pcrm {

struct GramValue {
  quint32 gram = 0;  ///< Index into GramTable::hashes.
  float value = 0;
};

struct GramTable {
  std::vector<quint32> hashes;               ///< Ascending: the grams of enough texts.
  std::vector<quint16> idf;                  ///< As TextModelParts::idf.
  std::vector<std::vector<GramValue>> rows;  ///< One per text: both vectors, weighted.
};

/// The values are those of prediction: (1 + ln count) × idf, each vector of length 1, the title's
/// times its weight.
[[nodiscard]] GramTable gramTable(const std::vector<const LabelledText*>& texts,
                                  const TrainingOptions& options);

}  // namespace pcrm
