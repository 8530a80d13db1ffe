// SPDX-License-Identifier: GPL-3.0-or-later
// Asking another department: 법 제20조.
#include "core/opinions/opinion_operations.h"
#include "tests/complaints/running_fixture.h"
#include "tests/support/sync_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::HasSubstr;
using testing::kSome;
using testing::SyncCity;
using testing::TestDesk;

class Opinion : public testing::RunningComplaint {
 protected:
  Opinion() {
    // Somebody of the asked department, in an office that does not hold the complaint.
    city.must("admin", QStringLiteral("register-user"),
              payload({{"login", QStringLiteral("traffic")},
                       {"name", QStringLiteral("교통담당")},
                       {"role", QStringLiteral("case_worker")},
                       {"office", QStringLiteral("SJ1")},
                       {"department", QStringLiteral("TRAFFIC")}}));
  }
  OpinionRequestId ask(const char* period = "3d") {
    return RequestOpinion::requestOf(does("worker", "request-opinion",
                                          {{"department", QStringLiteral("TRAFFIC")},
                                           {"question", QStringLiteral("신호등이 필요한가")},
                                           {"period", QLatin1String(period)}})
                                         .id);
  }
  std::string asking(const char* department, const char* period) {
    return refusal("worker", "request-opinion",
                   {{"department", QLatin1String(department)},
                    {"question", kSome},
                    {"period", QLatin1String(period)}});
  }
  std::string tries(const char* login, const char* operation, OpinionRequestId request,
                    Fields fields) {
    QJsonObject all = payload(fields);
    all[QStringLiteral("request")] = request.text();
    const auto done = city.attempt(login, QLatin1String(operation), all);
    return done ? std::string() : done.error().message.toStdString();
  }
  OpinionRequest row(OpinionRequestId request) { return *reader().find<OpinionRequest>(request); }
};

TEST_F(Opinion, Is_due_in_working_hours_and_says_so_in_the_timeline) {
  const auto request = ask();
  EXPECT_EQ(toSeoulText(row(request).due_at), QStringLiteral("2026-03-13T14:00"));
  EXPECT_EQ(row(request).number, now().number());
  EXPECT_EQ(lastLine(), "의견 조회(법 제20조) · 교통과 · 2026-03-13 (금) 14:00까지");
}

TEST_F(Opinion, Is_asked_of_another_department_within_the_period_of_the_complaint) {
  EXPECT_THAT(asking("NONE", "3d"), HasSubstr("부서가 없습니다"));
  EXPECT_THAT(asking("ROAD", "3d"), HasSubstr("민원을 맡은 부서"));
  EXPECT_THAT(asking("TRAFFIC", "곧"), HasSubstr("3d처럼"));
  EXPECT_THAT(asking("TRAFFIC", "14d"), HasSubstr("처리기한(2026-03-18 (수) 18:00)을 넘습니다"));
  EXPECT_EQ(asking("TRAFFIC", "7d"), "");
  EXPECT_THAT(asking("TRAFFIC", "3d"), HasSubstr("이미 물었습니다"));
  city.at("2026-03-20T10:00");
  EXPECT_EQ(asking("PARK", "3d"), "") << "the period is past";
}

TEST_F(Opinion, Is_put_off_once_by_the_asked_department_with_reason_and_day) {
  const auto request = ask();
  const auto later = [&](const char* login, const char* until, const QString& reason) {
    return tries(login, "extend-opinion", request,
                 {{"until", QLatin1String(until)}, {"reason", reason}});
  };
  EXPECT_THAT(later("other_clerk", "2026-03-16", kSome),
              HasSubstr("우리 부서에 물은 것이 아닙니다"));
  EXPECT_THAT(later("traffic", "2026-03-13", kSome), HasSubstr("뒤로 정하세요"));
  EXPECT_THAT(later("traffic", "2026-03-16", {}), HasSubstr("연장 사유"));
  EXPECT_EQ(later("traffic", "2026-03-16", kSome), "");
  EXPECT_EQ(toSeoulText(row(request).due_at), QStringLiteral("2026-03-16T18:00"));
  EXPECT_THAT(later("traffic", "2026-03-17", kSome), HasSubstr("한 번만 늘릴 수 있습니다"));
}

TEST_F(Opinion, Is_answered_once_and_can_be_taken_back_before) {
  const auto first = ask();
  const auto answer = [&](OpinionRequestId request) {
    return tries("traffic", "answer-opinion", request, {{"answer", kSome}});
  };
  EXPECT_THAT(tries("other_clerk", "withdraw-opinion", first, {{"reason", kSome}}),
              HasSubstr("범위가 아닙니다"));
  EXPECT_EQ(tries("worker", "withdraw-opinion", first, {{"reason", kSome}}), "");
  EXPECT_THAT(answer(first), HasSubstr("철회되었거나"));
  const auto second = ask();
  EXPECT_EQ(answer(second), "");
  EXPECT_EQ(lastLine(), "의견 회신(법 제20조) · 교통과");
  EXPECT_THAT(answer(second), HasSubstr("이미 회신했습니다"));
}

