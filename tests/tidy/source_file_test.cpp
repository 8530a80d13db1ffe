// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/source_file.h"

#include <gmock/gmock.h>

namespace pcrm::tidy {
namespace {

using testing::ElementsAre;

SourceFile parse(const char* text) {
  return parseSource(QStringLiteral("ui/a.cpp"), QString::fromUtf8(text));
}

TEST(SourceFile, Comments_and_the_insides_of_literals_are_no_code) {
  EXPECT_EQ(parse("f(\"now()\"); // now()").code.first().simplified(), QStringLiteral("f(\" \");"));
  EXPECT_EQ(parse("a /* b\nc */ d").code.join(u'|').simplified(), QStringLiteral("a | d"));
  EXPECT_EQ(parse("x = 'c'; y = 1'000 + z;").code.first(),
            QStringLiteral("x = ' '; y = 1'000 + z;"));
}

TEST(SourceFile, A_literal_knows_its_line_and_the_call_around_it) {
  const SourceFile file = parse("int a;\nf(tr(\"하나\"\n     \"둘\"), \"셋\");\n\"넷\";");
  EXPECT_THAT(file.literals, ElementsAre(Literal{2, QStringLiteral("하나"), QStringLiteral("tr")},
                                         Literal{3, QStringLiteral("둘"), QStringLiteral("tr")},
                                         Literal{3, QStringLiteral("셋"), QStringLiteral("f")},
                                         Literal{4, QStringLiteral("넷"), QString()}));
}

TEST(SourceFile, Raw_strings_and_escaped_quotes_end_where_they_end) {
  const SourceFile file = parse("a(uR\"x(\")\" // 1)x\"); b(\"\\\"2\"); // \"3\"");
  EXPECT_THAT(file.literals,
              ElementsAre(Literal{1, QStringLiteral("\")\" // 1"), QStringLiteral("a")},
                          Literal{1, QStringLiteral("\\\"2"), QStringLiteral("b")}));
}

}  // namespace
}  // namespace pcrm::tidy
