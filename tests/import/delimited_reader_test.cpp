// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/delimited_reader.h"

#include "core/base/random.h"
#include "tests/import/import_fixture.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::HasSubstr;

const QString kUnclosed = QStringLiteral("따옴표가 닫히지 않았습니다.");
const QString kStray =
    QStringLiteral("따옴표가 닫히지 않았거나 닫는 따옴표 뒤에 다른 글자가 있습니다.");

class DelimitedReaderTest : public ImportFixture {};

struct Quoting {
  const char* name;
  QByteArray rows;
  QStringList expected;
};

TEST_F(DelimitedReaderTest, Csv_is_read_as_RFC_4180_says) {
  const Quoting cases[] = {
      {"lf", "1,2,3\n", {QStringLiteral("2:1|2|3")}},
      {"crlf", "1,2,3\r\n4,5,6\r\n", {QStringLiteral("2:1|2|3"), QStringLiteral("3:4|5|6")}},
      {"no last newline", "1,2,3", {QStringLiteral("2:1|2|3")}},
      {"empty fields", ",,\n", {QStringLiteral("2:||")}},
      {"quoted comma", "1,\"a,b\",3\n", {QStringLiteral("2:1|a,b|3")}},
      {"escaped quote", "\"\"\"\",\"a\"\"b\",\"\"\n", {QStringLiteral("2:\"|a\"b|")}},
      {"quoted newline",
       "1,\"a\r\nb\",3\r\n4,5,6\n",
       {QStringLiteral("2:1|a\r\nb|3"), QStringLiteral("4:4|5|6")}},
      {"quoted last field", "1,2,\"3\"\r\n", {QStringLiteral("2:1|2|3")}},
      {"quoted to the end", "1,2,\"3\"", {QStringLiteral("2:1|2|3")}},
      {"quote inside", "1,a \"b\" c,3\n", {QStringLiteral("2:1|a \"b\" c|3")}},
      {"blank lines",
       "\n1,2,3\n\r\n\n4,5,6\n\n",
       {QStringLiteral("3:1|2|3"), QStringLiteral("6:4|5|6")}},
      {"nothing", "", {}},
  };
  for (const Quoting& c : cases) EXPECT_EQ(rows(write("a,b,c\n" + c.rows)), c.expected) << c.name;
}

TEST_F(DelimitedReaderTest, Tsv_has_no_quoting) {
  EXPECT_EQ(rows(write("a\tb\tc,d\n\"1\t2,3\t\"\r\n")),
            QStringList{QStringLiteral("2:\"1|2,3|\"")});
}

TEST_F(DelimitedReaderTest, A_broken_row_costs_that_row_alone) {
  const Quoting cases[] = {
      {"too few",
       "1,2\n4,5,6\n",
       {QStringLiteral("2!열이 3개여야 하는데 2개입니다."), QStringLiteral("3:4|5|6")}},
      {"too many",
       "1,2,3,4\n4,5,6\n",
       {QStringLiteral("2!열이 3개여야 하는데 4개입니다."), QStringLiteral("3:4|5|6")}},
      {"nul",
       QByteArray("1,\0,3\n4,5,6\n", 12),
       {QStringLiteral("2!글자가 아닌 값(NUL)이 들어 있습니다."), QStringLiteral("3:4|5|6")}},
      {"unclosed at the end",
       "1,\"2,3\n4,5,6\n",
       {QStringLiteral("2!") + kUnclosed, QStringLiteral("3:4|5|6")}},
      {"unclosed, closed by the next row's quote",
       "1,\"2,3\n4,\"5\",6\n7,8,9\n",
       {QStringLiteral("2!") + kStray, QStringLiteral("3:4|5|6"), QStringLiteral("4:7|8|9")}},
      {"unclosed, swallowing a whole row",
       "1,\"2,3\n4,5,6\n7,8,\"\n4,5,6\n",
       {QStringLiteral("2!") + kUnclosed, QStringLiteral("3:4|5|6"),
        QStringLiteral("4!") + kUnclosed, QStringLiteral("5:4|5|6")}},
      {"stray text",
       "1,\"2\"x,3\n4,5,6\n",
       {QStringLiteral("2!") + kStray, QStringLiteral("3:4|5|6")}},
      {"several lines with a column too many",
       "1,\"a\nb\",3,4\n4,5,6\n",
       {QStringLiteral("2!열이 3개여야 하는데 4개입니다."), QStringLiteral("4:4|5|6")}},
  };
  for (const Quoting& c : cases) EXPECT_EQ(rows(write("a,b,c\n" + c.rows)), c.expected) << c.name;
}