TEST_F(Opinion, Is_under_today_for_those_asked_and_those_who_wait) {
  ask();
  const auto of = [&](const Actor& actor) {
    return opinionsToday(reader(), actor, city.clock.now(), testing::shippedRules());
  };
  ASSERT_EQ(of(city.actor("traffic")).asked.size(), 1u);
  EXPECT_EQ(of(city.actor("traffic")).asked[0].state, DeadlineState::kOnTime);
  EXPECT_EQ(of(city.actor("worker")).awaited.size(), 1u);
  EXPECT_EQ(of(city.actor("clerk")).awaited.size(), 1u) << "of one's counter";
  EXPECT_EQ(of(city.actor("other_clerk")), OpinionsToday{});
  city.at("2026-03-13T10:00");
  EXPECT_EQ(of(city.actor("traffic")).asked[0].state, DeadlineState::kAtRisk);
  city.at("2026-03-13T14:01");
  EXPECT_EQ(of(city.actor("traffic")).asked[0].state, DeadlineState::kLate);
}

TEST_F(Opinion, Does_not_hinder_completion_and_need_not_be_given_afterwards) {
  const auto request = ask();
  does("worker", "complete-complaint", {{"answer", kSome}});
  EXPECT_TRUE(row(request).withdrawn_at.has_value());
  EXPECT_TRUE(
      opinionsToday(reader(), city.actor("traffic"), city.clock.now(), testing::shippedRules())
          .asked.empty());
}

// The asked department holds the question and not the complaint; who gains the complaint gains it.
TEST(OpinionSync, Reaches_the_asked_department_without_the_complaint) {
  SyncCity city;
  city.central.must("admin", QStringLiteral("establish-office"),
                    {{QStringLiteral("code"), QStringLiteral("OTHER")},
                     {QStringLiteral("name"), QStringLiteral("다른 주민센터")},
                     {QStringLiteral("number_word"), QStringLiteral("다른동")}});
  city.central.must("admin", QStringLiteral("register-user"),
                    {{QStringLiteral("login"), QStringLiteral("gardener")},
                     {QStringLiteral("name"), QStringLiteral("공원담당")},
                     {QStringLiteral("role"), QStringLiteral("case_worker")},
                     {QStringLiteral("office"), QStringLiteral("OTHER")},
                     {QStringLiteral("department"), QStringLiteral("PARK")}});
  const ComplaintId id = city.central.receive("clerk", QStringLiteral("골목 가로등 고장"));
  city.central.must("admin", QStringLiteral("request-opinion"),
                    {{QStringLiteral("complaint"), id.text()},
                     {QStringLiteral("department"), QStringLiteral("PARK")},
                     {QStringLiteral("question"), QStringLiteral("나무가 가리는가")},
                     {QStringLiteral("period"), QStringLiteral("3h")}});
  const auto rows = [](TestDesk& desk) {
    return desk.store().reader().list<OpinionRequest>().size();
  };
  TestDesk here(2);
  TestDesk there(3);
  TestDesk asked(4);
  ASSERT_EQ(city.sync(asked, "gardener"), QString());
  ASSERT_EQ(rows(asked), 1u);
  EXPECT_TRUE(asked.store().reader().list<Complaint>().empty());
  asked.city.must(
      "gardener", QStringLiteral("answer-opinion"),
      {{QStringLiteral("request"), asked.store().reader().list<OpinionRequest>()[0].id.text()},
       {QStringLiteral("answer"), QStringLiteral("가지를 치겠습니다")}});
  ASSERT_EQ(city.sync(asked, "gardener"), QString());
  EXPECT_EQ(timelineOf(city.central.store->reader(), city.central.complaint(id)).back().summary,
            QStringLiteral("의견 회신(법 제20조) · 녹지과"));
  city.central.must("admin", QStringLiteral("request-opinion"),
                    {{QStringLiteral("complaint"), id.text()},
                     {QStringLiteral("department"), QStringLiteral("PARK")},
                     {QStringLiteral("question"), QStringLiteral("언제 치는가")},
                     {QStringLiteral("period"), QStringLiteral("3h")}});
  ASSERT_EQ(city.sync(here, "clerk"), QString());
  ASSERT_EQ(city.sync(there, "other_clerk"), QString());
  EXPECT_EQ(rows(here), 2u);
  EXPECT_EQ(rows(there), 0u);
  city.central.must("admin", QStringLiteral("transfer-complaint"),
                    {{QStringLiteral("complaint"), id.text()},
                     {QStringLiteral("department"), QStringLiteral("TRAFFIC")},
                     {QStringLiteral("office"), QStringLiteral("SJ1")},
                     {QStringLiteral("reason"), QStringLiteral("소관")}});
  ASSERT_EQ(city.sync(here, "clerk"), QString());
  ASSERT_EQ(city.sync(there, "other_clerk"), QString());
  ASSERT_EQ(city.sync(asked, "gardener"), QString());
  EXPECT_EQ(rows(here), 0u) << "they went along with the complaint";
  EXPECT_EQ(rows(there), 2u);
  EXPECT_EQ(rows(asked), 2u);
}

}  // namespace
}  // namespace pcrm
