// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/complaint_reader.h"

#include "core/import/rejects_writer.h"
#include "tests/import/import_fixture.h"

#include <QDir>

namespace pcrm {
namespace {

class ComplaintReaderTest : public ImportFixture {
 protected:
  // `T-1` for a complaint, `3!reason` for a refused row.
  static QStringList complaints(const QString& path) {
    auto reader = ComplaintReader::open(path, synonyms());
    if (!reader) return {QStringLiteral("error ") + reader.error().message};
    QStringList out;
    for (;;) {
      const auto row = reader->next();
      if (!row) return out << QStringLiteral("error ") + row.error().message;
      if (!*row) return out;
      if (const auto* complaint = std::get_if<ImportedComplaint>(&**row)) {
        out << complaint->source_number;
      } else {
        const auto& rejected = std::get<RejectedRow>(**row);
        out << QStringLiteral("%1!%2").arg(rejected.line).arg(rejected.reason);
      }
    }
  }

  static QString fixture(const char* name) {
    return QStringLiteral(PCRM_TEST_DATA "/import/") + QString::fromUtf8(name);
  }
};

TEST_F(ComplaintReaderTest, A_file_with_every_fault_gives_the_rest) {
  QByteArray bytes = "접수번호,접수일시,제목,내용\r\n";
  bytes += "T-1,2020-03-04 10:20,가로등 고장,어둡습니다\r\n";
  bytes += "T-2,2020-03-04 10:20,열이 모자람\r\n";
  bytes += "T-3,2020-02-30,날짜가 없음,내용\r\n";
  bytes += "T-4,2020-03-04 10:20,,제목이 없음\r\n";
  bytes += QByteArray("T-5,2020-03-04 10:20,a\0b,NUL\r\n", 30);
  bytes += "T-6,2020-03-04 10:20,긴 내용," + QByteArray(10 * 1024 * 1024, 'x') + "\r\n";
  bytes += "T-7,2020-03-04 10:20,\xEA\xB0,반쪽 글자\r\n";
  bytes += "T-8,2020-03-04 10:20,\"따옴표,안 닫힘\r\n";
  bytes += "T-9,2020-03-04 10:20,\"끝\",\"여러\r\n줄\"\r\n";
  const QStringList expected{
      QStringLiteral("T-1"),
      QStringLiteral("3!열이 4개여야 하는데 3개입니다."),
      QStringLiteral("4!접수일시 ‘2020-02-30’은(는) 날짜로 읽을 수 없습니다."),
      QStringLiteral("5!제목이 비어 있습니다."),
      QStringLiteral("6!글자가 아닌 값(NUL)이 들어 있습니다."),
      QStringLiteral("7!‘내용’ 칸이 1 MB를 넘습니다."),
      QStringLiteral("8!‘제목’ 칸에 UTF-8로 읽을 수 없는 글자가 있습니다."),
      QStringLiteral("9!따옴표가 닫히지 않았거나 닫는 따옴표 뒤에 다른 글자가 있습니다."),
      QStringLiteral("T-9")};
  EXPECT_EQ(complaints(write(bytes)), expected);
  EXPECT_EQ(complaints(write(gzip(bytes))), expected);
}

TEST_F(ComplaintReaderTest, Broken_fixtures_are_named_by_their_fault) {
  const std::pair<const char*, QStringList> cases[] = {
      {"half_cp949_character.csv",
       {QStringLiteral("T-1"),
        QStringLiteral("3!‘제목’ 칸에 CP949로 읽을 수 없는 글자가 있습니다."),
        QStringLiteral("T-3")}},
      {"wrong_column_count.csv",
       {QStringLiteral("T-1"), QStringLiteral("3!열이 4개여야 하는데 5개입니다."),
        QStringLiteral("T-3")}},
      {"completed_before_received.tsv",
       {QStringLiteral("2!처리완료일시가 접수일시보다 앞섭니다."), QStringLiteral("T-2")}},
  };
  for (const auto& [name, expected] : cases) EXPECT_EQ(complaints(fixture(name)), expected) << name;
}

TEST_F(ComplaintReaderTest, A_refused_row_shows_what_stood_in_the_file) {
  auto reader = ComplaintReader::open(fixture("half_cp949_character.csv"), synonyms());
  ASSERT_TRUE(reader.has_value());
  ASSERT_TRUE(reader->next().has_value());
  const auto row = reader->next();
  ASSERT_TRUE(row && *row);
  EXPECT_EQ(std::get<RejectedRow>(**row).original,
            QStringLiteral("T-2,2020-03-04 10:20,가로\uFFFD,어둡습니다"));
}

TEST_F(ComplaintReaderTest,
       A_table_of_something_else_is_an_error_that_names_the_file_and_the_column) {
  const QStringList result = complaints(write("동,세대수\n나래동,10\n"));
  ASSERT_EQ(result.size(), 1);
  EXPECT_TRUE(result[0].contains(QStringLiteral("rows.csv")));
  EXPECT_TRUE(result[0].contains(QStringLiteral("‘제목’ 열을 찾지 못했")));
}

TEST_F(ComplaintReaderTest, The_same_row_has_the_same_number_in_either_encoding) {
  // 제목,접수일 / 가로등,2020-03-04
  const QByteArray cp949 =
      "\xC1\xA6\xB8\xF1,\xC1\xA2\xBC\xF6\xC0\xCF\n\xB0\xA1\xB7\xCE\xB5\xEE,2020-03-04\n";
  const QStringList numbers = complaints(write(cp949));
  ASSERT_EQ(numbers.size(), 1);
  EXPECT_EQ(numbers, complaints(write("제목\t접수일\n가로등\t2020-03-04\n")));
}

TEST_F(ComplaintReaderTest, Any_file_cut_anywhere_ends_in_rows_or_an_error) {
  QByteArray bytes = "접수번호,접수일시,제목,내용\r\n";
  for (int i = 0; i < 20; ++i) bytes += "T,2020-03-04,\"가로\"\"등\",\"여러\r\n줄\"\r\n";
  const QByteArray zipped = gzip(bytes);
  for (qsizetype n = 0; n < bytes.size(); n += 7) complaints(write(bytes.first(n)));
  for (qsizetype n = 0; n < zipped.size(); ++n) complaints(write(zipped.first(n)));
}

}  // namespace
}  // namespace pcrm
