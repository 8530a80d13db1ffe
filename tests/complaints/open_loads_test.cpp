// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_queries.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

TEST(OpenLoads, Count_each_persons_open_complaints_once_and_ended_ones_never) {
  TestCity city;
  const auto given = [&city](const char* at, const char* assignee) {
    city.at(at);
    const ComplaintId id = city.receive("hq_clerk", QStringLiteral("골목 가로등 고장"));
    if (*assignee != '\0') {
      city.must("hq_clerk", QStringLiteral("assign-complaint"),
                {{QStringLiteral("complaint"), id.text()},
                 {QStringLiteral("assignee"), QLatin1String(assignee)}});
    }
    city.must("hq_clerk", QStringLiteral("classify-complaint"),
              {{QStringLiteral("complaint"), id.text()},
               {QStringLiteral("period"), QStringLiteral("1d")}});
    return id;
  };
  given("2026-03-05T10:00", "worker");  // Due 03-06 10:00: late.
  given("2026-03-09T15:00", "worker");  // Due 03-10 15:00: today.
  given("2026-03-10T10:00", "worker");  // Due 03-11 10:00.
  given("2026-03-09T16:00", "");
  const ComplaintId ended = given("2026-03-05T11:00", "worker");
  city.must("worker", QStringLiteral("withdraw-complaint"),
            {{QStringLiteral("complaint"), ended.text()},
             {QStringLiteral("reason"), QStringLiteral("전화로 취하")}});

  const Instant now = fromSeoul(QDate(2026, 3, 10), QTime(14, 0));
  const auto loads = openLoads(city.store->reader(), {}, now, fromSeoul(QDate(2026, 3, 11)));
  EXPECT_THAT(loads, ::testing::ElementsAre(AssigneeLoad{QStringLiteral("worker"), 1, 1, 3},
                                            AssigneeLoad{QString(), 0, 1, 1}));
}

}  // namespace
}  // namespace pcrm
