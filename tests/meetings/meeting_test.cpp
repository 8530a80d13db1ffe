// SPDX-License-Identifier: GPL-3.0-or-later
// One-stop council, mediation committee, guardian. Articles: 법 = 민원 처리에 관한 법률, 영 = its
// 시행령.
#include "core/closing/closing_operations.h"
#include "core/closing/group_closings.h"
#include "core/meetings/meeting_operations.h"
#include "core/meetings/meeting_queries.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::TestCity;

class Meetings : public ::testing::Test {
 protected:
  MeetingId plan(const char* body = "working_council", const char* at = "2026-03-12T15:00") {
    const auto done = city.must("lead", QStringLiteral("plan-meeting"),
                                {{QStringLiteral("body"), QLatin1String(body)},
                                 {QStringLiteral("held_at"), QLatin1String(at)},
                                 {QStringLiteral("place"), QStringLiteral("2층 회의실")},
                                 {QStringLiteral("chair"), QStringLiteral("민원봉사과장")}});
    return PlanMeeting::meetingOf(done.id);
  }
  Result<OperationOutcome> tryPut(MeetingId meeting, ComplaintId id, const char* why) {
    return city.attempt("lead", QStringLiteral("put-on-agenda"),
                        {{QStringLiteral("meeting"), meeting.text()},
                         {QStringLiteral("complaint"), id.text()},
                         {QStringLiteral("why"), QLatin1String(why)}});
  }
  AgendaItemId put(MeetingId meeting, ComplaintId id, const char* why = "compound") {
    const auto done = tryPut(meeting, id, why);
    if (!done) qFatal("%s", qPrintable(done.error().message));
    return PutOnAgenda::itemOf(done->id);
  }
  Result<OperationOutcome> say(AgendaItemId item, const char* speaker, const char16_t* who) {
    return city.attempt("lead", QStringLiteral("record-opinion"),
                        {{QStringLiteral("item"), item.text()},
                         {QStringLiteral("speaker"), QLatin1String(speaker)},
                         {QStringLiteral("who"), QString::fromUtf16(who)},
                         {QStringLiteral("text"), QStringLiteral("점용 폭을 줄이면 됩니다.")},
                         {QStringLiteral("in_writing"), true}});
  }
  Result<OperationOutcome> decide(AgendaItemId item, const char* decision) {
    return city.attempt("lead", QStringLiteral("record-decision"),
                        {{QStringLiteral("item"), item.text()},
                         {QStringLiteral("decision"), QLatin1String(decision)},
                         {QStringLiteral("text"), QStringLiteral("의결함")}});
  }
  Result<OperationOutcome> close(ComplaintId id, const std::vector<ComplaintId>& earlier) {
    QJsonArray ids;
    for (const ComplaintId one : earlier) ids.append(one.text());
    return city.attempt("lead", QStringLiteral("close-complaint"),
                        {{QStringLiteral("complaint"), id.text()},
                         {QStringLiteral("reason"), QStringLiteral("같은 내용")},
                         {QStringLiteral("ground"), QStringLiteral("repeated")},
                         {QStringLiteral("earlier"), ids},
                         {QStringLiteral("told"), true}});
  }
  ComplaintId bySamePerson(bool answered) {
    city.clock.advanceMs(kMsPerHour);
    const auto done = city.must("clerk", QStringLiteral("receive-complaint"),
                                {{QStringLiteral("title"), QStringLiteral("도로를 넓혀 주십시오")},
                                 {QStringLiteral("channel"), QStringLiteral("visit")},
                                 {QStringLiteral("name"), QStringLiteral("손가상")},
                                 {QStringLiteral("phone"), QStringLiteral("010-0000-1111")},
                                 {QStringLiteral("legal_kind"), QStringLiteral("grievance")}});
    const ComplaintId id = ReceiveComplaint::complaintOf(done.id);
    if (answered) {
      city.must("clerk", QStringLiteral("reply-complaint"),
                {{QStringLiteral("complaint"), id.text()},
                 {QStringLiteral("answer"), QStringLiteral("계획이 없습니다.")}});
    }
    return id;
  }
  static QString messageOf(const Result<OperationOutcome>& done) {
    return done ? QString() : done.error().message;
  }

  TestCity city;
};

TEST_F(Meetings, Gather_opinions_decide_and_keep_minutes) {  // 법 제32조
  const MeetingId meeting = plan();
  const ComplaintId id = city.receive("clerk", QStringLiteral("도로점용과 옥외광고 허가"));
  const AgendaItemId item = put(meeting, id);
  EXPECT_FALSE(tryPut(meeting, id, "compound")) << "already on it";
  EXPECT_TRUE(messageOf(say(item, "department", u"NOWHERE")).contains(QStringLiteral("부서가")));
  EXPECT_TRUE(say(item, "department", u"ROAD"));
  EXPECT_TRUE(say(item, "complainant", u""));
  EXPECT_TRUE(messageOf(decide(item, "grant")).contains(QStringLiteral("그 뒤에")));
  city.at("2026-03-12T16:30");
  EXPECT_TRUE(messageOf(decide(item, "close")).contains(QStringLiteral("민원조정위원회")));
  ASSERT_TRUE(decide(item, "conditional"));
  EXPECT_FALSE(decide(item, "grant"));
  EXPECT_FALSE(say(item, "expert", u"노전문"));
  city.must("lead", QStringLiteral("record-minutes"),
            {{QStringLiteral("meeting"), meeting.text()},
             {QStringLiteral("minutes"), QStringLiteral("폭을 줄이는 조건으로 허가")}});
  Reader& reader = city.store->reader();
  EXPECT_EQ(opinionsOf(reader, item).size(), 2u);
  EXPECT_EQ(reader.find<Meeting>(meeting)->state, MeetingState::kHeld);
  ASSERT_EQ(agendaOf(reader, id).size(), 1u);
  EXPECT_EQ(agendaOf(reader, id)[0].decision, AgendaDecision::kConditional);
}

