// SPDX-License-Identifier: GPL-3.0-or-later
// How many working hours the law gives to receive, to pass on and to take a complaint: 시행령
// 제6조제7항, 제13조.
#include "core/complaints/duties.h"

#include "tests/complaints/running_fixture.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::HasSubstr;
using testing::kSome;

class DutiesTest : public testing::RunningComplaint {
 protected:
  std::vector<Duty> duties() {
    WorkCalendars calendars(testing::shippedRules(), reader());
    return dutiesOf(now(), calendars, reader());
  }
  std::vector<DutyRow> open(const char* login) {
    ComplaintFilter filter;
    filter.seen_by = city.actor(login);
    return openDuties(reader(), filter, testing::shippedRules(), 10);
  }
};

TEST(Duties, Give_the_hours_of_the_way_it_came) {
  struct Case {
    const char* what;
    Channel channel;
    const char* office;
    const char* department;
    const char* transferred;  ///< When, or null.
    std::vector<WorkingClock> clocks;
    const char* until;  ///< Of the first.
  };
  using C = WorkingClock;
  const Case cases[] = {
      {"counter of the city hall",
       Channel::kVisit,
       "HQ",
       "ROAD",
       nullptr,
       {C::kToDepartment},
       "2026-03-13T17:30"},
      {"counter far away",
       Channel::kPhone,
       "CR2",
       "ROAD",
       nullptr,
       {C::kToDistantDepartment},
       "2026-03-16T10:30"},
      {"electronic",
       Channel::kInternet,
       "HQ",
       "ROAD",
       nullptr,
       {C::kElectronicReceipt},
       "2026-03-16T16:30"},
      {"nobody's",
       Channel::kVisit,
       "HQ",
       "",
       nullptr,
       {C::kToDepartment, C::kToOtherAgency},
       "2026-03-13T17:30"},
      {"transferred on Saturday",
       Channel::kInternet,
       "HQ",
       "ROAD",
       "2026-03-14T11:00",
       {C::kWithinAgency},
       "2026-03-16T12:00"},
  };
  for (const Case& c : cases) {
    Complaint complaint;
    complaint.received_at = *parseSeoul(QStringLiteral("2026-03-13T16:30"));  // Friday
    complaint.channel = c.channel;
    complaint.office = QLatin1String(c.office);
    complaint.department = QLatin1String(c.department);
    std::vector<ComplaintEvent> events;
    if (c.transferred) {
      events.push_back({{},
                        {},
                        *parseSeoul(QLatin1String(c.transferred)),
                        QStringLiteral("transfer-complaint"),
                        {},
                        {},
                        {}});
    }
    const Rules& rules = testing::shippedRules();
    const auto found = dutiesOf(complaint, events, rules.holidays, rules.hours);
    ASSERT_EQ(found.size(), c.clocks.size()) << c.what;
    for (size_t i = 0; i < found.size(); ++i) EXPECT_EQ(found[i].clock, c.clocks[i]) << c.what;
    EXPECT_EQ(toSeoulText(found[0].until).toStdString(), c.until) << c.what;
    complaint.assignee = QStringLiteral("worker");
    EXPECT_TRUE(dutiesOf(complaint, events, rules.holidays, rules.hours).empty()) << c.what;
  }
}

TEST_F(DutiesTest, End_when_somebody_takes_it_and_begin_again_with_a_transfer) {
  ASSERT_EQ(duties().size(), 1u);
  does("clerk", "assign-complaint", {{"assignee", QStringLiteral("worker")}});
  EXPECT_TRUE(duties().empty());
  city.at("2026-03-11T10:00");
  does("worker", "transfer-complaint",
       {{"department", QStringLiteral("TRAFFIC")}, {"reason", QStringLiteral("소관")}});
  ASSERT_EQ(duties().size(), 1u);
  EXPECT_EQ(duties()[0].clock, WorkingClock::kWithinAgency);
  EXPECT_EQ(toSeoulText(duties()[0].until), QStringLiteral("2026-03-11T14:00"));
}

TEST_F(DutiesTest, Are_shown_to_those_who_see_the_complaint_the_soonest_first) {
  city.at("2026-03-10T09:30");
  city.receive("hq_clerk", QStringLiteral("먼저 끝나는 것"));
  ASSERT_EQ(open("clerk").size(), 1u);
  EXPECT_EQ(open("clerk")[0].id, id);
  ASSERT_EQ(open("admin").size(), 2u);
  EXPECT_EQ(open("admin")[0].title, QStringLiteral("먼저 끝나는 것"));
  EXPECT_TRUE(open("other_clerk").empty());
}

TEST(Duties, Are_at_risk_when_more_than_half_has_gone) {
  const Duty duty{WorkingClock::kWithinAgency, {0}, {100}};
  EXPECT_EQ(stateOf(duty, {50}), DeadlineState::kOnTime);
  EXPECT_EQ(stateOf(duty, {51}), DeadlineState::kAtRisk);
  EXPECT_EQ(stateOf(duty, {101}), DeadlineState::kLate);
}

// 시행령 제13조: within 8 working hours, and the complainant is told.
TEST_F(DutiesTest, What_goes_to_another_agency_ends_here_and_the_complainant_is_told) {
  const auto out = [&](const QString& agency, const QString& told) {
    return refusal("clerk", "transfer-out",
                   {{"agency", agency}, {"reason", kSome}, {"told", told}});
  };
  EXPECT_THAT(out({}, kSome), HasSubstr("받을 기관을 적으세요"));
  EXPECT_THAT(out(QStringLiteral("부산광역시교육청"), {}), HasSubstr("민원인에게 알려야"));
  EXPECT_EQ(out(QStringLiteral("부산광역시교육청"), QStringLiteral("전화로 알림")), "");
  EXPECT_EQ(now().state, State::kClosed);
  EXPECT_EQ(lastLine(), "다른 기관으로 이송(시행령 제13조) · 부산광역시교육청");
  does("lead", "reopen-complaint", {{"reason", kSome}});
  EXPECT_THAT(out(QStringLiteral("부산광역시교육청"), kSome), "");
}

TEST_F(DutiesTest, A_transfer_to_another_agency_says_when_it_was_late) {
  city.at("2026-03-11T15:00");
  does("clerk", "transfer-out",
       {{"agency", QStringLiteral("한국전력공사")}, {"reason", kSome}, {"told", kSome}});
  EXPECT_THAT(lastLine(), HasSubstr("8근무시간 지남"));
}

}  // namespace
}  // namespace pcrm
