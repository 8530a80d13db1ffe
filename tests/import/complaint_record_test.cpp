// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/complaint_record.h"

#include "core/import/import_date.h"
#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(ImportDate, Is_read_in_every_form_that_old_systems_write) {
  const QDate day(2003, 1, 2);
  const std::pair<const char*, ImportDate> cases[] = {
      {"2003-01-02", {day, {}}},
      {" 2003-1-2 ", {day, {}}},
      {"2003/01/02", {day, {}}},
      {"2003.1.2", {day, {}}},
      {"2003.01.02.", {day, {}}},
      {"2003. 1. 2.", {day, {}}},
      {"2003년 1월 2일", {day, {}}},
      {"2003년1월2일", {day, {}}},
      {"20030102", {day, {}}},
      {"2003-01-02 09:17", {day, QTime(9, 17)}},
      {"2003-01-02T09:17:05", {day, QTime(9, 17, 5)}},
      {"2003-01-02 09:17:05.123", {day, QTime(9, 17, 5)}},
      {"2003/01/02 9:17", {day, QTime(9, 17)}},
      {"2003. 1. 2. 13:05", {day, QTime(13, 5)}},
      {"2003-01-02 오후 3:10", {day, QTime(15, 10)}},
      {"2003-01-02 오전 12:10:00", {day, QTime(0, 10)}},
      {"2003-01-02 오후 12:10", {day, QTime(12, 10)}},
      {"20030102 09:17", {day, QTime(9, 17)}},
      {"200301020917", {day, QTime(9, 17)}},
      {"20030102091705", {day, QTime(9, 17, 5)}},
      {"2004-02-29", {QDate(2004, 2, 29), {}}},
  };
  for (const auto& [text, expected] : cases) {
    EXPECT_EQ(parseImportDate(QString::fromUtf8(text)), expected) << text;
  }
}

TEST(ImportDate, Refuses_what_is_no_day_or_no_hour) {
  for (const char* text : {"",
                           "어제",
                           "2003",
                           "2003-01",
                           "2003-13-01",
                           "2003-02-29",
                           "2003-01/02",
                           "03-01-02",
                           "1/2/2003",
                           "2003-01-02 25:00",
                           "2003-01-02 09",
                           "2003-01-02 09:7",
                           "2003-01-02x",
                           "2003-01-02 09:17 x",
                           "2003010",
                           "2003010209",
                           "200301022517",
                           "1989-12-31",
                           "2100-01-01",
                           "2003년 1월",
                           "37623",
                           "2003-01-02 오후 13:00",
                           "0000-00-00",
                           "2003-01-02 "
                           "09:17:61",
                           "２００３-01-02"}) {
    EXPECT_EQ(parseImportDate(QString::fromUtf8(text)), std::nullopt) << text;
  }
}

class ComplaintRecordTest : public testing::Test {
 protected:
  void set(ImportField field, const QString& text) { row_[static_cast<int>(field)] = text; }

  // The reason of the refusal, or nothing.
  QString refusal() const {
    const auto parsed = parse();
    return parsed ? QString() : parsed.error().message;
  }

  Result<ImportedComplaint> parse() const { return parseComplaint(row_, mapping_); }

  static ColumnMapping everyColumn() {
    ColumnMapping mapping;
    for (size_t i = 0; i < mapping.columns.size(); ++i) mapping.columns[i] = static_cast<int>(i);
    return mapping;
  }

  ColumnMapping mapping_ = everyColumn();
  QStringList row_{QStringLiteral("T-1"),
                   QStringLiteral("2020-03-04 10:20"),
                   QString(),
                   QString(),
                   QString(),
                   QString(),
                   QString(),
                   QString(),
                   QString(),
                   QString(),
                   QString(),
                   QString(),
                   QStringLiteral("가로등이 꺼졌습니다"),
                   QString()};
};

TEST_F(ComplaintRecordTest, Every_field_arrives_where_it_belongs) {
  set(ImportField::kCompletedAt, QStringLiteral("2020-03-05 11:00"));
  set(ImportField::kKind, QStringLiteral("상담"));
  set(ImportField::kService, QStringLiteral("건의"));
  set(ImportField::kDepartment, QStringLiteral("도로과"));
  set(ImportField::kPeriodDays, QStringLiteral("7일"));
  set(ImportField::kName, QStringLiteral(" 나라미 "));
  set(ImportField::kAddress, QStringLiteral("가온시 나래동 1"));
  set(ImportField::kPhone, QStringLiteral("02-000-0000"));
  set(ImportField::kMobile, QStringLiteral("010-0000-0000"));
  set(ImportField::kEmail, QStringLiteral("a@example.com"));
  set(ImportField::kBody, QStringLiteral("첫 줄\r\n둘째 줄"));
  EXPECT_EQ(parse(), (ImportedComplaint{
                         .source_number = QStringLiteral("T-1"),
                         .received_at = fromSeoul(QDate(2020, 3, 4), QTime(10, 20)),
                         .completed_at = fromSeoul(QDate(2020, 3, 5), QTime(11, 0)),
                         .kind = QStringLiteral("상담"),
                         .service = QStringLiteral("건의"),
                         .department = QStringLiteral("도로과"),
                         .period_days = 7,
                         .name = QStringLiteral("나라미"),
                         .address = QStringLiteral("가온시 나래동 1"),
                         .phone = QStringLiteral("02-000-0000"),
                         .mobile = QStringLiteral("010-0000-0000"),
                         .email = QStringLiteral("a@example.com"),
                         .title = QStringLiteral("가로등이 꺼졌습니다"),
                         .body = QStringLiteral("첫 줄\n둘째 줄"),
                     }));
}

