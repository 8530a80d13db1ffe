// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hangul.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Hangul, Initials_of_a_name) {
  EXPECT_EQ(initials(u"김영수"), QStringLiteral("ㄱㅇㅅ"));
  EXPECT_EQ(initials(u"꽃씨 A1(힣)"), QStringLiteral("ㄲㅆ A1(ㅎ)"));
  EXPECT_EQ(initials(u""), QString());
}

TEST(Hangul, Knows_a_search_by_initials) {
  EXPECT_TRUE(isInitials(u"ㄱㅇㅅ"));
  EXPECT_TRUE(isInitials(u"ㅎ"));
  EXPECT_FALSE(isInitials(u""));
  EXPECT_FALSE(isInitials(u"ㄱ영ㅅ"));
  EXPECT_FALSE(isInitials(u"ㅏ"));
  EXPECT_FALSE(isInitials(u"ㄳ"));
}

TEST(Hangul, Chooses_the_particle_by_how_the_word_is_heard) {
  struct Case {
    const char16_t* word;
    Particle particle;
    const char16_t* expected;
  };
  for (const Case& c : {
           Case{u"민원", Particle::kObject, u"민원을"},
           Case{u"접수", Particle::kObject, u"접수를"},
           Case{u"고객", Particle::kTopic, u"고객은"},
           Case{u"도로과", Particle::kTopic, u"도로과는"},
           Case{u"김영수", Particle::kSubject, u"김영수가"},
           Case{u"이산", Particle::kSubject, u"이산이"},
           Case{u"팀장", Particle::kWith, u"팀장과"},
           Case{u"교통과", Particle::kWith, u"교통과와"},
           Case{u"도로과", Particle::kTo, u"도로과로"},
           Case{u"서울", Particle::kTo, u"서울로"},
           Case{u"부산", Particle::kTo, u"부산으로"},
           Case{u"서울", Particle::kObject, u"서울을"},
           Case{u"7", Particle::kTo, u"7로"},        // 칠
           Case{u"3", Particle::kObject, u"3을"},    // 삼
           Case{u"2", Particle::kSubject, u"2가"},   // 이
           Case{u"100", Particle::kTo, u"100으로"},  // 백
           Case{u"PCRM", Particle::kObject, u"PCRM을"},
           Case{u"SMS", Particle::kTo, u"SMS로"},
           Case{u"URL", Particle::kTo, u"URL로"},
           Case{u"도로과(본관)", Particle::kTopic, u"도로과(본관)은"},
           Case{u"", Particle::kTopic, u"는"},
       }) {
    EXPECT_EQ(withParticle(QString::fromUtf16(c.word), c.particle), QString::fromUtf16(c.expected));
  }
}

TEST(Hangul, Hides_the_middle_of_a_persons_name_only) {
  struct Case {
    const char16_t* name;
    const char16_t* masked;
  };
  for (const Case& c : {
           Case{u"김영수", u"김*수"},
           Case{u"이산", u"이*"},
           Case{u"남궁민수", u"남**수"},
           Case{u" 김영수 ", u"김*수"},
           Case{u"John Smith", u"J*** ****h"},
           Case{u"김", u"김"},
           Case{u"", u""},
           Case{u"(주)한빛", u"(주)한빛"},
           Case{u"㈜한빛", u"㈜한빛"},
           Case{u"한빛건설", u"한빛건설"},
           Case{u"햇살입주자대표회", u"햇살입주자대표회"},
           Case{u"이건설", u"이*설"},
       }) {
    EXPECT_EQ(maskedName(QString::fromUtf16(c.name)), QString::fromUtf16(c.masked));
  }
}

}  // namespace
}  // namespace pcrm
