// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pcrm_program.h"

namespace pcrm {
namespace {

using testing::HasSubstr;
using UsageTest = PcrmProgram;

QStringList words(const char* line) { return QString::fromUtf8(line).split(u' '); }

TEST_F(UsageTest, What_makes_no_sense_ends_with_two_and_says_how_it_is_done) {
  for (const char* line : {"frobnicate", "complaints", "complaints list --frob", "complaints show",
                           "sample --complaints many", "complaints list --state half_done",
                           "complaints list --limit -1", "do", "do juggle {} --as clerk",
                           "user add x --name y --role king --office HQ", "sync --login clerk"}) {
    const Ran ran = run(words(line));
    EXPECT_EQ(ran.code, 2) << line;
    EXPECT_EQ(ran.out, "") << line;
    EXPECT_FALSE(ran.err.isEmpty()) << line;
  }
}

TEST_F(UsageTest, An_unknown_state_is_answered_with_the_known_ones) {
  const Ran ran = run(words("complaints list --state done"));
  EXPECT_THAT(ran.err.toStdString(), HasSubstr("supplementing"));
}

TEST_F(UsageTest, Help_is_Korean_and_no_error) {
  const Ran ran = run(words("complaints list --help"));
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(ran.out.toStdString(), HasSubstr("사용법"));
  EXPECT_THAT(ran.out.toStdString(), HasSubstr("--search"));
}

TEST_F(UsageTest, Version_is_one_line) {
  const Ran ran = run({QStringLiteral("--version")});
  EXPECT_EQ(ran.code, 0);
  EXPECT_TRUE(ran.out.startsWith("pcrm 0"));
}

TEST_F(UsageTest, A_PostgreSQL_address_is_refused_with_a_sentence) {
  const Ran ran = run(words("complaints list --json --db postgresql://city/minwon"));
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.err.toStdString(), HasSubstr("PostgreSQL"));
  EXPECT_TRUE(ran.json().contains(QStringLiteral("error")));
}

TEST_F(UsageTest, Reading_makes_no_database) {
  const Ran ran = run(words("complaints list"));
  EXPECT_EQ(ran.code, 1);
  EXPECT_FALSE(QFile::exists(db()));
}

TEST_F(UsageTest, A_file_that_is_no_database_is_refused) {
  const QString file = write(QStringLiteral("city.db"), QByteArray(4096, 'x'));
  EXPECT_EQ(run(words("complaints list")).code, 1);
  EXPECT_EQ(read(file), QByteArray(4096, 'x'));
}

}  // namespace
}  // namespace pcrm
