// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/similar_cases.h"
#include "tests/handling/handling_fixture.h"

namespace pcrm {
namespace {

using testing::expectRefused;
using testing::HandlingCity;
using testing::with;

const QJsonObject kAnswer{{QStringLiteral("answer"), QStringLiteral("보도를 다시 깔았습니다.")}};

QJsonObject resolved() { return with("outcome", QStringLiteral("resolved")); }
QJsonObject consistent() { return with("finding", QStringLiteral("consistent")); }

TEST(ComplexComplaint, Is_not_completed_without_review_and_evaluation) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  expectRefused(city.tryTo("worker", "complete-complaint", id, kAnswer),
                QStringLiteral("먼저 할 일: 타당성 검토, 결과 평가"));
  city.act("worker", "record-validity-review", id, consistent());
  city.act("worker", "reply-complaint", id, kAnswer);
  expectRefused(city.tryTo("worker", "complete-complaint", id),
                QStringLiteral("먼저 할 일: 결과 평가(담당자가 아닌 사람)."));
  city.act("colleague", "record-evaluation", id, resolved());
  city.act("worker", "complete-complaint", id);
  EXPECT_EQ(city.complaint(id).state, State::kCompleted);
}

TEST(ComplexComplaint, Opened_again_it_is_judged_again) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  city.act("worker", "record-validity-review", id, consistent());
  city.act("worker", "reply-complaint", id, kAnswer);
  city.act("colleague", "record-evaluation", id, resolved());
  city.act("worker", "complete-complaint", id);
  city.clock.advanceMs(kMsPerDay);
  city.act("worker", "reopen-complaint", id, with("reason", QStringLiteral("다시 내려앉음")));
  expectRefused(city.tryTo("worker", "complete-complaint", id, kAnswer),
                QStringLiteral("타당성 검토, 결과 평가"));
}

TEST(ComplexComplaint, What_was_recorded_can_be_taken_back) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  const auto review = city.act("worker", "record-validity-review", id, consistent());
  city.undo("worker", review);
  EXPECT_TRUE(city.course(id).reviews.empty());
  const auto mark = city.act("worker", "mark-step", id, with("step", QStringLiteral("site-visit")));
  city.undo("worker", mark);
  city.act("worker", "reply-complaint", id, kAnswer);
  const auto evaluation = city.act("colleague", "record-evaluation", id, resolved());
  city.undo("colleague", evaluation);
  EXPECT_TRUE(city.course(id).evaluations.empty());
}

TEST(RecordEvaluation, Refuses_with_the_reason) {
  struct Case {
    const char* login;
    QJsonObject payload;
    const char16_t* words;
  };
  const QJsonObject partly = with("outcome", QStringLiteral("partly"));
  QJsonObject talkative = resolved();
  talkative[QStringLiteral("answers")] = QJsonArray{1, 2, 3, 4};
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  expectRefused(city.tryTo("colleague", "record-evaluation", id, resolved()),
                QStringLiteral("답변한 뒤에"));
  city.act("worker", "reply-complaint", id, kAnswer);
  for (const Case& each :
       {Case{"worker", resolved(), u"담당자가 아닌 사람이"},
        Case{"colleague", partly, u"의견에 적으세요"}, Case{"colleague", talkative, u"질문은 3개"},
        Case{"colleague", with("outcome", QStringLiteral("passed")), u"고르세요"},
        Case{"other_clerk", resolved(), u"볼 수 있는 범위"},
        Case{"privacy", resolved(), u"역할"}}) {
    expectRefused(city.tryTo(each.login, "record-evaluation", id, each.payload),
                  QString::fromUtf16(each.words));
  }
}

TEST(RecordValidityReview, Refuses_with_the_reason) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  expectRefused(city.tryTo("worker", "record-validity-review", id,
                           with("finding", QStringLiteral("different"))),
                QStringLiteral("까닭을 의견에"));
  QJsonObject nonsense = consistent();
  nonsense[QStringLiteral("compared")] = QJsonArray{QStringLiteral("not an id")};
  expectRefused(city.tryTo("worker", "record-validity-review", id, nonsense),
                QStringLiteral("식별자가 아닙니다"));
  expectRefused(city.tryTo("other_clerk", "record-validity-review", id, consistent()),
                QStringLiteral("볼 수 있는 범위"));
  expectRefused(city.tryTo("operator", "record-validity-review", id, consistent()),
                QStringLiteral("역할"));
  city.act("worker", "close-complaint", id, with("reason", QStringLiteral("법 제23조")));
  expectRefused(city.tryTo("worker", "record-validity-review", id, consistent()),
                QStringLiteral("‘종결’ 상태"));
}

TEST(MarkStep, Refuses_with_the_reason) {
  HandlingCity city;
  const ComplaintId id = city.complaintOfType("complex");
  const QJsonObject visit = with("step", QStringLiteral("site-visit"));
  expectRefused(city.tryTo("worker", "mark-step", id, with("step", QStringLiteral("nothing"))),
                QStringLiteral("확인 단계가 없습니다"));
  // Not ticked by hand: the program sees it.
  expectRefused(city.tryTo("worker", "mark-step", id, with("step", QStringLiteral("answer"))),
                QStringLiteral("확인 단계가 없습니다"));
  city.act("worker", "mark-step", id, visit);
  expectRefused(city.tryTo("worker", "mark-step", id, visit), QStringLiteral("이미 확인"));
}

TEST(SimilarCases, Are_ended_ones_with_their_answer_and_outcome) {
  HandlingCity city;
  const ComplaintId past = city.complaintOfType("complex");
  city.act("worker", "record-validity-review", past, consistent());
  city.act("worker", "reply-complaint", past, kAnswer);
  city.act("colleague", "record-evaluation", past,
           {{QStringLiteral("outcome"), QStringLiteral("partly")},
            {QStringLiteral("remarks"), QStringLiteral("한쪽이 남음")}});
  city.act("worker", "complete-complaint", past);
  city.complaintOfType("complex");  // Open: no precedent.
  city.receive("clerk", QStringLiteral("어린이집 보육료 문의"));
  const ComplaintId now = city.complaintOfType("complex");
  const auto cases =
      similarCases(city.store->reader(), city.complaint(now), city.actor("worker"), 5);
  ASSERT_EQ(cases.size(), 1U);
  EXPECT_EQ(cases[0].id, past);
  EXPECT_EQ(cases[0].answer, QStringLiteral("보도를 다시 깔았습니다."));
  EXPECT_EQ(cases[0].outcome, EvaluationOutcome::kPartly);
  EXPECT_FALSE(cases[0].words.isEmpty());
}

}  // namespace
}  // namespace pcrm
