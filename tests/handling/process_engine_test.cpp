// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/process_engine.h"

#include "tests/handling/handling_fixture.h"

namespace pcrm {
namespace {

using ::testing::ElementsAre;
using testing::shippedRules;

ProcessDefinition shipped(const QString& type) {
  for (const QJsonObject& json : shippedRules().processes) {
    if (json[u"handling_type"].toString() == type) return *readProcess(json);
  }
  return {};
}

QStringList missing(const ProcessDefinition& process, const ProcessFacts& facts) {
  QStringList codes;
  for (const ProcessStep& step : follow(process, facts).missing()) codes << step.code;
  return codes;
}

TEST(ProcessEngine, Each_handling_type_asks_for_what_it_is_about) {
  struct Case {
    const char* type;
    QStringList missing;
    EvaluationKind evaluation;
  };
  // The four types of the study: simple ones by sample, complex ones with evaluation and review.
  const std::vector<Case> cases{
      {"simple", {QStringLiteral("answer")}, EvaluationKind::kSample},
      {"complex",
       {QStringLiteral("validity"), QStringLiteral("answer"), QStringLiteral("evaluation")},
       EvaluationKind::kResult},
      {"periodic", {QStringLiteral("task"), QStringLiteral("answer")}, EvaluationKind::kProcedure},
      {"long_term",
       {QStringLiteral("task"), QStringLiteral("answer")},
       EvaluationKind::kProcedure}};
  for (const Case& each : cases) {
    const ProcessDefinition process = shipped(QLatin1String(each.type));
    EXPECT_EQ(missing(process, {}), each.missing) << each.type;
    EXPECT_EQ(process.evaluation, each.evaluation) << each.type;
  }
}

TEST(ProcessEngine, The_next_step_is_the_first_required_one_not_done) {
  const ProcessDefinition process = shipped(QStringLiteral("complex"));
  ProcessFacts facts;
  const auto next = [&] {
    const ProcessStatus status = follow(process, facts);
    for (const StepStatus& step : status.steps) {
      if (step.next) return step.step.code;
    }
    return QString();
  };
  EXPECT_EQ(next(), QStringLiteral("validity"));
  facts.reviewed = true;
  EXPECT_EQ(next(), QStringLiteral("answer"));
  facts.answered = true;
  EXPECT_EQ(next(), QStringLiteral("evaluation"));
  facts.evaluated = true;
  EXPECT_EQ(next(), QString());
  EXPECT_TRUE(mayComplete(follow(process, facts)));
}

TEST(ProcessEngine, What_is_missing_is_said_with_its_article_and_who_does_it) {
  const auto may = mayComplete(follow(shipped(QStringLiteral("complex")), {}));
  ASSERT_FALSE(may);
  EXPECT_EQ(may.error().message,
            QStringLiteral("아직 완료할 수 없습니다. 먼저 할 일: 타당성 검토, 답변(법 제27조), "
                           "결과 평가(담당자가 아닌 사람)."));
}

TEST(ProcessEngine, The_chain_of_a_kind_goes_before_that_of_all) {
  const ProcessDefinition process = shipped(QStringLiteral("complex"));
  EXPECT_THAT(process.chainOf(QStringLiteral("inquiry")),
              ElementsAre(Position::kOfficer, Position::kSectionChief));
  EXPECT_THAT(process.chainOf(QStringLiteral("proposal")),
              ElementsAre(Position::kOfficer, Position::kSectionChief, Position::kDirector));
  EXPECT_TRUE(shipped(QStringLiteral("simple")).chainOf(QStringLiteral("form")).empty());
}

TEST(ProcessEngine, An_approval_that_nobody_need_give_is_no_step_to_wait_for) {
  ProcessDefinition process = shipped(QStringLiteral("complex"));
  process.approvals = {{QStringLiteral("form"), {Position::kMayor}}};
  ProcessFacts facts;
  facts.legal_kind = QStringLiteral("inquiry");
  for (const StepStatus& step : follow(process, facts).steps) {
    EXPECT_EQ(step.done, step.step.kind == StepKind::kApproval) << step.step.code.toStdString();
  }
}

TEST(ProcessEngine, Who_does_a_step_is_looked_at) {
  const Actor worker{QStringLiteral("worker"), {}, Role::kCaseWorker, {}, {}};
  const Actor lead{QStringLiteral("lead"), {}, Role::kTeamLead, {}, {}};
  const Actor other{QStringLiteral("other"), {}, Role::kCaseWorker, {}, {}};
  struct Case {
    StepBy by;
    bool worker;
    bool lead;
    bool other;
  };
  for (const Case& each :
       {Case{StepBy::kAnyone, true, true, true}, Case{StepBy::kAssignee, true, true, false},
        Case{StepBy::kOther, false, true, true}, Case{StepBy::kLead, false, true, false}}) {
    const ProcessStep step{
        QStringLiteral("x"), QStringLiteral("단계"), StepKind::kCheck, each.by, {}, true};
    EXPECT_EQ(mayDoStep(step, worker, worker.login).has_value(), each.worker);
    EXPECT_EQ(mayDoStep(step, lead, worker.login).has_value(), each.lead);
    EXPECT_EQ(mayDoStep(step, other, worker.login).has_value(), each.other);
  }
}

TEST(ProcessDefinition, Is_the_same_after_writing_and_reading_it) {
  for (const QJsonObject& json : shippedRules().processes) {
    const auto process = readProcess(json);
    ASSERT_TRUE(process);
    EXPECT_EQ(*readProcess(toJson(*process)), *process);
  }
}

}  // namespace
}  // namespace pcrm
