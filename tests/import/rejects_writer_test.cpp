// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rejects_writer.h"

#include "tests/import/import_fixture.h"

#include <QFileInfo>

namespace pcrm {
namespace {

class RejectsWriterTest : public ImportFixture {
 protected:
  static RejectedRow row(qint64 line, const QString& original) {
    return {.line = line, .reason = QStringLiteral("제목이 비어 있습니다."), .original = original};
  }

  const QString out_ = path(QStringLiteral("rejects.csv"));
};

TEST_F(RejectsWriterTest, Nothing_rejected_makes_no_file) {
  RejectsWriter writer(out_);
  EXPECT_EQ(writer.commit(), false);
  EXPECT_FALSE(QFileInfo::exists(out_));
}

TEST_F(RejectsWriterTest, The_file_is_what_Excel_opens_as_Korean) {
  RejectsWriter writer(out_);
  ASSERT_TRUE(writer.add(row(3, QStringLiteral("1,\"가\n나\",\uFFFD")), QStringLiteral("a.csv")));
  EXPECT_EQ(writer.commit(), true);
  EXPECT_EQ(
      QString::fromUtf8(read(out_).mid(3)),
      QStringLiteral("줄 번호,사유,원본,파일\r\n"
                     "3,\"제목이 비어 있습니다.\",\"1,\"\"가\n나\"\",\uFFFD\",\"a.csv\"\r\n"));
  EXPECT_EQ(read(out_).first(3), "\xEF\xBB\xBF");
  EXPECT_EQ(writer.count(), 1);
}

TEST_F(RejectsWriterTest, Without_commit_nothing_is_left_and_an_older_file_stays) {
  const QString older = write(QStringLiteral("rejects.csv"), "older");
  {
    RejectsWriter writer(older);
    ASSERT_TRUE(writer.add(row(2, QStringLiteral("x")), QString()));
  }
  EXPECT_EQ(read(older), "older");
}

TEST_F(RejectsWriterTest, A_place_that_cannot_be_written_is_an_error) {
  RejectsWriter writer(path(QStringLiteral("none/rejects.csv")));
  const auto added = writer.add(row(2, QStringLiteral("x")), QString());
  ASSERT_FALSE(added.has_value());
  EXPECT_EQ(added.error().code, ErrorCode::kIo);
}

TEST_F(RejectsWriterTest, What_it_writes_is_itself_a_readable_table) {
  RejectsWriter writer(out_);
  ASSERT_TRUE(writer.add(row(2, QStringLiteral("1,\"2,3")), QStringLiteral("a.csv")));
  ASSERT_TRUE(writer.add(row(9, QString(QChar(u'\0'))), QStringLiteral("b.csv")));
  ASSERT_TRUE(writer.commit());
  EXPECT_EQ(rows(out_), (QStringList{QStringLiteral("2:2|제목이 비어 있습니다.|1,\"2,3|a.csv"),
                                     QStringLiteral("3:9|제목이 비어 있습니다.|␀|b.csv")}));
}

TEST(PresentableOriginal, Hides_resident_numbers_and_disarms_formulas) {
  const std::pair<const char16_t*, const char16_t*> cases[] = {
      {u"가,900101-1234567,나", u"가,900101-*******,나"},
      {u"가,9001011234567,나", u"가,900101*******,나"},
      {u"010-0000-0000", u"010-0000-0000"},
      {u"901301-1234567", u"901301-1234567"},    // no such month
      {u"900101-12345678", u"900101-12345678"},  // too long
      {u"=1+1,a", u"'=1+1,a"},
      {u"@a", u"'@a"},
      {u"a=1", u"a=1"},
      {u"", u""},
  };
  for (const auto& [original, shown] : cases) {
    EXPECT_EQ(presentableOriginal(QString::fromUtf16(original)), QString::fromUtf16(shown));
  }
}

}  // namespace
}  // namespace pcrm
