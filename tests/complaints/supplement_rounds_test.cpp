// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for papers round by round: 법 제22조, 시행령 제24조·제25조. Times count by the Civil Act.
#include "core/complaints/supplement_rounds.h"

#include "core/complaints/complaint_step.h"
#include "tests/complaints/running_fixture.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::HasSubstr;
using testing::kSome;

class SupplementRoundsTest : public testing::RunningComplaint {
 protected:
  std::optional<SupplementRounds> rounds() {
    return supplementRounds(now(), seoulDate(city.clock.now()), testing::shippedRules().holidays,
                            reader());
  }
  void ask(const char* due_on) {
    does("clerk", "request-supplement", {{"what", kSome}, {"due_on", QLatin1String(due_on)}});
  }
  std::string putOff(const char* due_on) {
    return refusal("clerk", "extend-supplement",
                   {{"due_on", QLatin1String(due_on)}, {"reason", QStringLiteral("출장 중")}});
  }
};

// 민법 제157·161조: the day of the request is not counted; a last day off gives way.
TEST_F(SupplementRoundsTest, A_request_without_a_day_is_open_for_ten_days) {
  struct Case {
    QDate asked;
    QDate until;
  };
  for (const Case& c : {Case{{2026, 3, 10}, {2026, 3, 20}},    // Friday
                        Case{{2026, 3, 11}, {2026, 3, 23}},    // 21st is a Saturday
                        Case{{2026, 9, 14}, {2026, 9, 28}},    // 24th to 26th 추석, then Sunday
                        Case{{2026, 4, 21}, {2026, 5, 4}}}) {  // 05-01 노동절, then a weekend
    EXPECT_EQ(usualSupplementDay(c.asked, testing::shippedRules().holidays), c.until);
  }
  does("clerk", "request-supplement", {{"what", kSome}});
  EXPECT_EQ(rounds()->waiting.due_on, QDate(2026, 3, 20));
  EXPECT_EQ(lastLine(), "보완 요청(법 제22조) · 2026-03-20 (금)까지");
}

// 시행령 제24조제2항
TEST_F(SupplementRoundsTest, The_complainant_may_have_it_put_off_twice) {
  ask("2026-03-13");
  EXPECT_THAT(putOff("2026-03-13"), HasSubstr("뒤로 정하세요"));
  EXPECT_EQ(putOff("2026-03-16"), "");
  EXPECT_EQ(putOff("2026-03-18"), "");
  EXPECT_THAT(putOff("2026-03-20"), HasSubstr("두 번까지만 늘립니다(시행령 제24조제2항)"));
  EXPECT_EQ(rounds()->waiting.due_on, QDate(2026, 3, 18));
  EXPECT_EQ(rounds()->waiting.extended, 2);
  EXPECT_EQ(lastLine(), "보완 기한 연장 2회(시행령 제24조제2항) · 2026-03-18 (수)까지");
}

TEST_F(SupplementRoundsTest, Not_after_the_day_has_passed) {
  ask("2026-03-13");
  city.at("2026-03-14T10:00");
  EXPECT_THAT(putOff("2026-03-20"), HasSubstr("10일 안에 한 번 더 보완을 요청하세요"));
}

// 시행령 제24조제3항
TEST_F(SupplementRoundsTest, What_does_not_come_is_asked_for_once_more_within_ten_days) {
  ask("2026-03-13");
  EXPECT_THAT(refusal("clerk", "request-supplement", {{"what", kSome}}),
              HasSubstr("2026-03-13 (금))이 아직 지나지 않아"));
  city.at("2026-03-16T10:00");
  EXPECT_TRUE(rounds()->mayAskAgain());
  EXPECT_THAT(refusal("clerk", "request-supplement",
                      {{"what", kSome}, {"due_on", QStringLiteral("2026-03-27")}}),
              HasSubstr("10일 이내(2026-03-26 (목)까지)"));
  does("clerk", "request-supplement", {{"what", kSome}});
  EXPECT_EQ(rounds()->waiting.round, 2);
  EXPECT_EQ(rounds()->waiting.due_on, QDate(2026, 3, 26));
  EXPECT_THAT(putOff("2026-03-30"), HasSubstr("늘릴 수 없습니다"));
  city.at("2026-03-27T10:00");
  EXPECT_THAT(refusal("clerk", "request-supplement", {{"what", kSome}}),
              HasSubstr("반려하세요(시행령 제25조)"));
}

