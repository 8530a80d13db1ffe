// SPDX-License-Identifier: GPL-3.0-or-later
// What waits on a desk: how it leaves, and that nothing else takes it away.
#include "tests/support/sync_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::dump;
using testing::SyncCity;
using testing::TestDesk;

TEST(Outbox, A_refused_reception_takes_its_rows_and_its_timeline_from_the_desk) {
  SyncCity city;
  TestDesk desk(2);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const QString before = dump(desk.store());
  desk.city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  // The clerk was moved meanwhile, so the old office is no longer theirs.
  city.central.must("admin", QStringLiteral("register-user"),
                    {{QStringLiteral("login"), QStringLiteral("clerk")},
                     {QStringLiteral("name"), QStringLiteral("박민원")},
                     {QStringLiteral("role"), QStringLiteral("clerk")},
                     {QStringLiteral("office"), QStringLiteral("SJ1")}});
  city.pushOnly(desk, "clerk");
  EXPECT_EQ(dump(desk.store()), before);
  EXPECT_EQ(desk.replica.refused().size(), 1u);
}

}  // namespace
}  // namespace pcrm
