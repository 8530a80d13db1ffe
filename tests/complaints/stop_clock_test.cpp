// SPDX-License-Identifier: GPL-3.0-or-later
// Times that do not count beside supplementing: 시행령 제20조 (행정절차법 시행령 제11조),
// 제7조의2제3항, 제17조제4·5항.
#include "core/complaints/complaint_deadline.h"
#include "core/complaints/stopped_clock.h"
#include "tests/complaints/running_fixture.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::HasSubstr;
using testing::kSome;

class StopClockTest : public testing::RunningComplaint {
 protected:
  std::string stop(const char* ground, const char* until = nullptr) {
    QJsonObject fields = ofIt({{"ground", QLatin1String(ground)}, {"reason", kSome}});
    if (until) fields[QStringLiteral("until")] = QLatin1String(until);
    const auto done = city.attempt("clerk", QStringLiteral("stop-clock"), fields);
    return done ? std::string() : done.error().message.toStdString();
  }
  void resume(const char* at) {
    city.at(at);
    does("clerk", "resume-clock", {});
  }
  QString reasonOn(QDate date) {
    const auto deadline = complaintDeadline(now(), testing::shippedRules(), reader());
    for (const CountedDay& day : deadline->days) {
      if (day.date == date) return day.reason;
    }
    return {};
  }
};

TEST_F(StopClockTest, Leaves_out_its_days_on_every_ground_and_names_the_article) {
  struct Case {
    const char* ground;
    const char* reason;
  };
  constexpr Case kCases[] = {
      {"representatives", "대표자 선정 (시행령 제20조)"},
      {"forwarding", "멀리 떨어진 기관 사이의 이송 (시행령 제20조)"},
      {"hearing", "청문·의견 청취 (시행령 제20조)"},
      {"technical_review", "실험·검사·감정·전문 검토 (시행령 제20조)"},
      {"prerequisite", "먼저 끝나야 하는 일 (시행령 제20조)"},
      {"electronic_check", "전자문서 확인 (시행령 제7조의2제3항)"},
      {"inspection", "현장조사 (시행령 제17조제4항)"},
  };
  ASSERT_EQ(std::size(kCases), EnumCodes<StopGround>::kCodes.size());
  for (const Case& c : kCases) {
    city.at("2026-03-11T10:00");
    EXPECT_EQ(stop(c.ground), "");
    const Uuid stopped = reader().list<StoppedClock>().back().id.value;
    resume("2026-03-13T16:00");
    EXPECT_EQ(due(), "2026-03-23T18:00") << c.ground;  // 10①, 16② 17③ 18④ 19⑤ 20⑥ 23⑦
    EXPECT_EQ(reasonOn({2026, 3, 12}).toStdString(), c.reason);
    EXPECT_THAT(lastLine(), HasSubstr("기한 2026-03-23 (월)"));
    Transaction tx(city.store->database(), {&domain(), true, 1, false});
    tx.remove<StoppedClock>(StoppedClockId{stopped});
  }
}

TEST_F(StopClockTest, Adds_to_the_time_of_supplementing) {
  city.at("2026-03-11T10:00");
  EXPECT_EQ(stop("hearing"), "");
  resume("2026-03-12T10:00");
  city.at("2026-03-16T10:00");
  does("clerk", "request-supplement", {{"what", kSome}});
  city.at("2026-03-17T10:00");
  does("clerk", "record-supplement", {});
  EXPECT_EQ(due(), "2026-03-24T18:00");  // 10① 13② | 16–17 | 18③ 19④ 20⑤ 23⑥ 24⑦
}

TEST_F(StopClockTest, One_at_a_time_with_a_reason_and_only_while_it_is_worked_on) {
  EXPECT_THAT(stop("hearing", "2026-03-09"), HasSubstr("지난 날짜"));
  EXPECT_THAT(refusal("clerk", "resume-clock", {}), HasSubstr("멈춰 있지 않습니다"));
  EXPECT_EQ(stop("hearing", "2026-03-20"), "");
  EXPECT_EQ(lastLine(), "처리 기간 멈춤 · 청문·의견 청취(시행령 제20조) · 2026-03-20 (금)까지");
  EXPECT_THAT(stop("prerequisite"), HasSubstr("‘청문·의견 청취’ 사유로 멈춰 있습니다"));
  city.at("2026-03-10T13:00");
  EXPECT_THAT(refusal("clerk", "resume-clock", {}), HasSubstr("시계"));
  city.at("2026-03-12T13:00");
  does("lead", "close-complaint", {{"reason", QStringLiteral("법 제21조")}});
  EXPECT_THAT(refusal("clerk", "resume-clock", {}), HasSubstr("종결"));
}

// 시행령 제17조제4항: up to 14 days; 제5항: once more up to 7. Counted as days of a period are.
TEST_F(StopClockTest, An_inspection_is_left_out_for_so_many_days_and_no_more) {
  EXPECT_THAT(stop("inspection", "2026-03-28"), HasSubstr("14일 안(2026-03-27 (금)까지)"));
  EXPECT_EQ(stop("inspection"), "");
  resume("2026-04-03T10:00");  // A week longer than it may.
  // 10–27 left out; 30① 31② 04-01③ 02④ 03⑤ 06⑥ 07⑦
  EXPECT_EQ(due(), "2026-04-07T18:00");
  EXPECT_THAT(stop("inspection", "2026-04-14"), HasSubstr("7일 안(2026-04-13 (월)까지)"));
  EXPECT_EQ(stop("inspection"), "");
  resume("2026-04-06T10:00");
  EXPECT_EQ(due(), "2026-04-09T18:00");  // 03 and 06 left out as well
  EXPECT_THAT(stop("inspection"), HasSubstr("시행령 제17조제5항"));
}

TEST_F(StopClockTest, An_inspection_is_for_grievances) {
  does("clerk", "classify-complaint", {{"legal_kind", QStringLiteral("proposal")}});
  EXPECT_THAT(stop("inspection"), HasSubstr("고충민원에서만"));
}

}  // namespace
}  // namespace pcrm
