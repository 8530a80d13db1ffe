// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gz_file.h"

#include "tests/import/import_fixture.h"

namespace pcrm {
namespace {

class GzFileTest : public ImportFixture {
 protected:
  // All of it, in chunks of an odd size.
  static Result<QByteArray> readAll(const QString& path) {
    auto file = GzFile::open(path);
    if (!file) return failure(file.error());
    QByteArray out;
    for (;;) {
      const auto got = (*file)->read(out, 1021);
      if (!got) return failure(got.error());
      if (*got == 0) break;
    }
    EXPECT_EQ((*file)->bytesDone(), (*file)->bytesTotal());
    return out;
  }

  static QByteArray numbers() {
    QByteArray out;
    for (int i = 0; i < 50'000; ++i) out += QByteArray::number(i) + '\n';
    return out;
  }
};

TEST_F(GzFileTest, A_plain_file_is_read_as_it_is) {
  EXPECT_EQ(readAll(write(numbers())), numbers());
}

TEST_F(GzFileTest, A_gzip_file_is_told_by_its_bytes_not_by_its_name) {
  EXPECT_EQ(readAll(write(QStringLiteral("plain.csv"), gzip(numbers()))), numbers());
  EXPECT_EQ(readAll(write(QStringLiteral("zipped.gz"), numbers())), numbers());
}

TEST_F(GzFileTest, Several_members_are_one_stream) {  // RFC 1952, 2.2
  EXPECT_EQ(readAll(write(gzip("a\n") + gzip(numbers()) + gzip({}))), "a\n" + numbers());
}

TEST_F(GzFileTest, Padding_after_the_last_member_is_ignored) {
  auto file = GzFile::open(write(gzip("a\n") + QByteArray(512, '\0')));
  ASSERT_TRUE(file.has_value());
  QByteArray out;
  EXPECT_EQ((*file)->read(out, 100), 2);
  EXPECT_EQ((*file)->read(out, 100), 0);
  EXPECT_EQ(out, "a\n");
}

TEST_F(GzFileTest, An_empty_file_has_no_bytes) { EXPECT_EQ(readAll(write({})), QByteArray()); }

TEST_F(GzFileTest, A_cut_gzip_file_gives_what_it_has_and_then_says_so) {
  const QByteArray whole = gzip(numbers());
  auto file = GzFile::open(write(whole.first(whole.size() / 2)));
  ASSERT_TRUE(file.has_value());
  QByteArray out;
  Result<qsizetype> got = 0;
  do got = (*file)->read(out, 4096);
  while (got && *got > 0);
  ASSERT_FALSE(got.has_value());
  EXPECT_EQ(got.error().code, ErrorCode::kCorrupt);
  EXPECT_GT(out.size(), 10'000);
  EXPECT_TRUE(numbers().startsWith(out));
}

TEST_F(GzFileTest, A_damaged_gzip_file_is_an_error) {
  QByteArray bytes = gzip(numbers());
  for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 64; ++i) bytes[i] = '\x55';
  const auto all = readAll(write(bytes));
  ASSERT_FALSE(all.has_value());
  EXPECT_EQ(all.error().code, ErrorCode::kCorrupt);
}

TEST_F(GzFileTest, A_missing_file_and_a_folder_are_not_found) {
  EXPECT_EQ(GzFile::open(path(QStringLiteral("none.csv"))).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(GzFile::open(path(QString())).error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace pcrm
