// SPDX-License-Identifier: GPL-3.0-or-later
// On which grounds a complaint may be closed. Articles: 법 = 민원 처리에 관한 법률, 영 = its
// 시행령.
#include "core/closing/closing_operations.h"
#include "core/closing/repeat_proof.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::TestCity;

class Closings : public ::testing::Test {
 protected:
  ComplaintId raise(const char* kind = "inquiry", const char* phone = "010-0000-1111") {
    city.clock.advanceMs(kMsPerDay);
    const auto done = city.must(
        "clerk", QStringLiteral("receive-complaint"),
        {{QStringLiteral("title"), QStringLiteral("우리 골목에 가로등을 세워 주십시오")},
         {QStringLiteral("body"), QStringLiteral("골목이 어두워 밤에 다니기 무섭습니다.")},
         {QStringLiteral("channel"), QStringLiteral("visit")},
         {QStringLiteral("name"), QStringLiteral("손가상")},
         {QStringLiteral("phone"), QLatin1String(phone)},
         {QStringLiteral("legal_kind"), QLatin1String(kind)}});
    return ReceiveComplaint::complaintOf(done.id);
  }
  ComplaintId answered(const char* kind = "inquiry", const char* phone = "010-0000-1111") {
    const ComplaintId id = raise(kind, phone);
    city.must("clerk", QStringLiteral("reply-complaint"),
              {{QStringLiteral("complaint"), id.text()},
               {QStringLiteral("answer"), QStringLiteral("사유지라 세울 수 없습니다.")}});
    return id;
  }
  Result<OperationOutcome> close(ComplaintId id, QJsonObject payload) {
    payload[QStringLiteral("complaint")] = id.text();
    payload[QStringLiteral("reason")] = QStringLiteral("같은 내용이며 답변이 달라질 수 없음.");
    return city.attempt("lead", QStringLiteral("close-complaint"), payload);
  }
  static QJsonObject on(const char* ground, const std::vector<ComplaintId>& earlier = {}) {
    QJsonArray ids;
    for (const ComplaintId id : earlier) ids.append(id.text());
    return {{QStringLiteral("ground"), QLatin1String(ground)},
            {QStringLiteral("earlier"), ids},
            {QStringLiteral("told"), true}};
  }
  QString messageOf(const Result<OperationOutcome>& done) {
    return done ? QString() : done.error().message;
  }

  TestCity city;
};

TEST_F(Closings, Without_a_ground_is_for_another_reason_as_before_grounds_were_kept) {
  const ComplaintId id = raise();
  ASSERT_TRUE(close(id, {}));
  const auto closing = closingOf(city.store->reader(), city.complaint(id));
  ASSERT_TRUE(closing);
  EXPECT_EQ(closing->ground, CloseGround::kOther);
}

TEST_F(Closings, Take_repetition_only_with_three_submissions_and_two_answers) {  // 법 제23조제1항
  const ComplaintId first = answered();
  const ComplaintId second = raise();
  const ComplaintId third = raise();
  EXPECT_TRUE(messageOf(close(third, on("repeated", {first})))
                  .contains(QStringLiteral("이번까지 2번, 답변 1번")));
  EXPECT_TRUE(messageOf(close(third, on("repeated", {first, second})))
                  .contains(QStringLiteral("이번까지 3번, 답변 1번")));
  city.must("clerk", QStringLiteral("reply-complaint"),
            {{QStringLiteral("complaint"), second.text()},
             {QStringLiteral("answer"), QStringLiteral("앞서 답한 바와 같습니다.")}});
  const auto done = close(third, on("repeated", {first, second}));
  ASSERT_TRUE(done) << qPrintable(messageOf(done));
  const auto closing = closingOf(city.store->reader(), city.complaint(third));
  ASSERT_TRUE(closing);
  EXPECT_EQ(earlierOf(*closing), (std::vector{first, second}));
  EXPECT_TRUE(closing->told);
}

TEST_F(Closings, Take_as_earlier_only_those_of_the_same_person_before_it) {
  const ComplaintId first = answered();
  const ComplaintId of_other = answered("inquiry", "010-0000-2222");
  const ComplaintId form = answered("form");
  const ComplaintId now = raise();
  const ComplaintId later = answered();
  EXPECT_TRUE(messageOf(close(now, on("repeated", {first, of_other})))
                  .contains(QStringLiteral("같은 사람")));
  EXPECT_TRUE(
      messageOf(close(now, on("repeated", {first, form}))).contains(QStringLiteral("법정민원")));
  EXPECT_TRUE(
      messageOf(close(now, on("repeated", {first, later}))).contains(QStringLiteral("먼저 낸")));
  EXPECT_TRUE(
      messageOf(close(now, on("repeated", {first, first}))).contains(QStringLiteral("두 번")));
}

