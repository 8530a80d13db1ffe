// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/linear_solver.h"

#include <linear.h>

#include <cstdlib>
#include <memory>

namespace pcrm {
namespace {

constexpr float kNever = -1;        ///< What "the rest" scores.
constexpr double kTolerance = 0.1;  ///< LIBLINEAR's own choice for this solver.

struct ModelDeleter {
  void operator()(model* m) const { free_and_destroy_model(&m); }
};

}  // namespace

std::vector<double> LinearWeights::scores(const std::vector<GramValue>& row) const {
  std::vector<double> scores(bias.begin(), bias.end());
  for (const GramValue& gram : row) {
    const float* of_gram = weights.data() + size_t{gram.gram} * static_cast<size_t>(labels);
    for (size_t label = 0; label < scores.size(); ++label)
      scores[label] += static_cast<double>(gram.value * of_gram[label]);
  }
  return scores;
}

LinearWeights learnWeights(const GramTable& table, const std::vector<int>& labels_of,
                           const std::vector<size_t>& rows, int labels, double cost) {
  const int grams = static_cast<int>(table.hashes.size());
  std::vector<std::vector<feature_node>> nodes;
  std::vector<feature_node*> starts;
  std::vector<double> targets;
  nodes.reserve(rows.size());
  for (const size_t row : rows) {
    std::vector<feature_node> of_row;
    of_row.reserve(table.rows[row].size() + 2);
    for (const GramValue& gram : table.rows[row])
      of_row.push_back({static_cast<int>(gram.gram) + 1, static_cast<double>(gram.value)});
    of_row.push_back({grams + 1, 1.0});
    of_row.push_back({-1, 0});
    nodes.push_back(std::move(of_row));
    starts.push_back(nodes.back().data());
    targets.push_back(labels_of[row]);
  }
  const problem given{static_cast<int>(rows.size()), grams + 1, targets.data(), starts.data(), 1.0};
  LinearWeights learned;
  learned.labels = labels;
  learned.weights.assign(static_cast<size_t>(grams) * static_cast<size_t>(labels), 0.0F);
  learned.bias.assign(static_cast<size_t>(labels), kNever);
  set_print_string_function([](const char*) {});
  // One label against the rest, each by itself, so that even two labels have a score each.
  std::vector<double> sides(rows.size());
  for (int label = 0; label < labels; ++label) {
    bool any = false;
    for (size_t i = 0; i < rows.size(); ++i) {
      sides[i] = targets[i] == label ? 1 : -1;
      any = any || sides[i] > 0;
    }
    if (!any) continue;
    problem one = given;
    one.y = sides.data();
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVC_DUAL;
    how.C = cost;
    how.eps = kTolerance;
    std::srand(1);
    const std::unique_ptr<model, ModelDeleter> trained(train(&one, &how));
    const double sign = trained->label[0] == 1 ? 1 : -1;
    const auto at = static_cast<size_t>(label);
    for (int gram = 0; gram < grams; ++gram)
      learned.weights[static_cast<size_t>(gram) * learned.bias.size() + at] =
          static_cast<float>(sign * trained->w[gram]);
    learned.bias[at] = static_cast<float>(sign * trained->w[grams]);
  }
  return learned;
}

}  // namespace pcrm
