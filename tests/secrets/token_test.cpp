// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/token.h"

#include <QSet>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(Token, Is_32_bytes_in_base64url) {
  const QByteArray token = newToken();
  EXPECT_EQ(token.size(), 43);
  for (const char c : token) {
    EXPECT_TRUE((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                c == '-' || c == '_');
  }
  EXPECT_EQ(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
}

TEST(Token, No_two_are_the_same) {
  QSet<QByteArray> seen;
  for (int i = 0; i < 1000; ++i) seen.insert(newToken());
  EXPECT_EQ(seen.size(), 1000);
}

// BLAKE2b with 32 bytes of output; the first value is that of `b2sum -l 256` on nothing.
TEST(Token, Hash_is_BLAKE2b_256) {
  EXPECT_EQ(tokenHash(""), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  EXPECT_EQ(tokenHash("abc"), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

}  // namespace
}  // namespace pcrm