TEST_F(Closings, Count_the_answers_of_other_agencies_for_copies) {  // 법 제23조제2항
  const ComplaintId id = raise();
  QJsonObject copies = on("copies");
  copies[QStringLiteral("elsewhere")] = 1;
  EXPECT_FALSE(close(id, copies));
  copies[QStringLiteral("elsewhere")] = 2;
  EXPECT_TRUE(close(id, copies));
}

struct GroundCase {
  const char* ground;
  const char16_t* article;
  bool statutory;
};

class EachGround : public Closings, public ::testing::WithParamInterface<GroundCase> {};

TEST_P(EachGround, Says_its_article_is_told_and_spares_statutory_complaints) {
  const ComplaintId form = raise("form");
  EXPECT_EQ(close(form, on(GetParam().ground)).has_value(), GetParam().statutory);
  const ComplaintId id = raise();
  QJsonObject untold = on(GetParam().ground);
  untold[QStringLiteral("told")] = false;
  EXPECT_TRUE(messageOf(close(id, untold)).contains(QStringLiteral("알린 다음")));
  ASSERT_TRUE(close(id, on(GetParam().ground)));
  const auto events = city.store->reader().list<ComplaintEvent>(
      QStringLiteral("WHERE complaint_id = ? AND operation = 'close-complaint'"),
      {id.value.blob()});
  ASSERT_EQ(events.size(), 1u);
  EXPECT_TRUE(events[0].summary.contains(QString::fromUtf16(GetParam().article)));
}

// 법 제21조, the nine cases; not for statutory complaints.
INSTANTIATE_TEST_SUITE_P(NotToBeHandled, EachGround,
                         ::testing::Values(GroundCase{"politics", u"제21조제1호", false},
                                           GroundCase{"investigation", u"제21조제2호", false},
                                           GroundCase{"appeal", u"제21조제3호", false},
                                           GroundCase{"mediation", u"제21조제4호", false},
                                           GroundCase{"settled", u"제21조제5호", false},
                                           GroundCase{"audit_board", u"제21조제6호", false},
                                           GroundCase{"election", u"제21조제7호", false},
                                           GroundCase{"private", u"제21조제8호", false},
                                           GroundCase{"personnel", u"제21조제9호", false}));

TEST_F(Closings, Let_papers_wait_fifteen_days) {  // 영 제25조제4항
  const ComplaintId id = answered("form");
  city.at("2026-04-16T10:00");
  QJsonObject papers = on("uncollected");
  EXPECT_TRUE(messageOf(close(id, papers)).contains(QStringLiteral("교부 예정일")));
  papers[QStringLiteral("planned_on")] = QStringLiteral("2026-04-01");
  EXPECT_TRUE(messageOf(close(id, papers)).contains(QStringLiteral("15일이 지나지")));
  city.at("2026-04-17T10:00");
  EXPECT_TRUE(close(id, papers));
}

TEST_F(Closings, Are_taken_back_with_their_ground) {
  const ComplaintId id = raise();
  const auto done = close(id, on("private"));
  ASSERT_TRUE(done);
  city.must("lead", QStringLiteral("undo-operation"),
            {{QStringLiteral("operation"), done->id.text()}});
  EXPECT_EQ(city.complaint(id).state, State::kReceived);
  EXPECT_TRUE(city.store->reader().list<Closing>().empty());
}

TEST_F(Closings, Same_grievance_again_is_seen_with_the_earlier_one) {  // 영 제17조제2항
  const ComplaintId first = answered("grievance");
  const ComplaintId second = raise("grievance");
  const ComplaintId inquiry = raise("inquiry");
  const ComplaintId of_other = raise("grievance", "010-0000-3333");
  Reader& reader = city.store->reader();
  const auto earlier = secondGrievance(reader, similarQueryOf(city.complaint(second)));
  ASSERT_TRUE(earlier);
  EXPECT_EQ(earlier->id, first);
  EXPECT_FALSE(secondGrievance(reader, similarQueryOf(city.complaint(first))));
  EXPECT_FALSE(secondGrievance(reader, similarQueryOf(city.complaint(inquiry))));
  EXPECT_FALSE(secondGrievance(reader, similarQueryOf(city.complaint(of_other))));
}

}  // namespace
}  // namespace pcrm
