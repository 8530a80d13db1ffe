// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/approval_queue.h"
#include "tests/handling/handling_fixture.h"

namespace pcrm {
namespace {

using testing::expectRefused;
using testing::HandlingCity;
using testing::with;

QJsonObject draft() { return with("draft", QStringLiteral("보도를 다시 깔겠습니다.")); }

std::vector<WaitingApproval> queue(HandlingCity& city, const char* login) {
  return approvalsFor(city.store->reader(), city.actor(login), city.clock.now());
}

TEST(Approval, Goes_up_its_chain_and_ends_where_the_kind_says) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex", "proposal");  // 담당–과장–국장
  city.act("worker", "request-approval", id, draft());
  EXPECT_EQ(queue(city, "chief").size(), 1U);
  EXPECT_TRUE(queue(city, "director").empty()) << "not yet";
  expectRefused(city.tryTo("director", "approve", id), QStringLiteral("과장이 할 차례"));
  city.act("chief", "approve", id);
  EXPECT_TRUE(queue(city, "chief").empty());
  ASSERT_EQ(queue(city, "director").size(), 1U);
  EXPECT_EQ(queue(city, "director")[0].level.draft, QStringLiteral("보도를 다시 깔겠습니다."));
  city.act("director", "approve", id);
  EXPECT_TRUE(factsOf(city.complaint(id), city.store->reader()).approved);
  expectRefused(city.tryTo("director", "approve", id), QStringLiteral("기다리는 결재가 없습니다"));
}

TEST(Approval, Sent_back_it_must_be_asked_for_again) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex", "proposal");
  city.act("worker", "request-approval", id, draft());
  expectRefused(city.tryTo("chief", "return-approval", id, with("reason", QStringLiteral(" "))),
                QStringLiteral("사유"));
  city.act("chief", "return-approval", id, with("reason", QStringLiteral("근거가 없음")));
  EXPECT_TRUE(queue(city, "director").empty());
  EXPECT_EQ(city.course(id).approvals[2].state, ApprovalState::kCancelled);
  city.clock.advanceMs(kMsPerHour);
  city.act("worker", "request-approval", id, draft());
  EXPECT_EQ(queue(city, "chief").size(), 1U);
}

TEST(Approval, What_the_asker_may_decide_counts_as_approved) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  city.act("chief", "request-approval", id, draft());
  EXPECT_TRUE(factsOf(city.complaint(id), city.store->reader()).approved);
}

TEST(Approval, Can_be_taken_back) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  city.act("worker", "request-approval", id, draft());
  const auto approved = city.act("chief", "approve", id);
  city.undo("chief", approved);
  EXPECT_EQ(queue(city, "chief").size(), 1U);
  const ComplaintId other = city.complaintOfType("complex");
  const auto asked = city.act("worker", "request-approval", other, draft());
  city.undo("worker", asked);
  EXPECT_TRUE(city.course(other).approvals.empty());
}

TEST(Approval, Is_refused_with_the_reason) {
  HandlingCity city;
  const ComplaintId simple = city.complaintOfType("simple");
  expectRefused(city.tryTo("worker", "request-approval", simple, draft()),
                QStringLiteral("결재 없이"));
  const ComplaintId id = city.complaintOfType("complex");
  expectRefused(city.tryTo("worker", "request-approval", id, with("draft", QString())),
                QStringLiteral("결재할 내용"));
  expectRefused(city.tryTo("other_clerk", "request-approval", id, draft()),
                QStringLiteral("볼 수 있는 범위"));
  expectRefused(city.tryTo("chief", "approve", id), QStringLiteral("기다리는 결재가 없습니다"));
  city.act("worker", "request-approval", id, draft());
  expectRefused(city.tryTo("worker", "request-approval", id, draft()), QStringLiteral("이미 결재"));
  expectRefused(city.tryTo("colleague", "approve", id), QStringLiteral("과장이 할 차례"));
  expectRefused(city.tryTo("privacy", "approve", id), QStringLiteral("역할"));
  // Nobody could decide a chain without its people.
  const ComplaintId long_term = city.complaintOfType("long_term");
  expectRefused(city.tryTo("worker", "request-approval", long_term, draft()),
                QStringLiteral("부시장이 등록되어 있지 않습니다"));
}

TEST(DelegateApproval, Lets_somebody_decide_until_that_day_and_for_those_kinds) {
  HandlingCity city;
  const ComplaintId grievance = city.complaintOfType("complex", "grievance");
  const ComplaintId inquiry = city.complaintOfType("complex", "inquiry");
  city.act("worker", "request-approval", grievance, draft());
  city.act("worker", "request-approval", inquiry, draft());
  city.must("chief", QStringLiteral("delegate-approval"),
            {{QStringLiteral("to"), QStringLiteral("colleague")},
             {QStringLiteral("until"), QStringLiteral("2026-03-12")},
             {QStringLiteral("kinds"), QJsonArray{QStringLiteral("grievance")}},
             {QStringLiteral("absent"), true}});
  const auto waiting = queue(city, "colleague");
  ASSERT_EQ(waiting.size(), 1U);
  EXPECT_EQ(waiting[0].complaint.id, grievance);
  EXPECT_EQ(waiting[0].right.ground, ApprovalGround::kAbsence);
  city.act("colleague", "approve", grievance);
  const Approval& level = city.course(grievance).approvals[1];
  EXPECT_EQ(level.decided_for, QStringLiteral("chief"));
  EXPECT_EQ(level.ground, ApprovalGround::kAbsence);
  city.must("admin", QStringLiteral("delegate-approval"),
            {{QStringLiteral("from"), QStringLiteral("chief")},
             {QStringLiteral("to"), QStringLiteral("colleague")},
             {QStringLiteral("until"), QStringLiteral("2026-03-12")}});
  EXPECT_EQ(queue(city, "colleague").size(), 1U);
  city.at("2026-03-13T09:00");
  EXPECT_TRUE(queue(city, "colleague").empty()) << "the delegation has ended";
}

TEST(DelegateApproval, Is_refused_with_the_reason) {
  struct Case {
    const char* login;
    QJsonObject payload;
    const char16_t* words;
  };
  const auto payload = [](const char* from, const char* to, const char* until, const char* kind) {
    QJsonObject out{{QStringLiteral("from"), QLatin1String(from)},
                    {QStringLiteral("to"), QLatin1String(to)},
                    {QStringLiteral("until"), QLatin1String(until)}};
    if (*kind) out[QStringLiteral("kinds")] = QJsonArray{QLatin1String(kind)};
    return out;
  };
  HandlingCity city;
  for (const Case& each :
       {Case{"worker", payload("", "chief", "2026-04-01", ""), u"맡길 것이 없습니다"},
        Case{"worker", payload("chief", "worker", "2026-04-01", ""), u"관리자만"},
        Case{"chief", payload("", "nobody", "2026-04-01", ""), u"다른 사람을"},
        Case{"chief", payload("", "chief", "2026-04-01", ""), u"다른 사람을"},
        Case{"chief", payload("", "worker", "2026-03-09", ""), u"이미 지났습니다"},
        Case{"chief", payload("", "worker", "2026-04-01", "magic"), u"법정 구분은 없습니다"}}) {
    expectRefused(city.attempt(each.login, QStringLiteral("delegate-approval"), each.payload),
                  QString::fromUtf16(each.words));
  }
}

}  // namespace
}  // namespace pcrm
