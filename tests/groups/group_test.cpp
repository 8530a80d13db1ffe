// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints of many people. Articles: 법 = 민원 처리에 관한 법률, 영 = its 시행령.
#include "core/complaints/closing.h"
#include "core/groups/group_operations.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::TestCity;

class Groups : public ::testing::Test {
 protected:
  ComplaintId raise(int person) {
    const auto done =
        city.must("clerk", QStringLiteral("receive-complaint"),
                  {{QStringLiteral("title"), QStringLiteral("공사장 소음을 멈춰 주십시오")},
                   {QStringLiteral("channel"), QStringLiteral("visit")},
                   {QStringLiteral("name"), QStringLiteral("손%1").arg(person)},
                   {QStringLiteral("phone"), QStringLiteral("010-0000-%1").arg(1000 + person)}});
    return ReceiveComplaint::complaintOf(done.id);
  }
  Result<OperationOutcome> act(const char* operation, ComplaintId id, QJsonObject payload) {
    payload[QStringLiteral("complaint")] = id.text();
    return city.attempt("clerk", QLatin1String(operation), payload);
  }
  Result<OperationOutcome> join(ComplaintId main, const std::vector<ComplaintId>& others) {
    QJsonArray ids;
    for (const ComplaintId id : others) ids.append(id.text());
    return act("join-complaints", main, {{QStringLiteral("others"), ids}});
  }
  Result<OperationOutcome> sign(ComplaintId id, int signatories, int households = 0) {
    return act(
        "record-signatories", id,
        {{QStringLiteral("signatories"), signatories}, {QStringLiteral("households"), households}});
  }
  static QString messageOf(const Result<OperationOutcome>& done) {
    return done ? QString() : done.error().message;
  }

  TestCity city;
};

struct SignCase {
  int signatories;
  int households;
  bool group;
};
class Signed : public Groups, public ::testing::WithParamInterface<SignCase> {};

TEST_P(Signed, Become_a_group_with_five_signatories_of_five_households) {
  const ComplaintId id = raise(1);
  ASSERT_TRUE(sign(id, GetParam().signatories, GetParam().households));
  EXPECT_EQ(city.complaint(id).scope == Reach::kGroup, GetParam().group);
}
INSTANTIATE_TEST_SUITE_P(Article2, Signed,  // 법 제2조제6호
                         ::testing::Values(SignCase{4, 4, false}, SignCase{5, 4, false},
                                           SignCase{5, 5, true}, SignCase{30, 12, true}));

TEST_F(Groups, Are_joined_from_five_people_on_and_told_together) {  // 영 제6조제6항
  std::vector<ComplaintId> ids;
  for (int i = 1; i <= 5; ++i) ids.push_back(raise(i));
  const ComplaintId again = raise(1);
  EXPECT_TRUE(messageOf(join(ids[0], {again, ids[1], ids[2], ids[3]}))
                  .contains(QStringLiteral("지금은 4명")));
  const auto done = join(ids[0], {ids[1], ids[2], ids[3], ids[4]});
  ASSERT_TRUE(done) << qPrintable(messageOf(done));
  Reader& reader = city.store->reader();
  EXPECT_EQ(toldWith(reader, city.complaint(ids[0])).size(), 5u);
  EXPECT_EQ(joinedInto(reader, ids[3]), ids[0]);
  const Complaint joined = city.complaint(ids[3]);
  EXPECT_EQ(joined.state, State::kClosed);
  ASSERT_TRUE(closingOf(reader, joined));
  EXPECT_EQ(closingOf(reader, joined)->ground, CloseGround::kJoined);
  EXPECT_TRUE(isGroupComplaint(reader, city.complaint(ids[0])));
  // A sixth comes later: five are there already.
  EXPECT_TRUE(join(ids[0], {raise(6)}));

  ASSERT_TRUE(act("reply-complaint", ids[0],
                  {{QStringLiteral("answer"), QStringLiteral("새벽 공사를 금지했습니다.")}}));
  EXPECT_EQ(city.complaint(ids[3]).answer, QStringLiteral("새벽 공사를 금지했습니다."));
  EXPECT_EQ(city.complaint(ids[3]).state, State::kClosed);
}

