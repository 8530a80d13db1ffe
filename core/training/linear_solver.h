// SPDX-License-Identifier: GPL-3.0-or-later
// LIBLINEAR behind one function.
#pragma once

#include "core/training/gram_table.h"

#include <vector>

namespace pcrm {

struct LinearWeights {
  int labels = 0;
  std::vector<float> weights;  ///< grams × labels; those of one gram together.
  std::vector<float> bias;     ///< One per label.

  /// One per label.
  [[nodiscard]] std::vector<double> scores(const std::vector<GramValue>& row) const;
};

/// Learns from the rows named, whose labels are 0…labels-1. A label without a row gets no weight
/// and a bias that keeps it last.
[[nodiscard]] LinearWeights learnWeights(const GramTable& table, const std::vector<int>& labels_of,
                                         const std::vector<size_t>& rows, int labels, double cost);

}  // namespace pcrm