TEST_F(ComplaintRecordTest, A_column_that_is_not_in_the_file_is_empty) {
  mapping_.columns.fill(-1);
  mapping_.columns[static_cast<size_t>(ImportField::kTitle)] =
      static_cast<int>(ImportField::kTitle);
  mapping_.columns[static_cast<size_t>(ImportField::kReceivedAt)] =
      static_cast<int>(ImportField::kReceivedAt);
  set(ImportField::kName, QStringLiteral("나라미"));
  ASSERT_TRUE(parse().has_value());
  EXPECT_EQ(parse()->name, QString());
}

TEST_F(ComplaintRecordTest, A_bare_day_of_receipt_is_nine_in_the_morning) {
  set(ImportField::kReceivedAt, QStringLiteral("20200304"));
  EXPECT_EQ(parse()->received_at, fromSeoul(QDate(2020, 3, 4), QTime(9, 0)));
}

TEST_F(ComplaintRecordTest, A_bare_day_of_completion_is_closing_time_and_never_before_the_receipt) {
  set(ImportField::kCompletedAt, QStringLiteral("2020-03-04"));
  EXPECT_EQ(parse()->completed_at, fromSeoul(QDate(2020, 3, 4), QTime(18, 0)));
  set(ImportField::kReceivedAt, QStringLiteral("2020-03-04 21:30"));
  EXPECT_EQ(parse()->completed_at, parse()->received_at);
}

TEST_F(ComplaintRecordTest, A_row_that_cannot_be_a_complaint_has_a_reason) {
  struct Case {
    ImportField field;
    QString text;
    QString reason;
  };
  const Case cases[] = {
      {ImportField::kTitle, QStringLiteral("  "), QStringLiteral("제목이 비어 있습니다.")},
      {ImportField::kTitle, QString(2001, u'가'), QStringLiteral("제목이 2000자를 넘습니다.")},
      {ImportField::kReceivedAt, QString(), QStringLiteral("접수일시가 비어 있습니다.")},
      {ImportField::kReceivedAt, QStringLiteral("2020-02-30"),
       QStringLiteral("접수일시 ‘2020-02-30’은(는) 날짜로 읽을 수 없습니다.")},
      {ImportField::kCompletedAt, QStringLiteral("미정"),
       QStringLiteral("처리완료일시 ‘미정’은(는) 날짜로 읽을 수 없습니다.")},
      {ImportField::kCompletedAt, QStringLiteral("2020-03-04 10:19"),
       QStringLiteral("처리완료일시가 접수일시보다 앞섭니다.")},
      {ImportField::kCompletedAt, QStringLiteral("2020-03-03"),
       QStringLiteral("처리완료일시가 접수일시보다 앞섭니다.")},
      {ImportField::kPeriodDays, QStringLiteral("도로과"),
       QStringLiteral("처리기간 ‘도로과’은(는) 날수가 아닙니다.")},
  };
  for (const Case& c : cases) {
    const QStringList before = row_;
    set(c.field, c.text);
    EXPECT_EQ(refusal(), c.reason);
    row_ = before;
  }
}

TEST_F(ComplaintRecordTest, A_long_title_is_kept_and_a_title_of_two_lines_becomes_one) {
  set(ImportField::kTitle, QString(2000, u'가'));
  EXPECT_EQ(parse()->title.size(), 2000);
  set(ImportField::kTitle, QStringLiteral("가로등\r\n고장"));
  EXPECT_EQ(parse()->title, QStringLiteral("가로등 고장"));
}

TEST_F(ComplaintRecordTest, The_period_is_in_days) {
  const std::pair<const char*, std::optional<int>> cases[] = {
      {"", std::nullopt}, {"7", 7}, {"14일", 14}, {"14 일", 14}, {"즉시", 0}, {"3시간", 0}};
  for (const auto& [text, days] : cases) {
    set(ImportField::kPeriodDays, QString::fromUtf8(text));
    ASSERT_TRUE(parse().has_value()) << text;
    EXPECT_EQ(parse()->period_days, days) << text;
  }
}

TEST_F(ComplaintRecordTest, A_row_without_a_number_always_gets_the_same_one) {
  set(ImportField::kReceipt, QString());
  const QString number = parse()->source_number;
  // SHA-256 of the fields in UTF-8, each ended by 0x1F.
  EXPECT_EQ(number, QStringLiteral("H615591196493a626083a3ada"));
  EXPECT_EQ(parse()->source_number, number);
  set(ImportField::kBody, QStringLiteral("다른 내용"));
  EXPECT_NE(parse()->source_number, number);
}

TEST_F(ComplaintRecordTest, The_number_of_a_row_does_not_depend_on_columns_that_are_not_read) {
  set(ImportField::kReceipt, QString());
  const QString number = parse()->source_number;
  row_ << QStringLiteral("a resident number, say");
  EXPECT_EQ(parse()->source_number, number);
}

}  // namespace
}  // namespace pcrm