TEST_F(Groups, Joining_is_taken_back_whole) {
  std::vector<ComplaintId> ids;
  for (int i = 1; i <= 5; ++i) ids.push_back(raise(i));
  const auto done = join(ids[0], {ids[1], ids[2], ids[3], ids[4]});
  ASSERT_TRUE(done);
  city.must("clerk", QStringLiteral("undo-operation"),
            {{QStringLiteral("operation"), done->id.text()}});
  EXPECT_EQ(city.complaint(ids[4]).state, State::kReceived);
  EXPECT_FALSE(joinedInto(city.store->reader(), ids[4]));
  EXPECT_TRUE(city.store->reader().list<Closing>().empty());
}

TEST_F(Groups, Joined_cannot_be_chosen_as_a_ground_or_be_joined_twice) {
  std::vector<ComplaintId> ids;
  for (int i = 1; i <= 5; ++i) ids.push_back(raise(i));
  EXPECT_FALSE(city.attempt("lead", QStringLiteral("close-complaint"),
                            {{QStringLiteral("complaint"), ids[0].text()},
                             {QStringLiteral("reason"), QStringLiteral("병합")},
                             {QStringLiteral("ground"), QStringLiteral("joined")}}));
  EXPECT_FALSE(join(ids[0], {ids[0], ids[1], ids[2], ids[3], ids[4]}));
  ASSERT_TRUE(join(ids[0], {ids[1], ids[2], ids[3], ids[4]}));
  EXPECT_FALSE(join(ids[1], {ids[2], ids[3], ids[4], raise(7), raise(8)}));
  EXPECT_FALSE(join(raise(9), {ids[0]}));
}

TEST_F(Groups, Of_three_or_more_are_asked_for_up_to_three_representatives) {  // 영 제8조
  const ComplaintId id = raise(1);
  const QJsonObject until{{QStringLiteral("until"), QStringLiteral("2026-03-17")}};
  ASSERT_TRUE(sign(id, 2));
  EXPECT_FALSE(act("ask-for-representatives", id, until));
  ASSERT_TRUE(sign(id, 3));
  QJsonObject four = until;
  four[QStringLiteral("up_to")] = 4;
  EXPECT_FALSE(act("ask-for-representatives", id, four));
  EXPECT_FALSE(act("ask-for-representatives", id,
                   {{QStringLiteral("until"), QStringLiteral("2026-03-10")}}));
  EXPECT_TRUE(act("ask-for-representatives", id, until));
}

TEST_F(Groups, Choose_their_representatives_and_the_agency_does_only_after_the_day) {
  const ComplaintId id = raise(1);
  ASSERT_TRUE(sign(id, 7, 5));
  const QJsonArray two{QJsonObject{{QStringLiteral("name"), QStringLiteral("손대표")},
                                   {QStringLiteral("phone"), QStringLiteral("010-0000-7777")}},
                       QStringLiteral("가대표")};
  const QJsonObject chosen{{QStringLiteral("people"), two}};
  QJsonObject by_agency = chosen;
  by_agency[QStringLiteral("by_agency")] = true;
  EXPECT_TRUE(messageOf(act("name-representatives", id, by_agency))
                  .contains(QStringLiteral("먼저 대표자 선정을 요청")));
  ASSERT_TRUE(act("ask-for-representatives", id,
                  {{QStringLiteral("until"), QStringLiteral("2026-03-17")}}));
  city.at("2026-03-17T17:00");
  EXPECT_FALSE(act("name-representatives", id, by_agency));
  ASSERT_TRUE(act("name-representatives", id, chosen));
  city.at("2026-03-18T09:00");
  ASSERT_TRUE(act("name-representatives", id, by_agency));
  const auto now = representativesOf(city.store->reader(), id);
  ASSERT_EQ(now.size(), 2u);
  EXPECT_TRUE(now[0].by_agency);
}

}  // namespace
}  // namespace pcrm
