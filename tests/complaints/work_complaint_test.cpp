// SPDX-License-Identifier: GPL-3.0-or-later
// What each step of the work does to a complaint, and when it is refused. Which step is possible in
// which state is life_cycle_test; days are counted in tests/calendar.
#include "core/complaints/complaint_queries.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

/// A complaint of 7 days, received on Tuesday 10 March 2026 at 14:00, due on Wednesday the 18th.
class WorkComplaint : public ::testing::Test {
 protected:
  WorkComplaint() {
    id = city.receive("clerk", QStringLiteral("보도블록이 깨졌습니다"));
    city.must("clerk", QStringLiteral("classify-complaint"),
              with({{QStringLiteral("legal_kind"), QStringLiteral("grievance")},
                    {QStringLiteral("period"), QStringLiteral("7d")}}));
  }

  QJsonObject with(QJsonObject payload) {
    payload[QStringLiteral("complaint")] = id.text();
    return payload;
  }
  QString reasonAgainst(const char* login, const char* operation, const QJsonObject& payload) {
    const auto done = city.attempt(login, QLatin1String(operation), with(payload));
    return done ? QString() : done.error().message;
  }
  Complaint now() { return city.complaint(id); }
  static Instant closingTime(int month, int day) {
    return fromSeoul(QDate(2026, month, day), QTime(18, 0));
  }
  static QJsonObject extension(const char* period, bool consent = false) {
    return {{QStringLiteral("period"), QLatin1String(period)},
            {QStringLiteral("reason"), QStringLiteral("현장 확인이 더 필요합니다")},
            {QStringLiteral("consent"), consent}};
  }

  testing::TestCity city;
  ComplaintId id;
};

TEST_F(WorkComplaint, Begins_due_on_the_seventh_day_of_the_count) {
  EXPECT_EQ(now().due_at, closingTime(3, 18));
}

// 행정절차법 시행령 제11조: the day it is sent and the day it arrives are both left out.
TEST_F(WorkComplaint, A_supplement_moves_the_due_date_by_the_days_it_took) {
  city.at("2026-03-11T10:00");
  city.must("clerk", QStringLiteral("request-supplement"),
            with({{QStringLiteral("what"), QStringLiteral("사진")}}));
  city.at("2026-03-13T16:00");
  city.must("clerk", QStringLiteral("record-supplement"), with({}));
  EXPECT_EQ(now().state, State::kInProgress);
  EXPECT_EQ(now().due_at, closingTime(3, 23));  // 10, then 16 17 18 19 20 23.
}

TEST_F(WorkComplaint, A_supplement_is_not_asked_for_by_a_day_that_is_past) {
  EXPECT_TRUE(reasonAgainst("clerk", "request-supplement",
                            {{QStringLiteral("what"), QStringLiteral("사진")},
                             {QStringLiteral("due_on"), QStringLiteral("2026-03-09")}})
                  .contains(QStringLiteral("지난 날짜")));
}

TEST_F(WorkComplaint, A_supplement_does_not_arrive_before_it_was_asked_for) {
  city.must("clerk", QStringLiteral("request-supplement"),
            with({{QStringLiteral("what"), QStringLiteral("사진")}}));
  city.at("2026-03-10T13:00");
  EXPECT_TRUE(reasonAgainst("clerk", "record-supplement", {}).contains(QStringLiteral("시계")));
}

// 시행령 제21조: once within the period; once more with consent; never a third time.
TEST_F(WorkComplaint, An_extension_lengthens_the_count) {
  city.must("lead", QStringLiteral("extend-complaint"), with(extension("7d")));
  EXPECT_EQ(now().due_at, closingTime(3, 27));
  EXPECT_EQ(now().extension_count, 1);
}

TEST_F(WorkComplaint, An_extension_is_no_longer_than_the_period_and_in_its_unit) {
  for (const char* period : {"8d", "1w", "24h"}) {
    EXPECT_TRUE(reasonAgainst("lead", "extend-complaint", extension(period))
                    .contains(QStringLiteral("처리 기간(7일) 안에서만")))
        << period;
  }
  EXPECT_TRUE(reasonAgainst("lead", "extend-complaint", extension("soon"))
                  .contains(QStringLiteral("7d처럼")));
}

TEST_F(WorkComplaint, The_second_extension_needs_consent_and_there_is_no_third) {
  city.must("lead", QStringLiteral("extend-complaint"), with(extension("3d")));
  EXPECT_TRUE(reasonAgainst("lead", "extend-complaint", extension("3d"))
                  .contains(QStringLiteral("동의가 필요")));
  city.must("lead", QStringLiteral("extend-complaint"), with(extension("3d", true)));
  EXPECT_TRUE(reasonAgainst("lead", "extend-complaint", extension("3d", true))
                  .contains(QStringLiteral("이미 두 번")));
}

