// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/evaluation.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

JudgedPrediction judged(bool right, double probability) {
  const QString a = QStringLiteral("a");
  return {a, right ? a : QStringLiteral("b"), probability};
}

TEST(Evaluation, Of_nothing_is_nothing) { EXPECT_EQ(evaluate({}), Evaluation{}); }

TEST(Evaluation, Counts_by_hand) {
  // a: 2 wanted, 1 said and right (F1 2/3); b: 1 wanted, 2 said, 1 right (F1 2/3).
  const Evaluation result = evaluate({{QStringLiteral("a"), QStringLiteral("a"), 0.9},
                                      {QStringLiteral("a"), QStringLiteral("b"), 0.6},
                                      {QStringLiteral("b"), QStringLiteral("b"), 0.8}});
  EXPECT_EQ(result.n, 3);
  EXPECT_DOUBLE_EQ(result.accuracy, 2.0 / 3);
  EXPECT_DOUBLE_EQ(result.macro_f1, 2.0 / 3);
  EXPECT_DOUBLE_EQ(result.coverage_at_90, 2.0 / 3);
  EXPECT_NEAR(result.calibration_error, (0.1 + 0.6 + 0.2) / 3, 1e-12);
}

TEST(Evaluation, Those_equally_sure_are_answered_together) {
  EXPECT_DOUBLE_EQ(evaluate({judged(true, 0.7), judged(false, 0.7)}).coverage_at_90, 0);
}

TEST(Evaluation, Is_calibrated_when_right_as_often_as_said) {
  std::vector<JudgedPrediction> said;
  for (int i = 0; i < 10; ++i) said.push_back(judged(i < 8, 0.8));
  EXPECT_NEAR(evaluate(said).calibration_error, 0, 1e-12);
}

}  // namespace
}  // namespace pcrm
