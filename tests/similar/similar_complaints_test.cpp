// SPDX-License-Identifier: GPL-3.0-or-later
// The three questions, with the evidence the law asks for.
#include "core/similar/similar_complaints.h"

#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

const QString kTitle = QStringLiteral("솔밭길 가로등 고장");
const QString kBody = QStringLiteral(
    "솔밭길 골목 어귀 가로등이 열흘째 꺼져 있습니다. 밤이면 앞이 보이지 않아 어르신이 두 번이나 "
    "넘어지셨습니다. 등을 갈고 전선도 살펴 주시기 바랍니다.");

class SimilarTest : public ::testing::Test {
 protected:
  ComplaintId receive(const QString& name, const QString& phone, const QString& title = kTitle,
                      const QString& body = kBody, const QString& legal_kind = QString()) {
    city.clock.advanceMs(kMsPerDay);
    QJsonObject payload{{QStringLiteral("title"), title},
                        {QStringLiteral("body"), body},
                        {QStringLiteral("channel"), QStringLiteral("phone")},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("phone"), phone},
                        {QStringLiteral("department"), QStringLiteral("ROAD")}};
    if (!legal_kind.isEmpty()) payload[QStringLiteral("legal_kind")] = legal_kind;
    return ReceiveComplaint::complaintOf(
        city.must("clerk", QStringLiteral("receive-complaint"), payload).id);
  }
  void reply(ComplaintId id) {
    city.must("hq_clerk", QStringLiteral("assign-complaint"),
              {{QStringLiteral("complaint"), id.text()},
               {QStringLiteral("assignee"), QStringLiteral("worker")}});
    city.must("worker", QStringLiteral("reply-complaint"),
              {{QStringLiteral("complaint"), id.text()},
               {QStringLiteral("answer"), QStringLiteral("등을 갈았습니다.")}});
  }
  SimilarComplaints ask(const QString& name, const QString& phone) {
    return findSimilar(city.store->reader(), kTitle, kBody, {std::nullopt, name, phone}, 20);
  }

  TestCity city;
  const QString me = QStringLiteral("김가상");
  const QString my_phone = QStringLiteral("010-0000-1111");
};

TEST_F(SimilarTest, Art_23_counts_submissions_with_this_one_and_answers_before_it) {
  const ComplaintId first = receive(me, my_phone);
  auto found = ask(me, QStringLiteral("01000001111"));
  EXPECT_EQ(found.repeat.submissions, 2);
  EXPECT_EQ(found.repeat.answers, 0);
  EXPECT_FALSE(found.repeat.conditionsMet());
  reply(first);
  const ComplaintId second = receive(me, my_phone);
  EXPECT_EQ(ask(me, my_phone).repeat.submissions, 3);
  EXPECT_FALSE(ask(me, my_phone).repeat.conditionsMet());
  reply(second);
  found = ask(me, my_phone);
  EXPECT_EQ(found.repeat.answers, 2);
  EXPECT_TRUE(found.repeat.conditionsMet());
  ASSERT_EQ(found.samePerson().size(), 2u);
  EXPECT_TRUE(found.otherPeople().empty());
  EXPECT_EQ(found.hits.front().answer, QStringLiteral("등을 갈았습니다."));
  EXPECT_EQ(found.hits.front().department_name, QStringLiteral("도로과"));
}

TEST_F(SimilarTest, A_statutory_complaint_is_never_a_repeated_one) {
  for (int i = 0; i < 3; ++i) reply(receive(me, my_phone));
  SimilarQuery query;
  query.title = kTitle;
  query.body = kBody;
  query.complainant = {std::nullopt, me, my_phone};
  EXPECT_TRUE(findSimilar(city.store->reader(), query, 20).repeat.conditionsMet());
  query.legal_kind = LegalKind::kForm;
  const auto found = findSimilar(city.store->reader(), query, 20);
  EXPECT_TRUE(found.repeat.statutory);
  EXPECT_FALSE(found.repeat.conditionsMet());
}

