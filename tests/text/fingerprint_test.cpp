// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fingerprint.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pcrm {
namespace {

constexpr FingerprintSize kAll{1000, 1000};

QStringList tokensOf(QStringView text, FingerprintSize size = kAll) {
  QStringList tokens;
  for (const Shingle& shingle : fingerprint(text, size)) tokens << shingle.token;
  return tokens;
}

QStringList sorted(QStringList list) {
  list.sort();
  return list;
}

TEST(Fingerprint, Does_not_see_the_order_of_sentences_nor_spaces_nor_case) {
  const QStringList once =
      sorted(tokensOf(u"놀이터 그네가 부서졌습니다. 아이들이 LED 등 아래 모입니다."));
  EXPECT_EQ(sorted(tokensOf(u"아이들이 ｌｅｄ등 아래모입니다! 놀이터그네가 부서졌습니다")), once);
}

TEST(Fingerprint, Of_a_short_sentence_is_the_sentence_and_of_signs_nothing) {
  EXPECT_EQ(tokensOf(u"악취!").size(), 1);
  EXPECT_EQ(tokensOf(u"가로등").size(), 1);
  EXPECT_TRUE(tokensOf(u"가").isEmpty());
  EXPECT_TRUE(tokensOf(u" … !! ").isEmpty());
  EXPECT_TRUE(tokensOf(u"").isEmpty());
}

TEST(Fingerprint, Keeps_no_more_than_asked_and_the_same_ones_of_a_larger_one) {
  const QString text =
      QStringLiteral("행복로 십이 번지 앞 가로등이 이틀째 꺼져 있어 밤길이 어둡습니다");
  const QStringList few = tokensOf(text, {4, 2});
  ASSERT_EQ(few.size(), 6);
  const QStringList more = tokensOf(text, {8, 4});
  ASSERT_EQ(more.size(), 12);
  for (const QString& token : few) EXPECT_TRUE(more.contains(token));
}

TEST(Fingerprint, Is_the_same_for_ever_because_it_is_stored) {
  EXPECT_EQ(tokensOf(u"가로등이 꺼졌다", {2, 0}),
            (QStringList{QStringLiteral("4nCfP8"), QStringLiteral("4h9Ok_")}));
}

}  // namespace
}  // namespace pcrm
