// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule on every file of this repository.
#include "tests/tidy/tree.h"

#include "tests/tidy/rules.h"

#include <gmock/gmock.h>

namespace pcrm::tidy {

// Names the rule in a failure.
void PrintTo(const Rule& rule, std::ostream* out) { *out << rule.name; }

namespace {

const Tree& repository() {
  static const Tree kTree = readTree(QStringLiteral("."));
  return kTree;
}

class Repository : public testing::TestWithParam<Rule> {};

TEST_P(Repository, Keeps_the_rule) {
  for (const SourceFile& file : repository().files) {
    for (const Finding& finding : GetParam().check(file, repository())) {
      ADD_FAILURE() << qPrintable(finding.path) << ':' << finding.line << ": "
                    << finding.what.toStdString();
    }
  }
}

INSTANTIATE_TEST_SUITE_P(, Repository, testing::ValuesIn(rules()),
                         [](const auto& rule) { return std::string(rule.param.name); });

TEST(Tree, Is_this_repository_without_what_was_built) {
  const QSet<QString>& paths = repository().paths;
  EXPECT_TRUE(paths.contains(QStringLiteral("tests/tidy/tree_test.cpp")))
      << "run from the top folder";
  EXPECT_TRUE(paths.contains(QStringLiteral(".ci/run")));
  EXPECT_FALSE(paths.contains(QStringLiteral("build")));
  EXPECT_EQ(repository().core_order.value(0), QStringLiteral("base"));
  const auto is_script = [](const SourceFile& file) { return file.path == u"test"; };
  EXPECT_TRUE(std::any_of(repository().files.begin(), repository().files.end(), is_script));
}

}  // namespace
}  // namespace pcrm::tidy