TEST_F(WorkComplaint, A_transfer_takes_it_from_its_assignee) {
  city.must("clerk", QStringLiteral("assign-complaint"),
            with({{QStringLiteral("assignee"), QStringLiteral("worker")}}));
  city.must("clerk", QStringLiteral("transfer-complaint"),
            with({{QStringLiteral("department"), QStringLiteral("TRAFFIC")},
                  {QStringLiteral("reason"), QStringLiteral("소관이 다릅니다")}}));
  EXPECT_EQ(now().department, QStringLiteral("TRAFFIC"));
  EXPECT_EQ(now().assignee, QString());
  EXPECT_TRUE(reasonAgainst("clerk", "transfer-complaint",
                            {{QStringLiteral("department"), QStringLiteral("TRAFFIC")},
                             {QStringLiteral("reason"), QStringLiteral("다시")}})
                  .contains(QStringLiteral("이미 그 부서")));
  EXPECT_TRUE(reasonAgainst("clerk", "transfer-complaint",
                            {{QStringLiteral("department"), QStringLiteral("NOWHERE")},
                             {QStringLiteral("reason"), QStringLiteral("소관")}})
                  .contains(QStringLiteral("부서가 없습니다")));
}

TEST_F(WorkComplaint, Two_people_who_correct_the_same_field_do_not_overwrite_each_other) {
  const QString seen = now().title;
  city.must("clerk", QStringLiteral("correct-complaint"),
            with({{QStringLiteral("title"), QStringLiteral("인도 보도블록 파손")},
                  {QStringLiteral("was_title"), seen}}));
  EXPECT_TRUE(reasonAgainst("lead", "correct-complaint",
                            {{QStringLiteral("title"), QStringLiteral("차도 파손")},
                             {QStringLiteral("was_title"), seen}})
                  .contains(QStringLiteral("다른 사람이 제목")));
  // Another field, or the very same correction, is no conflict.
  EXPECT_EQ(reasonAgainst("lead", "correct-complaint",
                          {{QStringLiteral("body"), QStringLiteral("두 장이 깨졌습니다")},
                           {QStringLiteral("was_body"), now().body}}),
            QString());
  EXPECT_EQ(reasonAgainst("lead", "correct-complaint",
                          {{QStringLiteral("title"), QStringLiteral("인도 보도블록 파손")},
                           {QStringLiteral("was_title"), seen}}),
            QString());
}

TEST_F(WorkComplaint, Is_not_completed_without_an_answer) {
  EXPECT_TRUE(reasonAgainst("clerk", "complete-complaint", {}).contains(QStringLiteral("제27조")));
  city.must("clerk", QStringLiteral("complete-complaint"),
            with({{QStringLiteral("answer"), QStringLiteral("내일 고칩니다")}}));
  EXPECT_EQ(now().state, State::kCompleted);
  EXPECT_EQ(now().answer, QStringLiteral("내일 고칩니다"));
  EXPECT_EQ(now().completed_at, city.clock.now());
}

TEST_F(WorkComplaint, Is_not_touched_by_people_of_another_office) {
  for (const char* operation : {"add-note", "withdraw-complaint", "reply-complaint"}) {
    const auto done = city.attempt("other_clerk", QLatin1String(operation),
                                   with({{QStringLiteral("note"), QStringLiteral("메모")}}));
    ASSERT_FALSE(done) << operation;
  }
}

QJsonObject importRow(const char* number) {
  Complaint complaint;
  complaint.id = {Uuid::derived(Uuid{}, QString::fromLatin1(number))};
  complaint.source_number = QLatin1String(number);
  complaint.title = QStringLiteral("옛 민원");
  complaint.received_at = fromSeoul(QDate(2015, 5, 4), QTime(9, 0));
  return ImportComplaints::rowOf(complaint);
}

TEST(ImportComplaintsTest, Leaves_out_what_is_there_already) {
  testing::TestCity city;
  const auto take = [&city](const QJsonArray& rows) {
    city.must("admin", QStringLiteral("import-complaints"),
              {{QStringLiteral("source"), QStringLiteral("옛 시스템.csv")},
               {QStringLiteral("rows"), rows}});
    return city.store->reader().list<Complaint>().size();
  };
  EXPECT_EQ(take({importRow("A-1"), importRow("A-2")}), 2u);
  EXPECT_EQ(take({importRow("A-2"), importRow("A-3")}), 3u);
  EXPECT_TRUE(findComplaint(city.store->reader(), QStringLiteral("A-3")));
}

TEST(ImportComplaintsTest, Takes_no_more_at_once_than_the_log_can_carry) {
  testing::TestCity city;
  QJsonArray rows;
  for (int i = 0; i <= ImportComplaints::kMost; ++i) rows.append(importRow("A-1"));
  EXPECT_FALSE(city.attempt("admin", QStringLiteral("import-complaints"),
                            {{QStringLiteral("source"), QStringLiteral("옛 시스템.csv")},
                             {QStringLiteral("rows"), rows}}));
}

}  // namespace
}  // namespace pcrm
