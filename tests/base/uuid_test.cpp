// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Uuid, Reads_what_it_writes) {
  Random random(1);
  const Uuid id = Uuid::v7({1'770'000'000'000}, random);
  EXPECT_EQ(Uuid::parse(id.text()), id);
  EXPECT_EQ(Uuid::fromBlob(id.blob()), id);
  EXPECT_EQ(id.text()[14], u'7');
}

TEST(Uuid, Later_ones_sort_after_earlier_ones) {
  Random random(1);
  const Uuid early = Uuid::v7({1'000'000}, random);
  const Uuid late = Uuid::v7({1'000'001}, random);
  EXPECT_LT(early, late);
}

TEST(Uuid, Derived_ids_are_the_same_everywhere_and_differ_by_word) {
  Random random(7);
  const Uuid parent = Uuid::v7({5}, random);
  EXPECT_EQ(Uuid::derived(parent, u"event"), Uuid::derived(parent, u"event"));
  EXPECT_NE(Uuid::derived(parent, u"event"), Uuid::derived(parent, u"contact"));
}

TEST(Uuid, Refuses_text_that_is_none) {
  EXPECT_FALSE(Uuid::parse(u"").has_value());
  EXPECT_FALSE(Uuid::parse(u"0190163d-8694-739b-aea5-966c26f8ad9g").has_value());
  EXPECT_FALSE(Uuid::parse(u"0190163d+8694-739b-aea5-966c26f8ad91").has_value());
}

}  // namespace
}  // namespace pcrm