// 시행령 제20조: both requests are one stop, from the first to the arrival, both ends left out.
TEST_F(SupplementRoundsTest, The_clock_stands_from_the_first_request_to_the_arrival) {
  city.at("2026-03-11T10:00");
  ask("2026-03-12");
  city.at("2026-03-16T10:00");
  does("clerk", "request-supplement", {{"what", kSome}});
  city.at("2026-03-17T10:00");
  does("clerk", "record-supplement", {});
  EXPECT_EQ(due(), "2026-03-25T18:00");  // 10①, 18② 19③ 20④ 23⑤ 24⑥ 25⑦
  for (const Supplement& supplement : reader().list<Supplement>()) {
    EXPECT_TRUE(supplement.arrived_at.has_value());
  }
  EXPECT_FALSE(rounds().has_value());
  ask("2026-03-20");
  EXPECT_EQ(rounds()->waiting.round, 1) << "other papers begin again";
}

// 시행령 제25조제1항
TEST_F(SupplementRoundsTest, Only_when_both_rounds_are_used_up_is_it_returned) {
  const auto back = [&] {
    return refusal("lead", "return-complaint", {{"reason", QStringLiteral("보완하지 않음")}});
  };
  ask("2026-03-13");
  EXPECT_THAT(back(), HasSubstr("2026-03-13 (금))이 지나기 전에는"));
  city.at("2026-03-16T10:00");
  EXPECT_THAT(back(), HasSubstr("한 번 더 보완을 요청해야"));
  does("clerk", "request-supplement", {{"what", kSome}});
  EXPECT_THAT(back(), HasSubstr("2026-03-26 (목))이 지나기 전에는"));
  city.at("2026-03-27T10:00");
  EXPECT_TRUE(rounds()->mayReturn());
  EXPECT_EQ(back(), "");
  EXPECT_EQ(now().state, State::kClosed);
  EXPECT_TRUE(now().closed_at.has_value());
  EXPECT_EQ(lastLine(), "반려 · 보완하지 않음(시행령 제25조)");
}

TEST_F(SupplementRoundsTest, Opened_again_it_begins_with_a_first_round) {
  ask("2026-03-13");
  does("lead", "close-complaint", {{"reason", QStringLiteral("법 제21조")}});
  does("lead", "reopen-complaint", {{"reason", QStringLiteral("다시 봄")}});
  city.at("2026-03-20T10:00");
  ask("2026-03-24");
  EXPECT_EQ(rounds()->waiting.round, 1);
}

// 시행령 제25조: undeliverable twice counts as withdrawn, in whichever round.
TEST_F(SupplementRoundsTest, What_comes_back_twice_is_withdrawn) {
  const auto came_back = [&] {
    does("clerk", "record-undelivered", {{"note", QStringLiteral("등기 수취인 불명")}});
  };
  ask("2026-03-13");
  came_back();
  EXPECT_EQ(now().state, State::kSupplementing);
  city.at("2026-03-16T10:00");
  does("clerk", "request-supplement", {{"what", kSome}});
  came_back();
  EXPECT_EQ(now().state, State::kWithdrawn);
  EXPECT_EQ(lastLine(), "보완 요청 2회 반송 · 취하한 것으로 봄(시행령 제25조)");
  EXPECT_THAT(refusal("clerk", "record-undelivered", {{"note", kSome}}), HasSubstr("취하"));
}

}  // namespace
}  // namespace pcrm
