// SPDX-License-Identifier: GPL-3.0-or-later
// Objections, 민원 처리에 관한 법률 제35조.
#include "core/objections/objection_operations.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using testing::TestCity;

class Objections : public ::testing::Test {
 protected:
  /// Refused on 2026-03-10.
  ComplaintId refused(const char* kind = "form") {
    const auto done = city.must("clerk", QStringLiteral("receive-complaint"),
                                {{QStringLiteral("title"), QStringLiteral("도로점용 허가 신청")},
                                 {QStringLiteral("channel"), QStringLiteral("visit")},
                                 {QStringLiteral("legal_kind"), QLatin1String(kind)}});
    const ComplaintId id = ReceiveComplaint::complaintOf(done.id);
    city.must("clerk", QStringLiteral("reply-complaint"),
              {{QStringLiteral("complaint"), id.text()},
               {QStringLiteral("answer"), QStringLiteral("보행에 지장이 있어 불허합니다.")}});
    return id;
  }
  Result<OperationOutcome> object(ComplaintId id) {
    return city.attempt("clerk", QStringLiteral("receive-objection"),
                        {{QStringLiteral("complaint"), id.text()},
                         {QStringLiteral("what"), QStringLiteral("폭이 2미터 남습니다.")}});
  }
  Result<OperationOutcome> act(const char* operation, ObjectionId id, QJsonObject payload) {
    payload[QStringLiteral("objection")] = id.text();
    return city.attempt("lead", QLatin1String(operation), payload);
  }
  Objection now(ObjectionId id) {
    return city.store->reader().find<Objection>(id).value_or(Objection{});
  }
  static QString messageOf(const Result<OperationOutcome>& done) {
    return done ? QString() : done.error().message;
  }

  TestCity city;
};

struct LastDayCase {
  const char* at;
  bool received;
};
class LastDay : public Objections, public ::testing::WithParamInterface<LastDayCase> {};

// 60 days from 10 March end on Saturday 9 May, hence on Monday 11 May (민법 제157조, 제161조).
TEST_P(LastDay, Is_the_sixtieth_after_the_notice) {
  const ComplaintId id = refused();
  city.at(GetParam().at);
  const auto done = object(id);
  EXPECT_EQ(done.has_value(), GetParam().received) << qPrintable(messageOf(done));
  EXPECT_EQ(messageOf(done).contains(QStringLiteral("2026-05-11")), !GetParam().received);
}
INSTANTIATE_TEST_SUITE_P(Article35, LastDay,
                         ::testing::Values(LastDayCase{"2026-03-11T09:00", true},
                                           LastDayCase{"2026-05-09T10:00", true},
                                           LastDayCase{"2026-05-11T23:50", true},
                                           LastDayCase{"2026-05-12T09:00", false}));

TEST_F(Objections, Are_only_for_statutory_complaints_whose_result_was_told) {
  EXPECT_TRUE(messageOf(object(refused("grievance"))).contains(QStringLiteral("법정민원")));
  const ComplaintId fresh = city.receive("clerk", QStringLiteral("도로점용 허가"));
  city.must("clerk", QStringLiteral("classify-complaint"),
            {{QStringLiteral("complaint"), fresh.text()},
             {QStringLiteral("legal_kind"), QStringLiteral("form")}});
  EXPECT_TRUE(messageOf(object(fresh)).contains(QStringLiteral("아직 처리 결과를")));
}

// 제35조제2항 with 제19조제2항: days, the first included, no Saturdays and holidays.
TEST_F(Objections, Are_due_in_ten_days_and_once_in_ten_more) {
  const ComplaintId id = refused();
  city.at("2026-04-01T10:00");
  const auto done = object(id);
  ASSERT_TRUE(done);
  const ObjectionId objection = ReceiveObjection::objectionOf(done->id);
  EXPECT_EQ(seoulDate(now(objection).due_at), QDate(2026, 4, 14));
  EXPECT_FALSE(object(id)) << "one is being decided";
  const QJsonObject why{{QStringLiteral("reason"), QStringLiteral("현장 확인")}};
  EXPECT_FALSE(act("extend-objection", objection, {{QStringLiteral("reason"), QString()}}));
  ASSERT_TRUE(act("extend-objection", objection, why));
  EXPECT_EQ(seoulDate(now(objection).due_at), QDate(2026, 4, 28));
  EXPECT_TRUE(
      messageOf(act("extend-objection", objection, why)).contains(QStringLiteral("한 번만")));
  EXPECT_EQ(openObjections(city.store->reader(), city.actor("lead"), 10).size(), 1u);
  EXPECT_TRUE(openObjections(city.store->reader(), city.actor("other_clerk"), 10).empty());
}

TEST_F(Objections, Cannot_be_lengthened_once_late) {
  const ComplaintId id = refused();
  city.at("2026-04-01T10:00");
  const auto done = object(id);
  ASSERT_TRUE(done);
  city.at("2026-04-15T09:00");
  EXPECT_TRUE(messageOf(act("extend-objection", ReceiveObjection::objectionOf(done->id),
                            {{QStringLiteral("reason"), QStringLiteral("현장 확인")}}))
                  .contains(QStringLiteral("지나")));
}

// 제35조제3항
TEST_F(Objections, Are_decided_once_with_reason_and_remedies) {
  const ComplaintId id = refused();
  const auto done = object(id);
  ASSERT_TRUE(done);
  const ObjectionId objection = ReceiveObjection::objectionOf(done->id);
  QJsonObject decision{{QStringLiteral("decision"), QStringLiteral("dismissed")},
                       {QStringLiteral("reason"), QStringLiteral("보행로 기준에 못 미칩니다.")}};
  EXPECT_TRUE(messageOf(act("decide-objection", objection, decision))
                  .contains(QStringLiteral("불복 절차")));
  decision[QStringLiteral("remedies")] =
      QStringLiteral("90일 안에 행정심판이나 행정소송을 제기할 수 있습니다.");
  ASSERT_TRUE(act("decide-objection", objection, decision));
  EXPECT_EQ(now(objection).decision, ObjectionDecision::kDismissed);
  EXPECT_FALSE(act("decide-objection", objection, decision));
  EXPECT_TRUE(openObjections(city.store->reader(), city.actor("lead"), 10).empty());
}

}  // namespace
}  // namespace pcrm
