// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/process_operations.h"
#include "tests/handling/handling_fixture.h"

namespace pcrm {
namespace {

using testing::expectRefused;
using testing::HandlingCity;
using testing::shippedRules;

QJsonObject step(const char* code, const char* kind, bool required = true) {
  return {{QStringLiteral("code"), QLatin1String(code)},
          {QStringLiteral("name"), QStringLiteral("단계 ") + QLatin1String(code)},
          {QStringLiteral("kind"), QLatin1String(kind)},
          {QStringLiteral("required"), required}};
}

QJsonObject simpleWith(const QJsonArray& steps, const char* department = "") {
  return {{QStringLiteral("handling_type"), QStringLiteral("simple")},
          {QStringLiteral("department"), QLatin1String(department)},
          {QStringLiteral("name"), QStringLiteral("단순민원")},
          {QStringLiteral("steps"), steps}};
}

const QString kDefine = QStringLiteral("define-process");
const QJsonArray kWithVisit{step("visit", "check"), step("answer", "answer")};

TEST(DefineProcess, Holds_for_complaints_classified_from_then_on) {
  HandlingCity city;
  const ComplaintId before = city.complaintOfType("simple");
  city.must("admin", kDefine, simpleWith(kWithVisit));
  const ComplaintId after = city.complaintOfType("simple");
  EXPECT_EQ(city.course(before).edition, 0);
  EXPECT_EQ(city.course(after).edition, 1);

  const QJsonObject answer{
      {QStringLiteral("answer"), QStringLiteral("보도블록을 새로 깔았습니다.")}};
  city.act("worker", "complete-complaint", before, answer);
  expectRefused(city.tryTo("worker", "complete-complaint", after, answer),
                QStringLiteral("단계 visit"));
  city.act("worker", "mark-step", after, testing::with("step", QStringLiteral("visit")));
  city.act("worker", "complete-complaint", after, answer);
}

TEST(DefineProcess, A_later_edition_leaves_complaints_with_theirs) {
  HandlingCity city;
  city.must("admin", kDefine, simpleWith(kWithVisit));
  const ComplaintId first = city.complaintOfType("simple");
  city.must("admin", kDefine, simpleWith({step("answer", "answer")}));
  EXPECT_EQ(city.course(first).edition, 1);
  EXPECT_EQ(city.course(first).status.steps.size(), 2U);
  EXPECT_EQ(city.course(city.complaintOfType("simple")).edition, 2);
  // Classified again, it goes by what holds now.
  city.act("worker", "classify-complaint", first,
           testing::with("handling_type", QStringLiteral("simple")));
  EXPECT_EQ(city.course(first).edition, 2);
}

TEST(DefineProcess, A_departments_own_goes_before_that_of_all) {
  HandlingCity city;
  city.must("admin", kDefine, simpleWith(kWithVisit, "ROAD"));
  city.must("admin", kDefine, simpleWith({step("answer", "answer")}));
  const ComplaintId road = city.complaintOfType("simple");
  EXPECT_EQ(city.course(road).process->department, QStringLiteral("ROAD"));
  // With the department its way of handling changes.
  city.act("worker", "reply-complaint", road, testing::with("answer", QStringLiteral("답")));
  const ComplaintId moved = city.receive("clerk", QStringLiteral("보도블록이 깨졌습니다"));
  city.act("clerk", "classify-complaint", moved,
           testing::with("handling_type", QStringLiteral("simple")));
  city.act("clerk", "transfer-complaint", moved,
           {{QStringLiteral("department"), QStringLiteral("PARK")},
            {QStringLiteral("reason"), QStringLiteral("소관")}});
  EXPECT_EQ(city.course(moved).process->department, QString());
}

TEST(DefineProcess, Taken_back_the_one_before_holds_unless_a_complaint_goes_by_it) {
  HandlingCity city;
  const auto unused = city.must("admin", kDefine, simpleWith(kWithVisit));
  city.undo("admin", unused);
  EXPECT_EQ(city.course(city.complaintOfType("simple")).edition, 0);
  EXPECT_EQ(processesInForce(city.store->reader(), shippedRules()).size(), 4U);
  const auto used = city.must("admin", kDefine, simpleWith(kWithVisit));
  city.complaintOfType("simple");
  expectRefused(city.attempt("admin", QStringLiteral("undo-operation"),
                             {{QStringLiteral("operation"), used.id.text()}}),
                QStringLiteral("되돌릴 수 없습니다"));
}

TEST(DefineProcess, Refuses_in_words_what_makes_no_process) {
  struct Case {
    QJsonObject payload;
    const char16_t* words;
  };
  QJsonObject unnamed = simpleWith(kWithVisit);
  unnamed[QStringLiteral("name")] = QStringLiteral(" ");
  QJsonObject strange = simpleWith(kWithVisit);
  strange[QStringLiteral("handling_type")] = QStringLiteral("odd");
  QJsonObject share = simpleWith(kWithVisit);
  share[QStringLiteral("sample_percent")] = 101;
  QJsonObject kind = simpleWith(kWithVisit);
  kind[QStringLiteral("evaluation")] = QStringLiteral("guess");
  const auto chain = [](const QJsonArray& levels) {
    QJsonObject payload = simpleWith(kWithVisit);
    payload[QStringLiteral("approvals")] =
        QJsonArray{QJsonObject{{QStringLiteral("levels"), levels}}};
    return payload;
  };
  const std::vector<Case> cases{
      {unnamed, u"이름을 적으세요"},
      {strange, u"처리 유형은 없습니다"},
      {share, u"0에서 100"},
      {kind, u"‘guess’ 대신"},
      {simpleWith(kWithVisit, "NOWHERE"), u"부서가 없습니다"},
      {simpleWith({step("visit", "check")}), u"답변 단계를 필수로"},
      {simpleWith({step("answer", "answer", false)}), u"답변 단계를 필수로"},
      {simpleWith({step("a", "answer"), step("a", "check")}), u"두 번 나옵니다"},
      {simpleWith({step("a", "answer"), step("b", "answer")}), u"같은 종류의 단계"},
      {simpleWith({step("a", "dance")}), u"‘dance’ 대신"},
      {simpleWith({step("a", "answer"), step("b", "approval")}), u"결재선도 적으세요"},
      {chain({QStringLiteral("king")}), u"직위가 아닙니다"},
      {chain({QStringLiteral("mayor"), QStringLiteral("officer")}), u"낮은 직위에서"},
      {chain({}), u"직위를 하나 이상"},
  };
  HandlingCity city;
  for (const Case& each : cases)
    expectRefused(city.attempt("admin", kDefine, each.payload), QString::fromUtf16(each.words));
  expectRefused(city.attempt("lead", kDefine, simpleWith(kWithVisit)), QStringLiteral("역할"));
}

TEST(SetPosition, Is_kept_when_the_user_is_registered_again) {
  HandlingCity city;
  city.person("chief", u"강과장", "HQ", "ROAD", "section_chief");
  city.must("admin", QStringLiteral("register-user"),
            {{QStringLiteral("login"), QStringLiteral("chief")},
             {QStringLiteral("name"), QStringLiteral("강새과장")},
             {QStringLiteral("role"), QStringLiteral("case_worker")},
             {QStringLiteral("office"), QStringLiteral("HQ")},
             {QStringLiteral("department"), QStringLiteral("ROAD")}});
  const auto user = city.store->reader().findBy<User>(u"login", QStringLiteral("chief"));
  ASSERT_TRUE(user);
  EXPECT_EQ(user->position, Position::kSectionChief);
  expectRefused(city.attempt("admin", QStringLiteral("set-position"),
                             {{QStringLiteral("login"), QStringLiteral("nobody")},
                              {QStringLiteral("position"), QStringLiteral("mayor")}}),
                QStringLiteral("사용자가 없습니다"));
  expectRefused(city.attempt("lead", QStringLiteral("set-position"),
                             {{QStringLiteral("login"), QStringLiteral("lead")},
                              {QStringLiteral("position"), QStringLiteral("mayor")}}),
                QStringLiteral("역할"));
}

}  // namespace
}  // namespace pcrm
