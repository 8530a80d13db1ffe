// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/sample_evaluation.h"

#include "core/handling/approval_queue.h"
#include "tests/handling/handling_fixture.h"

namespace pcrm {
namespace {

using testing::HandlingCity;
using testing::with;

/// Everything that is completed is drawn.
void drawAll(HandlingCity& city) {
  city.must("admin", QStringLiteral("define-process"),
            {{QStringLiteral("handling_type"), QStringLiteral("simple")},
             {QStringLiteral("name"), QStringLiteral("단순민원")},
             {QStringLiteral("steps"),
              QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("answer")},
                                     {QStringLiteral("name"), QStringLiteral("답변")},
                                     {QStringLiteral("kind"), QStringLiteral("answer")},
                                     {QStringLiteral("required"), true}}}},
             {QStringLiteral("evaluation"), QStringLiteral("sample")},
             {QStringLiteral("sample_percent"), 100}});
}

const QJsonObject kGood{
    {QStringLiteral("answer"), QStringLiteral("보도블록을 새로 깔고 둘레를 살폈습니다.")}};

TEST(SampleEvaluation, Draws_the_share_that_is_set_and_always_the_same) {
  Random random(3);
  int drawn = 0;
  for (int i = 0; i < 10'000; ++i) {
    const Uuid id = Uuid::v7({i}, random);
    EXPECT_EQ(isDrawn(id, 10), isDrawn(id, 10));
    EXPECT_FALSE(isDrawn(id, 0));
    EXPECT_TRUE(isDrawn(id, 100));
    drawn += isDrawn(id, 10) ? 1 : 0;
  }
  EXPECT_NEAR(drawn, 1000, 120);  // Four standard deviations.
}

TEST(SampleEvaluation, Says_what_it_objects_to) {
  HandlingCity city;
  drawAll(city);
  const ComplaintId good = city.complaintOfType("simple");
  city.act("worker", "complete-complaint", good, kGood);
  const ComplaintId late = city.complaintOfType("simple");
  city.act("worker", "assign-complaint", late, with("assignee", QString()));
  city.clock.advanceMs(60 * kMsPerDay);
  city.act("worker", "complete-complaint", late, with("answer", QStringLiteral("함")));

  ASSERT_EQ(city.course(good).evaluations.size(), 1U);
  EXPECT_EQ(city.course(good).evaluations[0].outcome, EvaluationOutcome::kPassed);
  ASSERT_EQ(city.course(late).evaluations.size(), 1U);
  const Evaluation& found = city.course(late).evaluations[0];
  EXPECT_EQ(found.outcome, EvaluationOutcome::kToCheck);
  for (const char16_t* words : {u"기한을 넘김", u"답변이 너무 짧음", u"담당자가 정해지지 않음"})
    EXPECT_TRUE(found.remarks.contains(QString::fromUtf16(words)));

  const auto waiting =
      samplesToCheck(city.store->reader(), city.actor("operator"), city.clock.now(), 30, 10);
  ASSERT_EQ(waiting.size(), 1U);
  EXPECT_EQ(waiting[0].id, late);
  // Somebody looked at it.
  city.act("colleague", "record-evaluation", late,
           {{QStringLiteral("outcome"), QStringLiteral("partly")},
            {QStringLiteral("remarks"), QStringLiteral("늦은 까닭을 물음")}});
  EXPECT_TRUE(samplesToCheck(city.store->reader(), city.actor("operator"), city.clock.now(), 30, 10)
                  .empty());
}

TEST(SampleEvaluation, Goes_with_the_completion_that_is_taken_back) {
  HandlingCity city;
  drawAll(city);
  const ComplaintId id = city.complaintOfType("simple");
  const auto done = city.act("worker", "complete-complaint", id, kGood);
  city.undo("worker", done);
  EXPECT_TRUE(city.course(id).evaluations.empty());
  EXPECT_EQ(city.complaint(id).state, State::kInProgress);
}

TEST(SampleEvaluation, Is_not_made_of_complex_complaints) {
  HandlingCity city;
  drawAll(city);
  const ComplaintId id = city.complaintOfType("complex");
  city.act("worker", "record-validity-review", id, with("finding", QStringLiteral("no_precedent")));
  city.act("worker", "reply-complaint", id, kGood);
  city.act("colleague", "record-evaluation", id, with("outcome", QStringLiteral("resolved")));
  city.act("worker", "complete-complaint", id);
  ASSERT_EQ(city.course(id).evaluations.size(), 1U);
  EXPECT_EQ(city.course(id).evaluations[0].kind, EvaluationKind::kResult);
}

}  // namespace
}  // namespace pcrm
