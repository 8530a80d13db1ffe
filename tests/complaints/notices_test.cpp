// SPDX-License-Identifier: GPL-3.0-or-later
// What the complainant is told, by whom, and when it counts: 시행령 제21·23·31조, 법 제22·27조.
#include "core/complaints/interim_notices.h"
#include "core/complaints/notice_text.h"
#include "tests/complaints/running_fixture.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::HasSubstr;
using testing::kSome;

class Notices : public testing::RunningComplaint {
 protected:
  std::string lastDetail() { return timelineOf(reader(), now()).back().detail.toStdString(); }
  size_t interim() {
    return interimNotices(reader(), {}, seoulDate(city.clock.now()), 1, 10).size();
  }
  void tell() {
    does("operator", "notify-course",
         {{"way", QStringLiteral("phone")}, {"course", QStringLiteral("업체를 정하고 있습니다")}});
  }
};

// 시행령 제31조: every one of them.
TEST(NoticeText, Names_person_department_and_phone_and_the_article) {
  struct Case {
    NoticeKind kind;
    const char* law;
  };
  constexpr Case kCases[] = {{NoticeKind::kInterim, "시행령 제23조·제31조"},
                             {NoticeKind::kExtension, "시행령 제21조·제31조"},
                             {NoticeKind::kSupplement, "법 제22조, 시행령 제31조"},
                             {NoticeKind::kCourse, "시행령 제23조·제31조"},
                             {NoticeKind::kResult, "법 제27조, 시행령 제31조"}};
  static_assert(std::size(kCases) == kNoticeKinds);
  Complaint complaint;
  complaint.receipt_number = QStringLiteral("2026-시청-000001");
  complaint.title = QStringLiteral("보도블록");
  for (const Case& c : kCases) {
    const auto text = noticeTo(c.kind, complaint,
                               {QStringLiteral("손가상"), QStringLiteral("도로과"),
                                QStringLiteral("051-000-0000")},
                               QStringLiteral("업체 선정"), QDate(2026, 3, 20))
                          .toStdString();
    EXPECT_THAT(text, HasSubstr("[2026-시청-000001] 보도블록"));
    EXPECT_THAT(text, HasSubstr(": 업체 선정\n"));
    EXPECT_THAT(text, HasSubstr(": 2026-03-20 (금)\n"));
    EXPECT_THAT(text, HasSubstr("담당: 도로과 손가상 (전화 051-000-0000)"));
    EXPECT_THAT(text, HasSubstr(std::string("근거: ") + c.law));
  }
}

TEST(NoticeText, Leaves_a_gap_to_fill_in_rather_than_nobody) {
  const auto text = noticeTo(NoticeKind::kExtension, {}, {}, {}, std::nullopt).toStdString();
  EXPECT_THAT(text, HasSubstr("담당: (부서) (담당자) (전화 ____)"));
}

TEST_F(Notices, Name_the_person_in_charge_or_while_there_is_none_who_writes) {
  EXPECT_EQ(namedPerson(now(), city.actor("clerk"), reader()).name, city.actor("clerk").name);
  does("clerk", "assign-complaint", {{"assignee", QStringLiteral("worker")}});
  const NamedPerson person = namedPerson(now(), city.actor("clerk"), reader());
  EXPECT_EQ(person.name, city.actor("worker").name);
  EXPECT_EQ(person.department, QStringLiteral("도로과"));
}

TEST_F(Notices, Of_an_extension_and_of_papers_stand_in_the_timeline) {
  does("worker", "extend-complaint", {{"reason", QStringLiteral("자재가 늦음")}});
  EXPECT_THAT(lastDetail(), HasSubstr("연장 사유: 자재가 늦음\n처리 완료 예정일: 2026-03-27 (금)\n"
                                      "담당: 도로과 "));
  does("clerk", "request-supplement", {{"what", kSome}});
  EXPECT_THAT(lastDetail(),
              HasSubstr("보완하실 것: 현장 사진\n보완 기한: 2026-03-20 (금)\n담당: "));
}

// 시행령 제23조: after 30 days, every 30; 2026-03-10 + 30 = 04-09.
TEST_F(Notices, Of_the_course_take_the_complaint_off_the_list_until_the_next) {
  city.at("2026-03-20T10:00");
  tell();
  EXPECT_THAT(lastDetail(), HasSubstr("진행 상황: 업체를 정하고 있습니다"));
  EXPECT_EQ(lastLine(), "처리 상황 통지(시행령 제23조) · 전화");
  city.at("2026-04-08T10:00");
  EXPECT_EQ(interim(), 1u) << "that was three weeks ago";
  tell();
  EXPECT_EQ(interim(), 0u);
  city.at("2026-04-09T10:00");
  EXPECT_EQ(interim(), 0u);
  city.at("2026-05-08T10:00");
  EXPECT_EQ(interim(), 1u);
  EXPECT_EQ(courseNotices(id, reader()).size(), 2u);
}

TEST_F(Notices, Say_something_and_no_day_that_is_past) {
  EXPECT_THAT(
      refusal("clerk", "notify-course", {{"way", QStringLiteral("text")}, {"course", QString()}}),
      HasSubstr("진행 상황을 적으세요"));
  EXPECT_THAT(refusal("clerk", "notify-course",
                      {{"way", QStringLiteral("text")},
                       {"course", kSome},
                       {"expected", QStringLiteral("2026-03-09")}}),
              HasSubstr("지난 날짜"));
}

}  // namespace
}  // namespace pcrm
