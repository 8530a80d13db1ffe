// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/query.h"

#include "app/server/http/reply.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(RequestTarget, Is_split_into_path_and_query) {
  const RequestTarget target =
      parseTarget("/v1/changes?since=7&search=%EA%B0%80%EB%A1%9C%EB%93%B1+1&flag&since=8&=x")
          .value();
  EXPECT_EQ(target.path, "/v1/changes");
  EXPECT_EQ(target.query.value(QStringLiteral("since")), QStringLiteral("7"));
  EXPECT_EQ(target.query.value(QStringLiteral("search")), QStringLiteral("가로등 1"));
  EXPECT_TRUE(target.query.contains(QStringLiteral("flag")));
  EXPECT_EQ(parseTarget("/a+b")->path, "/a+b");
}

TEST(RequestTarget, Refuses_what_is_not_a_path_or_not_text) {
  for (const char* bad : {"", "*", "v1", "http://other/v1", "/a%0", "/a%zz", "/a%00b", "/a%FF",
                          "/a?b=%C0%80", "/a?b=%", "/a?%00=1"}) {
    EXPECT_FALSE(parseTarget(bad)) << bad;
  }
}

// RFC 9110 section 12.5.3 and 12.4.2.
TEST(AcceptEncoding, Is_read_with_its_weights) {
  const struct {
    const char* header;
    bool gzip;
  } kCases[] = {
      {"", false},         {"gzip", true},         {"deflate, GZIP ;q=0.5", true},
      {"gzip;q=0", false}, {"gzip; q=0.0", false}, {"br, *", true},
      {"identity", false}, {"xgzip", false},       {"deflate", false},
  };
  for (const auto& c : kCases) EXPECT_EQ(acceptsGzip(c.header), c.gzip) << c.header;
}

}  // namespace
}  // namespace pcrm
