// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/text_trainer.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

/// Invented complaints: three matters, said in a few ways.
std::vector<LabelledText> complaints(int of_each) {
  const QStringList places{QStringLiteral("시장 앞"), QStringLiteral("학교 옆"),
                           QStringLiteral("공원 입구"), QStringLiteral("역 뒤")};
  const QStringList matters[] = {
      {QStringLiteral("보도블록이 깨졌습니다"), QStringLiteral("도로가 파여 위험합니다")},
      {QStringLiteral("버스가 늦게 옵니다"), QStringLiteral("버스를 늘려 주세요")},
      {QStringLiteral("모기가 많습니다"), QStringLiteral("벌레를 없애 주세요")}};
  const char* labels[] = {"ROAD", "TRAFFIC", "HEALTH"};
  std::vector<LabelledText> texts;
  for (int i = 0; i < of_each; ++i) {
    for (size_t label = 0; label < 3; ++label) {
      texts.push_back({matters[label][i % 2], places[i % 4] + u' ' + matters[label][(i / 2) % 2],
                       QString::fromLatin1(labels[label])});
    }
  }
  return texts;
}

TEST(TextTrainer, Learns_what_words_tell) {
  const auto trained = trainTextModel(complaints(20), QStringLiteral("department"));
  ASSERT_TRUE(trained.has_value());
  EXPECT_EQ(trained->texts, 60);
  EXPECT_EQ(trained->parts.labels.size(), 3);
  EXPECT_GT(trained->accuracy, 0.95);
  const TextModel model(trained->parts);
  const TextPrediction prediction = model.predict(u"", u"마을회관 앞에 모기가 들끓어요");
  EXPECT_EQ(prediction.ranked.front().label, QStringLiteral("HEALTH"));
  EXPECT_TRUE(prediction.reasons.contains(QStringLiteral("모기가")));
}

TEST(TextTrainer, The_same_texts_give_the_same_bytes) {
  const auto first = trainTextModel(complaints(8), QStringLiteral("department"));
  const auto second = trainTextModel(complaints(8), QStringLiteral("department"));
  ASSERT_TRUE(first && second);
  EXPECT_EQ(toBytes(first->parts), toBytes(second->parts));
}

TEST(TextTrainer, Needs_two_labels_with_two_texts_each) {
  for (const std::vector<LabelledText>& texts :
       {std::vector<LabelledText>{},
        std::vector<LabelledText>{{QStringLiteral("도로"), {}, QStringLiteral("ROAD")},
                                  {QStringLiteral("도로"), {}, QStringLiteral("ROAD")},
                                  {QStringLiteral("버스"), {}, QStringLiteral("TRAFFIC")},
                                  {QStringLiteral("버스"), {}, QString()},
                                  {QString(), {}, QStringLiteral("TRAFFIC")}}}) {
    const auto trained = trainTextModel(texts, QStringLiteral("department"));
    ASSERT_FALSE(trained.has_value());
    EXPECT_EQ(trained.error().code, ErrorCode::kInvalid);
  }
}

TEST(TextTrainer, Keeps_to_the_most_grams_it_may_have) {
  TrainingOptions options;
  options.most_grams = 50;
  const auto trained = trainTextModel(complaints(8), QStringLiteral("department"), options);
  ASSERT_TRUE(trained.has_value());
  EXPECT_LE(trained->parts.hashes.size(), 50U);
}

}  // namespace
}  // namespace pcrm
