// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/text_model.h"

#include "core/classification/proposer.h"
#include "tests/classification/classification_fixture.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

/// Knows two grams: 나방 speaks for HEALTH, 전철 for TRAFFIC.
TextModelParts twoWords(const QString& target = QStringLiteral("department")) {
  const auto hashOf = [](QStringView word) {
    const GramText text = prepareGrams({}, word);
    quint32 last = 0;
    int at = 0;
    forEachGram(text, 0, [&](quint32 hash) {
      if (++at == 4) last = hash;  // ▁나, ▁나방, 나, 나방
    });
    return last;
  };
  TextModelParts parts;
  parts.target = target;
  parts.labels = QStringList{QStringLiteral("HEALTH"), QStringLiteral("TRAFFIC")};
  parts.texts = 2;
  parts.sharpness = 3;
  parts.threshold = 0.8F;
  parts.bias = {0, 0};
  std::vector<std::pair<quint32, std::vector<qint8>>> grams{{hashOf(u"나방"), {100, -100}},
                                                            {hashOf(u"전철"), {-100, 100}}};
  std::sort(grams.begin(), grams.end());
  for (const auto& [hash, weights] : grams) {
    parts.hashes.push_back(hash);
    parts.idf.push_back(2048);
    parts.scale.push_back(0.01F);
    parts.weights.insert(parts.weights.end(), weights.begin(), weights.end());
  }
  return parts;
}

TEST(TextModel, Says_what_how_sure_and_by_which_words) {
  const TextModel model(twoWords());
  const TextPrediction prediction = model.predict(u"", u"밤마다 나방가 너무 많아요");
  EXPECT_EQ(prediction.ranked.front().label, QStringLiteral("HEALTH"));
  EXPECT_NEAR(prediction.ranked.front().probability, 1 / (1 + std::exp(-6.0)), 1e-6);
  EXPECT_TRUE(prediction.sure);
  EXPECT_EQ(prediction.reasons, QStringList{QStringLiteral("나방가")});
}

TEST(TextModel, Is_not_sure_of_what_it_never_saw) {
  const TextModel model(twoWords());
  for (QStringView body : {u"", u"가로등이 꺼졌어요", u"나방 전철", u"!!! ^^"}) {
    const TextPrediction prediction = model.predict(u"", body);
    EXPECT_FALSE(prediction.sure) << body.toString().toStdString();
    EXPECT_EQ(prediction.ranked.size(), 2U);
  }
}

TEST(TextModel, Survives_its_file) {
  const TextModelParts parts = twoWords();
  const auto read = textModelParts(toBytes(parts));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(*read, parts);
}

TEST(TextModel, Refuses_a_file_that_is_cut_changed_or_something_else) {
  const QByteArray bytes = toBytes(twoWords());
  for (qsizetype size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(textModelParts(bytes.first(size)).has_value()) << size;
  for (qsizetype at = 0; at < bytes.size(); ++at) {
    QByteArray changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x10);
    EXPECT_FALSE(textModelParts(changed).has_value()) << at;
  }
  EXPECT_FALSE(textModelParts(bytes + 'x').has_value());
}

TEST(Grams, Belong_to_words_and_know_their_edges) {
  const auto hashes = [](QStringView text) {
    std::vector<quint32> all;
    const GramText grams = prepareGrams({}, text);
    for (size_t word = 0; word < grams.words.size(); ++word)
      forEachGram(grams, word, [&](quint32 hash) { all.push_back(hash); });
    return all;
  };
  EXPECT_EQ(hashes(u"도로").size(), 7U);  // ▁도 ▁도로 도 도로 도로▁ 로 로▁
  EXPECT_EQ(hashes(u"도로, 파손!"), hashes(u"도로  파손"));
  EXPECT_NE(hashes(u"도로파손"), hashes(u"도로 파손"));
  EXPECT_EQ(hashes(u"ＡＢ"), hashes(u"ab"));
}

TEST(Proposer, Rules_speak_first_and_learning_fills_what_they_leave_open) {
  auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value());
  ASSERT_TRUE(addModel(TextModel(twoWords()), *tables).has_value());
  const auto department = [&](QStringView body) {
    return propose(u"", body, *tables).of(ProposalField::kDepartment);
  };
  EXPECT_EQ(department(u"골목 가로등이 꺼져 있어요, 나방 나방").value, QStringLiteral("ROAD"));
  const FieldProposal learned = department(u"나방가 싫어요");
  EXPECT_EQ(learned.value, QStringLiteral("HEALTH"));
  EXPECT_EQ(toDisplayText(learned.reasons.front()), QStringLiteral("배운 말: “나방가”"));
  const FieldProposal unsure = department(u"무슨 말인지 모를 글");
  EXPECT_FALSE(unsure.known());
  EXPECT_EQ(unsure.alternatives.size(), 2U);
}

TEST(Proposer, A_broken_street_light_is_a_grievance_of_seven_days) {
  const auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value());
  const Proposal proposal = propose(u"", u"가로등이 꺼져 있어요 골목이 어두워요", *tables);
  EXPECT_EQ(proposal.of(ProposalField::kDepartment).value, QStringLiteral("ROAD"));
  const LegalKindEntry* kind = proposedLegalKind(proposal, tables->legal_kinds);
  ASSERT_NE(kind, nullptr);
  EXPECT_EQ(kind->code, QStringLiteral("grievance"));
  EXPECT_EQ(toText(kind->period), QStringLiteral("7d"));
}

TEST(Proposer, Takes_no_model_of_something_else) {
  auto tables = shippedTables();
  ASSERT_TRUE(tables.has_value());
  EXPECT_FALSE(addModel(TextModel(twoWords(QStringLiteral("category"))), *tables).has_value());
  EXPECT_FALSE(addModel(TextModel(twoWords(QStringLiteral("scope"))), *tables).has_value());
}

}  // namespace
}  // namespace pcrm
