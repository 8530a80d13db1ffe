// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full at any statement of any operation: it is not done at all, it says so, and the
// next attempt succeeds.
#include "tests/support/people.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::dump;
using testing::TestCity;

constexpr int kSteps = 120;
constexpr int kMostStatements = 400;
const Error kFullDisk{ErrorCode::kIo, QStringLiteral("full")};

/// With a full disk at statement `n`. True if the operation needs that many.
bool failsAt(TestCity& city, int n, const OperationDraft& draft) {
  int left = n;
  city.store->database().setFault([&left]() -> std::optional<Error> {
    if (--left == 0) return kFullDisk;
    return std::nullopt;
  });
  const auto done = city.attempt("admin", draft.name, draft.payload);
  city.store->database().setFault({});
  if (left > 0) return false;
  EXPECT_FALSE(done) << qPrintable(draft.name) << " at statement " << n;
  return true;
}

TEST(FaultProperty, A_full_disk_at_a_statement_of_an_operation_leaves_everything_as_it_was) {
  TestCity city;
  Random random(51);
  for (int step = 0; step < kSteps; ++step) {
    city.clock.advanceMs(random.below(90) * kMsPerMinute);
    const Actor actor = city.actor("admin");
    const OperationDraft draft = testing::somethingToDo(*city.store, actor, Uuid{}, random);
    const QString before = dump(*city.store);
    // Each step meets its own statement: all of them in all steps would take minutes.
    if (failsAt(city, 2 + step % 30, draft)) {
      ASSERT_EQ(dump(*city.store), before) << step << " " << qPrintable(draft.name);
      (void)city.attempt("admin", draft.name, draft.payload);
    }
  }
}

TEST(FaultProperty, A_full_disk_at_any_statement_of_an_extension_never_breaks_it) {
  TestCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("보도블록이 깨졌습니다"));
  city.must("clerk", QStringLiteral("classify-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("period"), QStringLiteral("7d")}});
  const OperationDraft extend{QStringLiteral("extend-complaint"),
                              {{QStringLiteral("complaint"), id.text()},
                               {QStringLiteral("reason"), QStringLiteral("현장 확인")}}};
  const QString before = dump(*city.store);
  for (int n = 2; n < kMostStatements && failsAt(city, n, extend); ++n) {
    ASSERT_EQ(dump(*city.store), before) << n;
  }
  EXPECT_EQ(city.complaint(id).extension_count, 1);
}

}  // namespace
}  // namespace pcrm
