// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gzip.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

QByteArray noise(qsizetype bytes) {
  Random random(3);
  QByteArray out;
  for (qsizetype i = 0; i < bytes; ++i) out += static_cast<char>(random.next());
  return out;
}

TEST(Gzip, Gives_back_what_was_packed) {
  for (const QByteArray& data :
       {QByteArray(), QByteArray("x"), QByteArray(100'000, 'a'), noise(1), noise(70'000)}) {
    EXPECT_EQ(gunzip(gzip(data), data.size()).value(), data) << data.size();
    EXPECT_EQ(gunzip(gzip(data, 9), data.size() + 1).value(), data) << data.size();
  }
}

TEST(Gzip, Members_one_after_the_other_are_one_text) {
  EXPECT_EQ(gunzip(gzip("가로") + gzip("등"), 100).value(), QByteArray("가로등"));
}

TEST(Gzip, Stops_at_the_limit) {
  const QByteArray bomb = gzip(QByteArray(50'000'000, '\0'), 9);
  const Result<QByteArray> unfolded = gunzip(bomb, 1000);
  ASSERT_FALSE(unfolded);
  EXPECT_EQ(unfolded.error().code, ErrorCode::kInvalid);
  EXPECT_TRUE(gunzip(gzip(QByteArray(1000, 'a')), 1000).has_value());
  EXPECT_FALSE(gunzip(gzip(QByteArray(1001, 'a')), 1000).has_value());
}

TEST(Gzip, Refuses_what_is_none_or_cut_short) {
  const QByteArray whole = gzip(noise(5000));
  for (const QByteArray& damaged : {QByteArray(), QByteArray("{\"a\":1}"), whole.left(2000),
                                    whole.chopped(1), QByteArray(whole + "rest")}) {
    const Result<QByteArray> unfolded = gunzip(damaged, 1'000'000);
    ASSERT_FALSE(unfolded) << damaged.size();
    EXPECT_EQ(unfolded.error().code, ErrorCode::kCorrupt);
  }
}

}  // namespace
}  // namespace pcrm
