// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done and may be taken back: after undo every row is what it was, and what is not
// allowed to be undone leaves everything alone. The timeline only grows.
#include "tests/support/people.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

constexpr int kSteps = 300;

/// All rows but those of the timeline.
QString rowsOf(TestCity& city) {
  QStringList lines = testing::dump(*city.store).split(u'\n');
  lines.removeIf(
      [](const QString& line) { return line.startsWith(QStringLiteral("complaint_events ")); });
  return lines.join(u'\n');
}

int eventsOf(TestCity& city) {
  return city.store->database()
      .scalar(QStringLiteral("SELECT count(*) FROM complaint_events"))
      .value_or(0)
      .toInt();
}

TEST(UndoProperty, Puts_every_row_back_to_what_it_was) {
  TestCity city;
  Random random(41);
  int undone = 0;
  for (int step = 0; step < kSteps; ++step) {
    city.clock.set(Instant{city.clock.now().ms + random.below(90) * kMsPerMinute});
    const char* login = random.chance(50) ? "clerk" : "admin";
    const OperationDraft draft =
        testing::somethingToDo(*city.store, city.actor(login), Uuid{}, random);
    const QString before = rowsOf(city);
    const auto done = city.attempt(login, draft.name, draft.payload);
    if (!done) {
      ASSERT_EQ(rowsOf(city), before) << "a refused " << qPrintable(draft.name);
      continue;
    }
    if (domain().operation(draft.name)->undo == Undo::kNone || random.chance(60)) continue;
    if (rowsOf(city) == before) continue;  // The same classification again: nothing to take back.
    const int events = eventsOf(city);
    const auto back = city.attempt(login, QStringLiteral("undo-operation"),
                                   {{QStringLiteral("operation"), done->id.text()}});
    ASSERT_TRUE(back) << step << qPrintable(draft.name) << qPrintable(back.error().message);
    ASSERT_EQ(rowsOf(city), before) << step << " " << qPrintable(draft.name);
    EXPECT_GE(eventsOf(city), events);
    ++undone;
  }
  EXPECT_GT(undone, kSteps / 10);
}

TEST(UndoProperty, Another_person_cannot_take_it_back) {
  TestCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("보도블록이 깨졌습니다"));
  const auto done = city.must("clerk", QStringLiteral("classify-complaint"),
                              {{QStringLiteral("complaint"), id.text()},
                               {QStringLiteral("legal_kind"), QStringLiteral("grievance")}});
  const auto back = city.attempt("lead", QStringLiteral("undo-operation"),
                                 {{QStringLiteral("operation"), done.id.text()}});
  ASSERT_FALSE(back);
  EXPECT_EQ(back.error().code, ErrorCode::kDenied);
}

TEST(UndoProperty, What_somebody_built_upon_stays) {
  TestCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("보도블록이 깨졌습니다"));
  const auto first = city.must("clerk", QStringLiteral("classify-complaint"),
                               {{QStringLiteral("complaint"), id.text()},
                                {QStringLiteral("legal_kind"), QStringLiteral("grievance")}});
  city.must("lead", QStringLiteral("classify-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("handling_type"), QStringLiteral("complex")}});
  const QString before = testing::dump(*city.store);
  const auto back = city.attempt("clerk", QStringLiteral("undo-operation"),
                                 {{QStringLiteral("operation"), first.id.text()}});
  ASSERT_FALSE(back);
  EXPECT_EQ(back.error().code, ErrorCode::kConflict);
  EXPECT_EQ(testing::dump(*city.store), before);
}

}  // namespace
}  // namespace pcrm
