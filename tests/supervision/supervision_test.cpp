// SPDX-License-Identifier: GPL-3.0-or-later
// The examiner's watch: 법 제25조, 시행령 제21조 (ledger of extensions), 제22조 (monthly check),
// 제28조.
#include "core/supervision/supervision_queries.h"
#include "tests/complaints/running_fixture.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::HasSubstr;
using testing::kSome;

class Supervision : public testing::RunningComplaint {
 protected:
  std::string dun(const QString& complaint, const char* department = "ROAD",
                  const QString& text = kSome) {
    const auto done = city.attempt("operator", QStringLiteral("issue-dunning"),
                                   payload({{"department", QLatin1String(department)},
                                            {"complaints", QJsonArray{complaint}},
                                            {"text", text}}));
    return done ? std::string() : done.error().message.toStdString();
  }
  std::string check(const char* month) {
    const auto done = city.attempt("operator", QStringLiteral("record-monthly-check"),
                                   payload({{"month", QLatin1String(month)},
                                            {"counts", countsOf(checks({2026, 3, 1}))},
                                            {"remark", kSome}}));
    return done ? std::string() : done.error().message.toStdString();
  }
  std::vector<DepartmentCheck> checks(QDate month) {
    return departmentChecks(reader(), city.actor("admin"), month, city.clock.now(),
                            testing::shippedRules());
  }
  std::vector<LateComplaint> late() {
    return lateComplaints(reader(), city.actor("admin"), QStringLiteral("ROAD"), city.clock.now(),
                          10);
  }
};

TEST_F(Supervision, Counts_what_is_open_late_at_risk_extended_and_dunned) {
  EXPECT_EQ(checks({2026, 3, 1})[0], (DepartmentCheck{QStringLiteral("ROAD"), 1, 0, 0, 0, 0}));
  city.at("2026-03-18T10:00");  // Due the same day.
  EXPECT_EQ(checks({2026, 3, 1})[0], (DepartmentCheck{QStringLiteral("ROAD"), 1, 0, 1, 0, 0}));
  city.at("2026-03-19T10:00");
  EXPECT_EQ(dun(id.text()), "");
  EXPECT_EQ(checks({2026, 3, 1})[0], (DepartmentCheck{QStringLiteral("ROAD"), 1, 1, 0, 0, 1}));
  does("lead", "extend-complaint", {{"reason", kSome}});
  EXPECT_EQ(checks({2026, 3, 1})[0], (DepartmentCheck{QStringLiteral("ROAD"), 1, 0, 0, 1, 1}));
}

TEST_F(Supervision, A_month_that_is_past_is_seen_at_its_end) {
  city.at("2026-04-10T10:00");
  does("worker", "complete-complaint", {{"answer", kSome}});
  ASSERT_EQ(checks({2026, 3, 1}).size(), 1u);
  EXPECT_EQ(checks({2026, 3, 1})[0].late, 1) << "it was late when March ended";
  EXPECT_TRUE(checks({2026, 4, 1}).empty());
  EXPECT_TRUE(checks({2026, 2, 1}).empty());
}

TEST_F(Supervision, Letters_are_about_what_is_late_there_and_stand_in_the_complaint) {
  EXPECT_THAT(dun(id.text()), HasSubstr("지나지 않았거나"));
  city.at("2026-03-19T10:00");
  EXPECT_THAT(dun(id.text(), "TRAFFIC"), HasSubstr("그 부서의 민원이 아닙니다"));
  EXPECT_THAT(dun(id.text(), "NONE"), HasSubstr("부서가 없습니다"));
  EXPECT_THAT(dun(id.text(), "ROAD", {}), HasSubstr("내용을 적으세요"));
  EXPECT_THAT(dun(QStringLiteral("x")), HasSubstr("민원이 없거나"));
  EXPECT_EQ(dun(id.text()), "");
  EXPECT_EQ(lastLine(), "독촉장(법 제25조, 시행령 제28조) · 도로과");
  EXPECT_EQ(late()[0].dunned, 1);
  const auto letters = [&](const char* login) {
    return lettersTo(reader(), city.actor(login), city.clock.now()).size();
  };
  EXPECT_EQ(letters("worker"), 1u);
  EXPECT_EQ(letters("other_clerk"), 0u);
  does("worker", "complete-complaint", {{"answer", kSome}});
  EXPECT_EQ(letters("worker"), 0u) << "done";
}

TEST_F(Supervision, The_letter_says_what_is_late_and_on_what_ground) {
  city.at("2026-03-19T10:00");
  EXPECT_EQ(dun(id.text()), "");
  const std::string text =
      dunningText(QStringLiteral("도로과"), late(), city.actor("operator"), city.clock.now())
          .toStdString();
  EXPECT_THAT(text, HasSubstr("받음: 도로과장"));
  EXPECT_THAT(text,
              HasSubstr("보도블록이 깨졌습니다 — 기한 2026-03-18 (수) 18:00 (앞서 1번 독촉)"));
  EXPECT_THAT(text, HasSubstr("제25조, 같은 법 시행령 제28조"));
}

TEST_F(Supervision, The_ledger_keeps_each_extension_with_the_day_it_was_put_to) {
  does("lead", "extend-complaint", {{"reason", QStringLiteral("첫 번째")}});
  city.at("2026-03-12T10:00");
  does(
      "lead", "extend-complaint",
      {{"reason", QStringLiteral("두 번째")}, {"period", QStringLiteral("3d")}, {"consent", true}});
  const auto ledger = extensionLedger(reader(), city.actor("admin"), {2026, 3, 1}, 10);
  ASSERT_EQ(ledger.size(), 2u);
  EXPECT_EQ(ledger[0].ordinal, 2);
  EXPECT_TRUE(ledger[0].extension.consent);
  EXPECT_EQ(toSeoulText(*ledger[0].due), QStringLiteral("2026-04-01T18:00"));
  EXPECT_EQ(ledger[1].extension.reason, QStringLiteral("첫 번째"));
  EXPECT_EQ(toSeoulText(*ledger[1].due), QStringLiteral("2026-03-27T18:00"));
  EXPECT_TRUE(extensionLedger(reader(), city.actor("admin"), {2026, 4, 1}, 10).empty());
}

TEST_F(Supervision, A_month_is_checked_with_what_was_seen) {
  EXPECT_THAT(check("삼월"), HasSubstr("2026-11처럼"));
  EXPECT_THAT(check("2026-04"), HasSubstr("아직 오지 않은 달"));
  EXPECT_EQ(check("2026-03"), "");
  const auto made = monthlyChecks(reader(), QStringLiteral("2026-03"));
  ASSERT_EQ(made.size(), 1u);
  EXPECT_EQ(QJsonDocument::fromJson(made[0].counts.toUtf8())[0][QStringLiteral("open")].toInt(), 1);
  EXPECT_EQ(monthlyChecks(reader()).size(), 1u);
}

}  // namespace
}  // namespace pcrm