TEST_F(Meetings, Are_cancelled_only_while_nothing_was_decided) {
  const QJsonObject reason{{QStringLiteral("reason"), QStringLiteral("정족수 미달")}};
  const auto cancel = [&](MeetingId id) {
    QJsonObject payload = reason;
    payload[QStringLiteral("meeting")] = id.text();
    return city.attempt("lead", QStringLiteral("cancel-meeting"), payload);
  };
  const MeetingId first = plan();
  const AgendaItemId item = put(first, city.receive("clerk", QStringLiteral("복합민원")));
  const MeetingId second = plan();
  city.at("2026-03-12T16:00");
  ASSERT_TRUE(decide(item, "defer"));
  EXPECT_FALSE(cancel(first));
  ASSERT_TRUE(cancel(second));
  EXPECT_FALSE(tryPut(second, city.receive("clerk", QStringLiteral("다른 민원")), "long"));
  EXPECT_FALSE(city.attempt("lead", QStringLiteral("plan-meeting"),
                            {{QStringLiteral("body"), QStringLiteral("working_council")},
                             {QStringLiteral("held_at"), QStringLiteral("2026-03-11T10:00")}}));
}

TEST_F(Meetings, Take_ended_complaints_only_for_an_objection) {  // 법 제34조, 제35조
  const ComplaintId id = city.receive("clerk", QStringLiteral("도로점용 허가"));
  city.must(
      "lead", QStringLiteral("close-complaint"),
      {{QStringLiteral("complaint"), id.text()}, {QStringLiteral("reason"), QStringLiteral("끝")}});
  const MeetingId meeting = plan("mediation_committee");
  EXPECT_FALSE(tryPut(meeting, id, "repeated"));
  EXPECT_TRUE(tryPut(meeting, id, "objection"));
}

TEST_F(Meetings, Are_seen_by_those_of_the_office_that_called_them) {
  plan();
  EXPECT_EQ(listMeetings(city.store->reader(), city.actor("clerk")).size(), 1u);
  EXPECT_EQ(listMeetings(city.store->reader(), city.actor("operator")).size(), 1u);
  EXPECT_TRUE(listMeetings(city.store->reader(), city.actor("other_clerk")).empty());
}

// 영 제26조; the list of 영 제38조의2.
TEST_F(Meetings, Of_the_committee_let_a_repeated_group_complaint_be_closed) {
  const ComplaintId first = bySamePerson(true);
  const ComplaintId second = bySamePerson(true);
  const ComplaintId third = bySamePerson(false);
  city.must("clerk", QStringLiteral("record-signatories"),
            {{QStringLiteral("complaint"), third.text()},
             {QStringLiteral("signatories"), 12},
             {QStringLiteral("households"), 8}});
  EXPECT_TRUE(messageOf(close(third, {first, second})).contains(QStringLiteral("시행령 제26조")));
  const AgendaItemId item = put(plan("mediation_committee"), third, "group");
  city.at("2026-03-12T16:00");
  ASSERT_TRUE(decide(item, "close"));
  const auto done = close(third, {first, second});
  ASSERT_TRUE(done) << qPrintable(messageOf(done));
  Reader& reader = city.store->reader();
  EXPECT_EQ(closingOf(reader, city.complaint(third))->decision, item.value);
  const auto yearly = repeatedGroupClosings(reader, city.actor("lead"), 2026);
  ASSERT_EQ(yearly.size(), 1u);
  EXPECT_EQ(yearly[0].complaint.id, third);
  EXPECT_TRUE(repeatedGroupClosings(reader, city.actor("lead"), 2025).empty());
  EXPECT_TRUE(repeatedGroupClosings(reader, city.actor("other_clerk"), 2026).empty());
}

TEST_F(Meetings, Leave_a_repeated_complaint_of_one_person_without_the_committee) {
  const ComplaintId first = bySamePerson(true);
  const ComplaintId second = bySamePerson(true);
  EXPECT_TRUE(close(bySamePerson(false), {first, second}));
}

TEST_F(Meetings, Guardian_is_a_colleague_who_is_not_in_charge) {  // 법 제33조
  const ComplaintId id = city.receive("clerk", QStringLiteral("공장 설립 승인"));
  city.must("clerk", QStringLiteral("assign-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("assignee"), QStringLiteral("lead")}});
  const auto assign = [&](const char* login) {
    return city.attempt("lead", QStringLiteral("assign-guardian"),
                        {{QStringLiteral("complaint"), id.text()},
                         {QStringLiteral("login"), QLatin1String(login)}});
  };
  EXPECT_FALSE(assign("lead"));
  EXPECT_FALSE(assign("nobody"));
  EXPECT_FALSE(assign("other_clerk")) << "does not see the complaint";
  ASSERT_TRUE(assign("hq_clerk"));
  ASSERT_TRUE(assign("clerk"));
  Reader& reader = city.store->reader();
  EXPECT_EQ(guardianOf(reader, id)->login, QStringLiteral("clerk"));
  EXPECT_EQ(guardedBy(reader, QStringLiteral("clerk"), 10).size(), 1u);
  EXPECT_TRUE(guardedBy(reader, QStringLiteral("hq_clerk"), 10).empty());
}

}  // namespace
}  // namespace pcrm
