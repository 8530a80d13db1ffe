// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a desk holds, as complaints and people move.
#include "core/customers/customer_operations.h"
#include "core/sync/scope_sql.h"
#include "tests/support/sync_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::SyncCity;
using testing::TestDesk;

QJsonObject reception(const char* office, const CustomerId& customer) {
  return {{QStringLiteral("title"), QStringLiteral("보도블록이 깨졌습니다")},
          {QStringLiteral("channel"), QStringLiteral("visit")},
          {QStringLiteral("office"), QLatin1String(office)},
          {QStringLiteral("customer"), customer.text()}};
}

QJsonObject transfer(const ComplaintId& complaint, const char* office) {
  return {{QStringLiteral("complaint"), complaint.text()},
          {QStringLiteral("department"), QStringLiteral("TRAFFIC")},
          {QStringLiteral("office"), QLatin1String(office)},
          {QStringLiteral("reason"), QStringLiteral("소관")}};
}

class Scope : public ::testing::Test {
 protected:
  Scope() {
    card =
        RegisterCustomer::customerOf(city.central
                                         .must("other_clerk", QStringLiteral("register-customer"),
                                               {{QStringLiteral("name"), QStringLiteral("손가상")}})
                                         .id);
    city.central.must("other_clerk", QStringLiteral("record-contact"),
                      {{QStringLiteral("customer"), card.text()},
                       {QStringLiteral("channel"), QStringLiteral("phone")},
                       {QStringLiteral("summary"), QStringLiteral("전화함")}});
    EXPECT_EQ(city.sync(desk, "clerk"), QString());
  }
  ComplaintId receiveFor(const char* office) {
    return ReceiveComplaint::complaintOf(
        city.central.must("hq_clerk", QStringLiteral("receive-complaint"), reception(office, card))
            .id);
  }
  bool holdsCard() { return desk.store().reader().find<Customer>(card).has_value(); }
  size_t contacts() { return desk.store().reader().list<Contact>().size(); }

  SyncCity city;
  TestDesk desk{2};  ///< Of CR2; the card is kept by SJ1.
  CustomerId card;
};

TEST_F(Scope, A_card_of_elsewhere_comes_with_the_first_complaint_that_names_it) {
  EXPECT_FALSE(holdsCard());
  receiveFor("CR2");
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_TRUE(holdsCard());
  EXPECT_EQ(contacts(), 1u);
}

TEST_F(Scope, A_card_of_elsewhere_goes_with_the_last_complaint_that_names_it) {
  const ComplaintId first = receiveFor("CR2");
  const ComplaintId second = receiveFor("CR2");
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  city.central.must("hq_clerk", QStringLiteral("transfer-complaint"), transfer(first, "SJ1"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_TRUE(holdsCard());
  city.central.must("hq_clerk", QStringLiteral("transfer-complaint"), transfer(second, "SJ1"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_FALSE(holdsCard());
  EXPECT_EQ(contacts(), 0u);
}

TEST_F(Scope, A_complaint_that_leaves_takes_its_timeline_with_it_and_comes_back_whole) {
  const ComplaintId id = receiveFor("CR2");
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  city.central.must("hq_clerk", QStringLiteral("transfer-complaint"), transfer(id, "SJ1"));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_FALSE(desk.store().reader().find<Complaint>(id));
  EXPECT_TRUE(desk.store().reader().list<ComplaintEvent>().empty());
  QJsonObject back = transfer(id, "CR2");
  back[QStringLiteral("department")] = QStringLiteral("ROAD");
  city.central.must("hq_clerk", QStringLiteral("transfer-complaint"), back);
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_TRUE(desk.store().reader().find<Complaint>(id));
  EXPECT_EQ(desk.store().reader().list<ComplaintEvent>().size(), 3u);
}

TEST_F(Scope, What_was_removed_and_made_again_arrives) {
  const ComplaintId id = receiveFor("CR2");
  const QJsonObject what{{QStringLiteral("complaint"), id.text()},
                         {QStringLiteral("what"), QStringLiteral("신분증 사본")}};
  const auto undo = [this](const Uuid& operation) {
    return city.central
        .must("lead", QStringLiteral("undo-operation"),
              {{QStringLiteral("operation"), operation.text()}})
        .id;
  };
  const Uuid request = city.central.must("lead", QStringLiteral("request-supplement"), what).id;
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  undo(undo(request));
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_EQ(desk.store().reader().list<Supplement>().size(), 1u);
}

TEST_F(Scope, An_operation_on_a_complaint_that_left_is_refused_for_good) {
  const ComplaintId id = receiveFor("CR2");
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  city.central.must("hq_clerk", QStringLiteral("transfer-complaint"), transfer(id, "SJ1"));
  desk.city.must("clerk", QStringLiteral("add-note"),
                 {{QStringLiteral("complaint"), id.text()},
                  {QStringLiteral("note"), QStringLiteral("현장 확인")}});
  SyncSummary summary;
  ASSERT_EQ(city.sync(desk, "clerk", &summary), QString());
  EXPECT_EQ(summary.refused, 1);
  ASSERT_EQ(city.sync(desk, "clerk", &summary), QString());
  EXPECT_EQ(summary.pushed, 0);
  ASSERT_EQ(desk.replica.refused().size(), 1u);
  EXPECT_FALSE(desk.replica.refused().front().reason.isEmpty());
  EXPECT_TRUE(desk.store().reader().list<ComplaintEvent>().empty());
}

TEST_F(Scope, Taking_turns_at_a_desk_sends_nothing_again) {
  desk.city.must("clerk", QStringLiteral("register-customer"),
                 {{QStringLiteral("name"), QStringLiteral("하가상")}});
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  receiveFor("SJ1");
  ASSERT_EQ(city.sync(desk, "other_clerk"), QString());
  EXPECT_EQ(desk.store().reader().list<Complaint>().size(), 1u);
  EXPECT_EQ(desk.store().reader().list<Customer>().size(), 1u);
  SyncSummary summary;
  ASSERT_EQ(city.sync(desk, "clerk", &summary), QString());
  EXPECT_EQ(summary.pushed, 0);
  EXPECT_TRUE(desk.store().reader().list<Complaint>().empty());
}

TEST_F(Scope, Who_moves_to_another_office_gets_its_rows_and_keeps_what_was_not_sent) {
  const ComplaintId old_one = receiveFor("CR2");
  const ComplaintId new_one = receiveFor("SJ1");
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  const Uuid waiting = desk.city
                           .must("clerk", QStringLiteral("register-customer"),
                                 {{QStringLiteral("name"), QStringLiteral("하가상")}})
                           .id;
  city.central.must("admin", QStringLiteral("register-user"),
                    {{QStringLiteral("login"), QStringLiteral("clerk")},
                     {QStringLiteral("name"), QStringLiteral("박민원")},
                     {QStringLiteral("role"), QStringLiteral("clerk")},
                     {QStringLiteral("office"), QStringLiteral("SJ1")}});
  ASSERT_EQ(city.sync(desk, "clerk"), QString());
  EXPECT_FALSE(desk.store().reader().find<Complaint>(old_one));
  EXPECT_TRUE(desk.store().reader().find<Complaint>(new_one));
  EXPECT_EQ(desk.stateOf(waiting), QStringLiteral("accepted"));
}

}  // namespace
}  // namespace pcrm