TEST_F(SimilarTest, The_same_person_is_one_card_or_one_name_with_one_number) {
  receive(me, my_phone);
  EXPECT_EQ(ask(QStringLiteral("김 가상"), QStringLiteral("+82 10 0000 1111")).samePerson().size(),
            1u);
  EXPECT_TRUE(ask(me, QStringLiteral("010-0000-2222")).samePerson().empty()) << "a namesake";
  EXPECT_TRUE(ask(QStringLiteral("박가상"), my_phone).samePerson().empty()) << "a family's phone";
  EXPECT_TRUE(ask(me, {}).samePerson().empty());
  EXPECT_EQ(ask(me, {}).repeat.submissions, 0) << "nobody who can be told";
}

TEST_F(SimilarTest, The_same_person_is_known_by_other_words_others_are_not) {
  receive(me, my_phone, QStringLiteral("가로등 아직도 안 고침"),
          QStringLiteral("솔밭길 가로등 꺼져 있습니다. 언제 고칩니까."));
  EXPECT_EQ(ask(me, my_phone).samePerson().size(), 1u);
  EXPECT_TRUE(ask(QStringLiteral("이다른"), QStringLiteral("010-0000-3333")).hits.empty());
}

TEST_F(SimilarTest, Another_matter_of_the_same_person_is_not_shown) {
  receive(me, my_phone, QStringLiteral("여권 재발급 문의"),
          QStringLiteral("여권을 잃어버렸습니다. 준비할 서류와 수수료가 궁금합니다."));
  EXPECT_TRUE(ask(me, my_phone).hits.empty());
}

TEST_F(SimilarTest, Five_people_with_the_same_matter_are_many) {
  for (int i = 0; i < 3; ++i)
    receive(QStringLiteral("이웃%1").arg(i), QStringLiteral("010-0000-200%1").arg(i));
  receive(QStringLiteral("이웃0"), QStringLiteral("010-0000-2000"));  // Twice, still one person.
  EXPECT_EQ(ask(me, my_phone).group.people, 4);
  EXPECT_FALSE(ask(me, my_phone).group.isMany());
  receive(QStringLiteral("이웃3"), QStringLiteral("010-0000-2003"));
  const auto found = ask(me, my_phone);
  EXPECT_EQ(found.group.people, 5);
  EXPECT_TRUE(found.group.isMany());
  EXPECT_EQ(found.otherPeople().size(), 5u);
}

TEST_F(SimilarTest, Evidence_counts_beyond_what_is_listed) {
  for (int i = 0; i < 4; ++i) receive(me, my_phone);
  const auto found =
      findSimilar(city.store->reader(), kTitle, kBody, {std::nullopt, me, my_phone}, 1);
  EXPECT_EQ(found.hits.size(), 1u);
  EXPECT_EQ(found.repeat.submissions, 5);
}

TEST_F(SimilarTest, A_stored_complaint_does_not_find_itself_and_later_ones_are_no_evidence) {
  const ComplaintId first = receive(me, my_phone);
  const ComplaintId second = receive(me, my_phone);
  receive(me, my_phone);
  const auto found = findSimilar(city.store->reader(), similarQueryOf(city.complaint(second)), 20);
  EXPECT_EQ(found.hits.size(), 2u);
  EXPECT_EQ(found.repeat.submissions, 2);
  EXPECT_EQ(findSimilar(city.store->reader(), similarQueryOf(city.complaint(first)), 20)
                .repeat.submissions,
            1);
}

TEST_F(SimilarTest, Nobody_sees_what_is_not_theirs) {
  receive(me, my_phone);
  SimilarQuery query;
  query.title = kTitle;
  query.body = kBody;
  query.seen_by = city.actor("clerk");
  EXPECT_EQ(findSimilar(city.store->reader(), query, 20).hits.size(), 1u);
  query.seen_by = city.actor("other_clerk");
  EXPECT_TRUE(findSimilar(city.store->reader(), query, 20).hits.empty());
}

}  // namespace
}  // namespace pcrm
