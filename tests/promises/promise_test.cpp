// SPDX-License-Identifier: GPL-3.0-or-later
// Promises and the three strikes rule of Paju: what was promised is tracked until proven done.
#include "core/promises/promise_operations.h"
#include "core/promises/promise_queries.h"
#include "tests/handling/handling_fixture.h"

namespace pcrm {
namespace {

using testing::expectRefused;
using testing::HandlingCity;
using testing::with;

class PromiseCity : public HandlingCity {
 public:
  QJsonObject promise(const char* due_on) {
    return {{QStringLiteral("what"), QStringLiteral("보도를 새로 깖")},
            {QStringLiteral("due_on"), QLatin1String(due_on)},
            {QStringLiteral("expected"), QStringLiteral("사진")}};
  }
  PromiseId make(ComplaintId id, const char* due_on) {
    return RecordPromise::promiseOf(act("worker", "record-promise", id, promise(due_on)).id);
  }
  Result<OperationOutcome> settle(const char* login, const char* operation, PromiseId id,
                                  const char* key, const QString& text) {
    return attempt(login, QLatin1String(operation),
                   {{QStringLiteral("promise"), id.text()}, {QLatin1String(key), text}});
  }
  Promise stored(PromiseId id) { return store->reader().find<Promise>(id).value_or(Promise{}); }
  std::vector<Strikes> strikes(const char* login = "admin") {
    return strikesOf(store->reader(), actor(login), {3, 365}, seoulDate(clock.now()));
  }
};

TEST(Promise, Is_tracked_until_it_is_proven_even_after_completion) {
  PromiseCity city;
  const ComplaintId id = city.complaintOfType("simple");
  const PromiseId promise = city.make(id, "2026-03-20");
  city.act("worker", "complete-complaint", id, with("answer", QStringLiteral("깔겠습니다.")));
  const auto open = [&] {
    return openPromises(city.store->reader(), city.actor("worker"), QDate(2026, 12, 31), true, 10);
  };
  ASSERT_EQ(open().size(), 1U);
  EXPECT_EQ(open()[0].number, city.complaint(id).number());
  expectRefused(city.settle("worker", "prove-promise", promise, "evidence", QString()),
                QStringLiteral("증거"));
  ASSERT_TRUE(city.settle("worker", "prove-promise", promise, "evidence", QStringLiteral("사진")));
  EXPECT_TRUE(open().empty());
  EXPECT_FALSE(city.stored(promise).isLate(QDate(2026, 12, 31)));
  expectRefused(city.settle("worker", "break-promise", promise, "reason", QStringLiteral("못 함")),
                QStringLiteral("이미 끝난 약속"));
}

TEST(Promise, Is_late_after_its_day) {
  PromiseCity city;
  const ComplaintId id = city.complaintOfType("simple");
  const PromiseId promise = city.make(id, "2026-03-20");
  EXPECT_FALSE(city.stored(promise).isLate(QDate(2026, 3, 20)));
  EXPECT_TRUE(city.stored(promise).isLate(QDate(2026, 3, 21)));
  city.at("2026-03-25T10:00");
  ASSERT_TRUE(city.settle("worker", "prove-promise", promise, "evidence", QStringLiteral("사진")));
  EXPECT_TRUE(city.stored(promise).isLate(QDate(2026, 3, 26))) << "proven only later";
}

TEST(Promise, What_was_settled_can_be_taken_back) {
  PromiseCity city;
  const PromiseId promise = city.make(city.complaintOfType("simple"), "2026-03-20");
  const auto broken =
      city.settle("worker", "break-promise", promise, "reason", QStringLiteral("예산 없음"));
  ASSERT_TRUE(broken);
  EXPECT_EQ(city.stored(promise).state, PromiseState::kBroken);
  city.undo("worker", *broken);
  EXPECT_EQ(city.stored(promise).state, PromiseState::kOpen);
}

TEST(Promise, Is_refused_with_the_reason) {
  PromiseCity city;
  const ComplaintId id = city.complaintOfType("simple");
  QJsonObject nothing = city.promise("2026-03-20");
  nothing[QStringLiteral("what")] = QString();
  expectRefused(city.tryTo("worker", "record-promise", id, nothing), QStringLiteral("약속한 것"));
  expectRefused(city.tryTo("worker", "record-promise", id, city.promise("2026-03-09")),
                QStringLiteral("이미 지났습니다"));
  expectRefused(city.tryTo("other_clerk", "record-promise", id, city.promise("2026-03-20")),
                QStringLiteral("볼 수 있는 범위"));
  expectRefused(city.tryTo("privacy", "record-promise", id, city.promise("2026-03-20")),
                QStringLiteral("역할"));
  const PromiseId promise = city.make(id, "2026-03-20");
  expectRefused(
      city.settle("other_clerk", "prove-promise", promise, "evidence", QStringLiteral("x")),
      QStringLiteral("볼 수 있는 범위"));
  expectRefused(city.settle("worker", "break-promise", promise, "reason", QString()),
                QStringLiteral("사유"));
  expectRefused(city.settle("worker", "prove-promise", {}, "evidence", QStringLiteral("x")),
                QStringLiteral("그 약속이 없습니다"));
}

TEST(Strikes, Count_what_was_broken_or_late_by_department_within_the_period) {
  PromiseCity city;
  const ComplaintId id = city.complaintOfType("simple");
  const PromiseId broken = city.make(id, "2026-03-20");
  const PromiseId proven_late = city.make(id, "2026-03-20");
  const PromiseId kept = city.make(id, "2026-03-20");
  city.make(id, "2026-03-21");  // Never settled.
  city.make(id, "2026-12-24");  // Not due yet.
  ASSERT_TRUE(city.settle("worker", "break-promise", broken, "reason", QStringLiteral("못 함")));
  ASSERT_TRUE(city.settle("worker", "prove-promise", kept, "evidence", QStringLiteral("사진")));
  EXPECT_EQ(city.strikes(), (std::vector<Strikes>{{QStringLiteral("ROAD"), 1, 0}}));
  city.at("2026-03-25T10:00");
  ASSERT_TRUE(
      city.settle("worker", "prove-promise", proven_late, "evidence", QStringLiteral("사진")));
  EXPECT_EQ(city.strikes(), (std::vector<Strikes>{{QStringLiteral("ROAD"), 1, 2}}));
  EXPECT_TRUE(city.strikes("other_clerk").empty()) << "out of sight";
  city.at("2027-03-22T10:00");
  EXPECT_EQ(city.strikes(), (std::vector<Strikes>{{QStringLiteral("ROAD"), 0, 1}}))
      << "what was due more than a year ago no longer counts";
}

TEST(StrikeRule, Ships_with_three_in_a_year_and_refuses_nonsense) {
  EXPECT_EQ(*readStrikeRule(testing::shippedRules().strike_rule), (StrikeRule{3, 365}));
  EXPECT_FALSE(readStrikeRule({{QStringLiteral("count"), 0}, {QStringLiteral("days"), 10}}));
}

}  // namespace
}  // namespace pcrm
