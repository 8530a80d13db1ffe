// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search_terms.h"

#include "core/base/random.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace pcrm {
namespace {

QStringList words(const char* text) {
  return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList tokensOfUtf8(const QByteArray& utf8) {
  QStringList tokens;
  forEachToken(utf8.constData(), static_cast<int>(utf8.size()),
               [&](const char* token, int size, int from, int to) {
                 EXPECT_LT(from, to);
                 EXPECT_LE(to, utf8.size());
                 tokens << QString::fromUtf8(token, size);
               });
  return tokens;
}

/// Random text of what offices meet: syllables, jamo, Latin, full width, marks, emoji, signs.
QString randomText(Random& random, int length) {
  static constexpr char32_t kOdd[] = {U'ㄱ',  U'ㅏ',   U'ㆍ',   U'・',  U'Ａ',  U'９',   U'㈜',
                                      U'㎡',  U'½',    U'é',    U'ß',   U'漢',  U'カ',   U'ﾞ',
                                      U'ｶ',   U'·',    U'—',    U'“',   0x301,  0x1100,  0x1161,
                                      0x11a8, 0x1f600, 0x20000, 0x0e01, 0x0e31, 0x3099,  0x130,
                                      0x3a3,  0xfb01,  0x2460,  0xa0,   0x200b, 0x1d400, 0x0958};
  QString text;
  for (int i = 0; i < length; ++i) {
    char32_t c = U' ';
    switch (random.below(6)) {
      case 0:
        c = U' ';
        break;
      case 1:
        c = static_cast<char32_t>(0x20 + random.below(0x5f));
        break;
      case 2:
        c = kOdd[random.below(static_cast<int>(std::size(kOdd)))];
        break;
      default:
        c = static_cast<char32_t>(0xac00 + random.below(11172));
        break;
    }
    text += QString::fromUcs4(&c, 1);
  }
  return text;
}

TEST(SearchTokens, Are_pairs_of_neighbours_and_the_last_character) {
  struct Case {
    const char* text;
    const char* tokens;
  };
  for (const Case& c : {
           Case{"", ""},
           Case{" . ", ""},
           Case{"가", "가"},
           Case{"가로등 A3", "가로 로등 등 a3 3"},
           Case{"010-0000-1234", "01 10 0 00 00 00 0 12 23 34 4"},
           Case{"ＡＢ", "ab b"},
           Case{"3ㆍ1절", "3 1절 절"},
           Case{"ㄱㅇㅅ", "ㄱㅇ ㅇㅅ ㅅ"},
           Case{"\U00020000\U00020001", "\U00020000\U00020001 \U00020001"},
       }) {
    EXPECT_EQ(searchTokens(QString::fromUtf8(c.text)), words(c.tokens)) << c.text;
    EXPECT_EQ(tokensOfUtf8(c.text), words(c.tokens)) << c.text;
  }
}

TEST(SearchTokens, From_UTF8_say_where_they_stand) {
  std::vector<std::pair<int, int>> places;
  const QByteArray text("가로 Ｂ");
  forEachToken(text.constData(), static_cast<int>(text.size()),
               [&](const char*, int, int from, int to) { places.emplace_back(from, to); });
  EXPECT_THAT(places,
              testing::ElementsAre(testing::Pair(0, 6), testing::Pair(3, 6), testing::Pair(7, 10)));
}

TEST(SearchTokens, Broken_UTF8_ends_a_run_and_hurts_nothing) {
  EXPECT_EQ(tokensOfUtf8(QByteArray("\xea\xb0\x80\xff\xeb\xa1\x9c\xeb", 8)), words("가 로"));
  EXPECT_EQ(tokensOfUtf8(QByteArray("\0a\0", 3)), words("a"));
}

TEST(SearchTokens, From_UTF8_and_from_QString_agree_on_any_text) {
  Random random(20261125);
  for (int round = 0; round < 20'000; ++round) {
    const QString text = randomText(random, 1 + random.below(24));
    ASSERT_EQ(tokensOfUtf8(text.toUtf8()), searchTokens(text)) << text.toStdString();
  }
}

TEST(SearchTokens, Hold_every_pair_of_every_substring_of_a_run) {
  Random random(7);
  for (int round = 0; round < 2'000; ++round) {
    const QString text = normalForm(randomText(random, 20));
    const QStringList all = searchTokens(text);
    for (const SearchTerm& whole : searchTerms(text)) {
      const auto from = random.below(static_cast<int>(whole.text.size()));
      const auto size = 1 + random.below(static_cast<int>(whole.text.size()) - from);
      const QString part = whole.text.mid(from, size);
      if (part.front().isLowSurrogate() || part.back().isHighSurrogate()) continue;
      for (const SearchTerm& term : searchTerms(part)) {
        if (!text.contains(term.text)) continue;  // Normalising a part alone may change it.
        for (const QString& token : term.tokens) EXPECT_TRUE(all.contains(token));
        for (const QString& prefix : term.prefixes) {
          EXPECT_TRUE(std::any_of(all.begin(), all.end(),
                                  [&](const QString& token) { return token.startsWith(prefix); }));
        }
      }
    }
  }
}

TEST(SearchTerms, Tell_what_the_index_can_answer_alone) {
  const auto terms = searchTerms(u" 가로  가로등 A 02-3 ★ ");
  ASSERT_EQ(terms.size(), 5U);
  EXPECT_EQ(terms[0], (SearchTerm{QStringLiteral("가로"), words("가로"), {}, true}));
  EXPECT_EQ(terms[1], (SearchTerm{QStringLiteral("가로등"), words("가로 로등"), {}, false}));
  EXPECT_EQ(terms[2], (SearchTerm{QStringLiteral("a"), {}, words("a"), true}));
  EXPECT_EQ(terms[3], (SearchTerm{QStringLiteral("02-3"), words("02"), words("3"), false}));
  EXPECT_EQ(terms[4], (SearchTerm{QStringLiteral("★"), {}, {}, false}));
}

TEST(SearchTerms, A_pair_with_signs_around_it_is_not_exact) {
  EXPECT_FALSE(searchTerms(u"(가로)").front().exact);
}

TEST(SearchTerms, Verify_on_the_normal_form) {
  const SearchTerm term = searchTerms(u"ＣＣＴＶ설치").front();
  EXPECT_TRUE(containsTerm(u"방범용 cctv설치를 바랍니다", term));
  EXPECT_FALSE(containsTerm(u"CCTV 설치", term));
}

}  // namespace
}  // namespace pcrm
