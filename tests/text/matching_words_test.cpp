// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/matching_words.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(MatchingWords, Are_the_longest_that_both_have_and_no_part_of_another) {
  EXPECT_EQ(matchingWords(u"행복로 12 앞 가로등이 고장", u"가로등이 어두워요, 행복로"),
            (QStringList{QStringLiteral("가로등이"), QStringLiteral("행복로")}));
  EXPECT_EQ(matchingWords(u"가 나", u"나 가"), QStringList());
}

TEST(MatchingWords, Leave_out_what_any_two_sentences_share) {
  EXPECT_EQ(matchingWords(u"모기를 잡아 주시기 바랍니다. 안녕하세요",
                          u"안녕하세요 눈을 치워 주시기 바랍니다"),
            QStringList());
}

TEST(MatchingWords, Stand_side_by_side_in_both_texts) {
  // 가나, 나다 and 다라 stand in the first text, 가나다라 does not.
  EXPECT_EQ(matchingWords(u"마가나바 사나다아 자다라차", u"가나다라"),
            (QStringList{QStringLiteral("가나"), QStringLiteral("나다"), QStringLiteral("다라")}));
}

TEST(MatchingWords, Are_at_most_as_many_as_asked) {
  EXPECT_EQ(matchingWords(u"가로등 보안등 신호등", u"신호등 가로등 보안등", 2).size(), 2);
}

}  // namespace
}  // namespace pcrm
