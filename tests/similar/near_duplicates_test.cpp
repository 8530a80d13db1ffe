// SPDX-License-Identifier: GPL-3.0-or-later
// What the fingerprint index gives, against a scan of everything with the same measure.
#include "core/similar/similar_complaints.h"
#include "core/text/similarity.h"
#include "tests/similar/invented_letters.h"
#include "tests/support/rewriter.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

#include <set>

namespace pcrm {
namespace {

using testing::inventLetter;
using testing::Letter;
using testing::Rewriting;
using testing::rewritten;
using testing::TestCity;

constexpr int kEverything = 1000;

struct Stored {
  ComplaintId id;
  PairSet pairs;
};

class NearDuplicates : public ::testing::Test {
 protected:
  ComplaintId store(const Letter& letter) {
    city.clock.advanceMs(kMsPerMinute);
    const ComplaintId id = city.receive("clerk", letter.title, letter.body);
    stored.push_back({id, pairSet(letter.whole())});
    return id;
  }
  Letter again(const Letter& letter, const Rewriting& how) {
    return {rewritten(letter.title, how, random), rewritten(letter.body, how, random)};
  }
  std::vector<SimilarComplaint> ask(const Letter& letter) {
    return findSimilar(city.store->reader(), letter.title, letter.body, {}, kEverything).hits;
  }

  TestCity city;
  Random random{4};
  std::vector<Stored> stored;
};

TEST_F(NearDuplicates, Ninety_of_a_hundred_rewrites_are_found_and_nothing_else) {
  std::vector<Letter> letters;
  std::vector<ComplaintId> ids;
  for (int i = 0; i < 300; ++i) {
    letters.push_back(inventLetter(random));
    ids.push_back(store(letters.back()));
  }
  int right = 0;
  int wrong = 0;
  for (size_t i = 0; i < letters.size(); i += 3) {
    for (const SimilarComplaint& hit : ask(again(letters[i], {}))) {
      if (!hit.near_duplicate) continue;
      ++(hit.id == ids[i] ? right : wrong);
      EXPECT_FALSE(hit.words.isEmpty());
    }
  }
  EXPECT_GE(right, 90);
  EXPECT_LE(wrong, 4);
}

TEST_F(NearDuplicates, The_index_finds_what_a_scan_finds_in_98_of_100_and_never_more) {
  std::vector<Letter> letters;
  for (int i = 0; i < 250; ++i) {
    letters.push_back(inventLetter(random));
    store(letters.back());
    if (i % 5 == 0) store(again(letters.back(), {true, 15, 60, 50, 15}));
  }
  int scanned = 0;
  int found_too = 0;
  for (int round = 0; round < 200; ++round) {
    const Letter& original = letters[static_cast<size_t>(random.below(250))];
    const Letter asked =
        again(original, {round % 2 == 0, random.below(25), random.below(90), 50, random.below(30)});
    std::set<QByteArray> hits;
    for (const SimilarComplaint& hit : ask(asked)) hits.insert(hit.id.value.blob());
    const PairSet pairs = pairSet(asked.whole());
    for (const Stored& one : stored) {
      const bool alike = likeness(pairs, one.pairs) >= kNearDuplicate;
      const bool hit = hits.contains(one.id.value.blob());
      scanned += alike ? 1 : 0;
      found_too += alike && hit ? 1 : 0;
      EXPECT_TRUE(alike || !hit) << "round " << round;
    }
  }
  ASSERT_GT(scanned, 150);
  EXPECT_GE(found_too * 100, scanned * 98) << found_too << " of " << scanned;
}

TEST_F(NearDuplicates, A_text_that_says_nothing_finds_nothing) {
  store({QStringLiteral("민원"), QStringLiteral("문의")});
  EXPECT_TRUE(ask({}).empty());
  EXPECT_TRUE(ask({QStringLiteral("!!"), QStringLiteral("…")}).empty());
  EXPECT_TRUE(ask({QStringLiteral("민원"), {}}).empty());
}

TEST_F(NearDuplicates, Where_one_stands_out_the_others_are_the_same_matter_only) {
  const Letter letter = inventLetter(random);
  const ComplaintId same = store(letter);
  const ComplaintId other = store(again(letter, {true, 20, 80, 90, 10}));
  const auto hits = ask(letter);
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].id, same);
  EXPECT_DOUBLE_EQ(hits[0].score, 1.0);
  EXPECT_TRUE(hits[0].near_duplicate);
  EXPECT_EQ(hits[1].id, other);
  EXPECT_TRUE(hits[1].same_matter);
  EXPECT_FALSE(hits[1].near_duplicate);
}

}  // namespace
}  // namespace pcrm
