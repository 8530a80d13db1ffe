// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that only some people of an office may hold: the desk of a colleague does not get them, and
// a desk that changes hands does not keep them.
#include "core/protection/protection_operations.h"
#include "tests/support/sync_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::SyncCity;
using testing::TestDesk;

const QJsonObject kIncident{{QStringLiteral("channel"), QStringLiteral("visit")},
                            {QStringLiteral("kind"), QStringLiteral("threat")},
                            {QStringLiteral("said"), QStringLiteral("찾아오겠다고 함")}};

class Restricted : public ::testing::Test {
 protected:
  size_t held(TestDesk& at, const char* login) {
    EXPECT_EQ(city.sync(at, login), QString());
    return at.store().reader().list<Incident>().size();
  }
  IncidentId record(const char* login) {
    return RecordIncident::incidentOf(
        city.central.must(login, QStringLiteral("record-incident"), kIncident).id);
  }

  SyncCity city;
  TestDesk desk{2};
};

TEST_F(Restricted, Comes_to_who_recorded_it_who_leads_there_and_administrators_only) {
  record("clerk");
  struct Row {
    const char* login;
    size_t held;
  };
  for (const Row& row : {Row{"clerk", 1}, Row{"lead", 1}, Row{"admin", 1}, Row{"hq_clerk", 0},
                         Row{"other_clerk", 0}, Row{"worker", 0}, Row{"privacy", 0}}) {
    TestDesk fresh{3};
    EXPECT_EQ(held(fresh, row.login), row.held) << row.login;
  }
}

TEST_F(Restricted, Goes_when_a_colleague_sits_down_and_comes_back_with_its_owner) {
  city.central.must("admin", QStringLiteral("register-user"),
                    {{QStringLiteral("login"), QStringLiteral("colleague")},
                     {QStringLiteral("name"), QStringLiteral("민동료")},
                     {QStringLiteral("role"), QStringLiteral("clerk")},
                     {QStringLiteral("office"), QStringLiteral("CR2")}});
  city.central.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  record("clerk");
  EXPECT_EQ(held(desk, "clerk"), 1U);
  EXPECT_EQ(held(desk, "colleague"), 0U);
  EXPECT_EQ(desk.store().reader().list<Complaint>().size(), 1U);
  record("colleague");
  EXPECT_EQ(held(desk, "colleague"), 1U);
  EXPECT_EQ(held(desk, "lead"), 2U);
  EXPECT_EQ(held(desk, "clerk"), 1U);
}

TEST_F(Restricted, Recorded_without_a_network_it_is_kept_until_its_owner_sends_it) {
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  desk.city.must("clerk", QStringLiteral("record-incident"), kIncident);
  ASSERT_EQ(city.sync(desk, "lead"), QString());
  EXPECT_TRUE(city.central.store->reader().list<Incident>().empty());
  EXPECT_EQ(held(desk, "clerk"), 1U);
  EXPECT_EQ(city.central.store->reader().list<Incident>().size(), 1U);
}

TEST_F(Restricted, A_refusal_does_not_tell_what_it_was_about) {
  ASSERT_EQ(city.sync(desk, "lead"), QString());
  const IncidentId elsewhere = record("other_clerk");
  const OperationRecord record{Uuid::derived(elsewhere.value, u"test"),
                               1,
                               QStringLiteral("forged"),
                               QStringLiteral("support-incident"),
                               {{QStringLiteral("incident"), elsewhere.text()},
                                {QStringLiteral("support"), QStringLiteral("상담")}},
                               QStringLiteral("lead"),
                               QStringLiteral("CR2"),
                               city.central.clock.now()};
  const auto reply =
      city.authority.push(city.central.actor("lead"), {QStringLiteral("forged"), {record}, {}});
  ASSERT_EQ(reply.value.answers.size(), 1U);
  EXPECT_FALSE(reply.value.answers.front().accepted);
  EXPECT_TRUE(reply.value.answers.front().current_row.isEmpty());
}

}  // namespace
}  // namespace pcrm
