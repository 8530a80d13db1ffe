// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_mapping.h"

#include "tests/import/import_fixture.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::HasSubstr;

class ColumnMappingTest : public ImportFixture {
 protected:
  static QStringList headings(const char* comma_separated) {
    return QString::fromUtf8(comma_separated).split(u',');
  }

  // `title=3 received_at=0`, in the order of the fields.
  static QString mapped(const QStringList& heading, const MappingOverrides& overrides = {}) {
    const auto mapping = mapColumns(heading, synonyms(), overrides);
    if (!mapping) return mapping.error().message;
    QStringList out;
    for (int i = 0; i < kImportFieldCount; ++i) {
      const auto field = static_cast<ImportField>(i);
      if (mapping->column(field) < 0) continue;
      out << QStringLiteral("%1=%2").arg(importFieldName(field)).arg(mapping->column(field));
    }
    return out.join(u' ');
  }
};

TEST_F(ColumnMappingTest, Columns_are_found_by_their_Korean_names) {
  EXPECT_EQ(
      mapped(headings("접수번호,접수일시,민원구분,민원종류,처리부서,처리기간(일),처리완료일시,"
                      "민원인,주소,전화번호,휴대전화,이메일,주민번호검증,제목,내용")),
      QStringLiteral("receipt=0 received_at=1 completed_at=6 kind=2 service=3 department=4 "
                     "period_days=5 name=7 address=8 phone=9 mobile=10 email=11 title=13 body=14"));
}

TEST_F(ColumnMappingTest, Columns_are_found_by_their_English_names) {
  EXPECT_EQ(mapped(headings("id,date,department,title,body,source")),
            QStringLiteral("receipt=0 received_at=1 department=2 title=3 body=4"));
}

TEST_F(ColumnMappingTest, Case_blanks_brackets_and_width_do_not_matter) {
  EXPECT_EQ(mapped(headings("Receipt Number,등록 일,처리기간[일],ＴＩＴＬＥ")),
            QStringLiteral("receipt=0 received_at=1 period_days=2 title=3"));
}

TEST_F(ColumnMappingTest, The_preferred_name_wins_over_the_first_column) {
  EXPECT_EQ(mapped(headings("id,접수번호,date,접수일시,summary,제목")),
            QStringLiteral("receipt=1 received_at=3 title=5"));
}

TEST_F(ColumnMappingTest, Resident_numbers_are_never_read) {
  for (const char* name :
       {"주민번호", "주민등록번호", "신청인 주민등록번호(앞자리)", "주민번호검증", "RRN"}) {
    const QStringList heading{QStringLiteral("제목"), QStringLiteral("접수일"),
                              QString::fromUtf8(name)};
    EXPECT_EQ(mapped(heading), QStringLiteral("received_at=1 title=0")) << name;
    const QString refused = mapped(heading, {{ImportField::kReceipt, QString::fromUtf8(name)}});
    EXPECT_TRUE(refused.contains(QStringLiteral("주민등록번호라서"))) << refused.toStdString();
  }
}

TEST_F(ColumnMappingTest, Title_and_time_of_receipt_are_required) {
  EXPECT_TRUE(mapped(headings("접수일,내용")).contains(QStringLiteral("‘제목’ 열을 찾지 못했")));
  EXPECT_TRUE(mapped(headings("제목,내용")).contains(QStringLiteral("‘접수일시’ 열을 찾지 못했")));
}

TEST_F(ColumnMappingTest, A_mapping_overrules_the_names) {
  EXPECT_EQ(
      mapped(headings("제목,요약문,접수일,전화번호"),
             {{ImportField::kTitle, QStringLiteral("요약문")}, {ImportField::kPhone, QString()}}),
      QStringLiteral("received_at=2 title=1"));
}

TEST_F(ColumnMappingTest, A_mapping_to_a_column_that_is_not_there_names_it) {
  const QString message =
      mapped(headings("제목,접수일"), {{ImportField::kBody, QStringLiteral("본문글")}});
  EXPECT_TRUE(message.contains(QStringLiteral("‘body’에 연결한 ‘본문글’ 열이 파일에 없습니다")));
  EXPECT_TRUE(message.contains(QStringLiteral("제목, 접수일")));
}

TEST_F(ColumnMappingTest, A_mapping_file_is_an_object_of_field_and_heading) {
  const auto overrides = parseMappingFile(
      QStringLiteral("{\"title\": \"요약문\", \"phone\": null, \"body\": \"\"}").toUtf8());
  ASSERT_TRUE(overrides.has_value());
  EXPECT_EQ(*overrides, (MappingOverrides{{ImportField::kTitle, QStringLiteral("요약문")},
                                          {ImportField::kPhone, QString()},
                                          {ImportField::kBody, QString()}}));
}

TEST_F(ColumnMappingTest, A_wrong_mapping_file_says_what_is_wrong) {
  const std::pair<QByteArray, const char*> cases[] = {
      {"", "JSON이 아닙니다"},
      {"{\"title\": ", "JSON이 아닙니다"},
      {"[]", "꼴로 써 주세요"},
      {"{\"titel\": \"a\"}", "‘titel’은(는) 모르는 항목"},
      {"{\"resident_number\": \"a\"}", "‘resident_number’은(는) 모르는 항목"},
      {"{\"title\": 3}", "‘title’의 값은"},
  };
  for (const auto& [json, part] : cases) {
    const auto overrides = parseMappingFile(json);
    ASSERT_FALSE(overrides.has_value()) << json.data();
    EXPECT_THAT(overrides.error().message.toStdString(), HasSubstr(part));
  }
}

TEST_F(ColumnMappingTest, A_wrong_table_of_names_says_which_line) {
  for (const char* table :
       {"# fine\nnothing\t제목", "title\t제목\nbody\t제 목", "title\t제목||내용"}) {
    const auto parsed = ColumnSynonyms::parse(QString::fromUtf8(table));
    ASSERT_FALSE(parsed.has_value()) << table;
    EXPECT_EQ(parsed.error().code, ErrorCode::kCorrupt);
  }
}

}  // namespace
}  // namespace pcrm
