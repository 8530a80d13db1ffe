// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/similarity.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Similarity, Of_a_text_with_itself_is_one_and_with_another_zero) {
  const PairSet lamp = pairSet(u"가로등이 꺼졌어요");
  EXPECT_DOUBLE_EQ(jaccardSimilarity(lamp, lamp), 1.0);
  EXPECT_DOUBLE_EQ(jaccardSimilarity(lamp, pairSet(u"모기 방역 요청")), 0.0);
  EXPECT_DOUBLE_EQ(jaccardSimilarity(pairSet(u""), pairSet(u"")), 0.0);
  EXPECT_DOUBLE_EQ(containment(pairSet(u""), lamp), 0.0);
}

TEST(Similarity, Forgives_particles_and_order) {
  const PairSet a = pairSet(u"행복로 가로등이 꺼졌어요");
  const PairSet b = pairSet(u"가로등 꺼졌어요 행복로");
  EXPECT_GT(jaccardSimilarity(a, b), 0.8);
  EXPECT_DOUBLE_EQ(containment(a, b), 1.0);
}

TEST(Similarity, Likeness_forgives_what_was_cut_from_a_long_text_but_not_from_a_short_one) {
  QString text;
  for (int i = 0; i < 60; ++i)
    text += QString(QChar(0xac00 + 17 * i)) + QChar(0xac00 + 31 * i) + u' ';
  const PairSet whole = pairSet(text);
  ASSERT_EQ(whole.size(), 60u);
  const PairSet most = pairSet(QStringView(text).left(40 * 3));
  EXPECT_GT(likeness(whole, most), jaccardSimilarity(whole, most));
  EXPECT_LT(likeness(whole, most), containment(whole, most));
  const PairSet some = pairSet(QStringView(text).left(10 * 3));
  EXPECT_DOUBLE_EQ(likeness(whole, some), jaccardSimilarity(whole, some));
  EXPECT_DOUBLE_EQ(likeness(whole, whole), 1.0);
  EXPECT_DOUBLE_EQ(likeness(whole, pairSet(u"")), 0.0);
}

TEST(Similarity, Pairs_do_not_cross_words) { EXPECT_TRUE(pairSet(u"가 나 다").empty()); }

TEST(Similarity, Shows_the_longest_shared_words_first_and_no_part_of_them) {
  EXPECT_EQ(sharedWords(u"행복로 12 앞 가로등이 고장", u"가로등이 어두워요, 행복로"),
            (QStringList{QStringLiteral("가로등이"), QStringLiteral("행복로")}));
  EXPECT_EQ(sharedWords(u"가 나", u"나 가"), QStringList());
  EXPECT_EQ(sharedWords(u"가로등 보안등 신호등", u"신호등 가로등 보안등", 2).size(), 2);
}

}  // namespace
}  // namespace pcrm