TEST_F(DelimitedReaderTest, An_unclosed_quote_does_not_swallow_a_long_file) {
  QByteArray bytes = "a,b,c\n1,\"2,3\n";
  for (int i = 0; i < 5'000; ++i) bytes += "4,5,6\n";
  const QStringList all = rows(write(bytes));
  ASSERT_EQ(all.size(), 5'001);
  EXPECT_EQ(all[0], QStringLiteral("2!") + kUnclosed);
  EXPECT_EQ(all[5'000], QStringLiteral("5002:4|5|6"));
}

TEST_F(DelimitedReaderTest, A_field_of_ten_megabytes_is_refused_and_kept_whole) {
  for (const bool quoted : {false, true}) {
    const QByteArray big(10 * 1024 * 1024, 'x');
    const QByteArray row = quoted ? "1,\"" + big + "\",3" : "1," + big + ",3";
    auto reader = DelimitedReader::open(write("a,b,c\n" + row + "\r\n4,5,6\n"));
    ASSERT_TRUE(reader.has_value());
    const auto broken = reader->next();
    ASSERT_TRUE(broken && *broken && std::holds_alternative<BrokenRecord>(**broken));
    EXPECT_EQ(std::get<BrokenRecord>(**broken).reason, QStringLiteral("‘b’ 칸이 1 MB를 넘습니다."));
    EXPECT_EQ(std::get<BrokenRecord>(**broken).raw, row);
    const auto good = reader->next();
    ASSERT_TRUE(good && *good && std::holds_alternative<Record>(**good));
    EXPECT_EQ(std::get<Record>(**good).line, 3);
  }
}

TEST_F(DelimitedReaderTest, A_row_beyond_64_megabytes_is_cut_and_the_next_one_read) {
  const QByteArray row = "1," + QByteArray(70 * 1024 * 1024, 'x') + ",3\n";
  const QString file = write(gzip("a,b,c\n" + row + "4,5,6\n"));
  EXPECT_EQ(rows(file), (QStringList{QStringLiteral("2!한 행이 64 MB를 넘어 앞부분만 남겼습니다."),
                                     QStringLiteral("3:4|5|6")}));
}

TEST_F(DelimitedReaderTest, Half_a_CP949_character_costs_its_row_alone) {
  // 번호,제목 / 1,가로 / 2,가 and half of 로 / 3,half of 로, right before the comma / 4,등
  const QByteArray bytes =
      "\xB9\xF8\xC8\xA3,\xC1\xA6\xB8\xF1\r\n1,\xB0\xA1\xB7\xCE\r\n2,\xB0\xA1\xB7\r\n"
      "\xB7,3\r\n4,\xB5\xEE\r\n";
  EXPECT_EQ(rows(write(bytes)),
            (QStringList{QStringLiteral("2:1|가로"),
                         QStringLiteral("3!‘제목’ 칸에 CP949로 읽을 수 없는 글자가 있습니다."),
                         QStringLiteral("4!‘번호’ 칸에 CP949로 읽을 수 없는 글자가 있습니다."),
                         QStringLiteral("5:4|등")}));
}

TEST_F(DelimitedReaderTest, Trail_bytes_are_never_taken_for_separators) {
  // 똠 ends in 0x63, and CP949 has trail bytes of letters only; a comma follows at once.
  EXPECT_EQ(rows(write("a,b\n\x8C\x63,\x92\xDE\n")), QStringList{QStringLiteral("2:똠|믜")});
}

TEST_F(DelimitedReaderTest, An_encoding_that_shows_late_is_still_found) {
  QByteArray ascii = "a,b\n";
  while (ascii.size() < 600'000) ascii += "1,street light\n";
  EXPECT_EQ(rows(write(ascii + "2,\xB0\xA1\xB7\xCE\xB5\xEE\n")).last().section(u':', 1),
            QStringLiteral("2|가로등"));
  EXPECT_EQ(rows(write(ascii + QStringLiteral("2,가로등\n").toUtf8())).last().section(u':', 1),
            QStringLiteral("2|가로등"));
}

TEST_F(DelimitedReaderTest, A_byte_order_mark_is_no_part_of_the_first_heading) {
  const auto reader =
      DelimitedReader::open(write("\xEF\xBB\xBF"
                                  "id,title\n"));
  ASSERT_TRUE(reader.has_value());
  EXPECT_EQ(reader->heading(), (QStringList{QStringLiteral("id"), QStringLiteral("title")}));
}

TEST_F(DelimitedReaderTest, A_heading_may_stand_after_blank_lines_and_be_quoted_over_two) {
  const QString file = write("\r\n\"\",\"a\nb\"\n1,2\n");
  const auto reader = DelimitedReader::open(file);
  ASSERT_TRUE(reader.has_value());
  EXPECT_EQ(reader->heading(), (QStringList{QString(), QStringLiteral("a b")}));
  EXPECT_EQ(rows(file), QStringList{QStringLiteral("4:1|2")});
}

TEST_F(DelimitedReaderTest, A_file_that_is_no_table_is_one_sentence) {
  const std::pair<QByteArray, const char*> cases[] = {
      {"", "빈 파일"},
      {"\n\r\n\n", "빈 파일"},
      {"\xEF\xBB\xBF", "빈 파일"},
      {gzip({}), "빈 파일"},
      {"only one column\nof text\n", "표가 아닌"},
      {QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR,,,", 19), "표가 아닌"},
      {QByteArray("a,b\0,c\n1,2,3\n", 13), "표가 아닌"},
      {"\"a,b\n1,2\n", "표가 아닌"},
      {"a,\xB0\n1,\xB0\xA1\xB7\xCE\xB5\xEE\n", "표가 아닌"},
      {QByteArray("PK\x03\x04,,", 6), "엑셀"},
      {QByteArray("\xFF\xFE"
                  "a\0,\0b\0",
                  8),
       "UTF-16"},
  };
  for (const auto& [bytes, part] : cases) {
    const auto reader = DelimitedReader::open(write(bytes));
    ASSERT_FALSE(reader.has_value()) << bytes.toHex().data();
    const QString message = reader.error().message;
    EXPECT_THAT(message.toStdString(), HasSubstr(part)) << bytes.toHex().data();
    EXPECT_EQ(message.count(QStringLiteral("요.")), 1) << message.toStdString();
  }
}

TEST_F(DelimitedReaderTest, A_cut_archive_gives_its_rows_and_then_an_error) {
  QByteArray bytes = "a,b\n";
  for (int i = 0; i < 20'000; ++i) bytes += QByteArray::number(i * 7919) + ",x\n";
  const QByteArray zipped = gzip(bytes);
  const QStringList all = rows(write(zipped.first(zipped.size() / 2)));
  EXPECT_GT(all.size(), 1'000);
  EXPECT_EQ(all.first(), QStringLiteral("2:0|x"));
  EXPECT_TRUE(all.last().startsWith(QStringLiteral("error ")));
}

// Every line of the file must be in exactly one row, good or broken, in its order.
TEST_F(DelimitedReaderTest, Nothing_is_lost_whatever_the_bytes_are) {
  const auto lines = [](const QByteArray& bytes) {
    QList<QByteArray> out;
    for (QByteArray line : bytes.split('\n')) {
      while (line.endsWith('\r')) line.chop(1);
      if (!line.isEmpty()) out << line;
    }
    return out;
  };
  const QByteArray alphabet("ab,,,\"\"\"\n\n\r\t\0\xB0\xA1\xEA", 15);
  for (quint64 seed = 1; seed <= 500; ++seed) {
    Random random(seed);
    QByteArray body;
    for (int i = random.below(120); i > 0; --i) {
      body += alphabet[random.below(static_cast<int>(alphabet.size()))];
      if (random.chance(10)) body += "\r\n1,2,3\r\n";
    }
    auto reader = DelimitedReader::open(write("a,b,c\n" + body));
    ASSERT_TRUE(reader.has_value());
    QList<QByteArray> seen;
    qint64 last_line = 1;
    for (;;) {
      const auto row = reader->next();
      ASSERT_TRUE(row.has_value());
      if (!*row) break;
      const auto [line, raw] =
          std::visit([](const auto& r) { return std::pair(r.line, r.raw); }, **row);
      ASSERT_GT(line, last_line) << "seed " << seed;
      last_line = line;
      seen << lines(raw);
    }
    ASSERT_EQ(seen, lines(body)) << "seed " << seed;
  }
}

}  // namespace
}  // namespace pcrm
