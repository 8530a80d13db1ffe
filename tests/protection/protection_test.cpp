// SPDX-License-Identifier: GPL-3.0-or-later
// The protection of staff (Act art. 4; Decree art. 4): incidents, who sees them, and the
// recommended length of a contact.
#include "core/complaints/complaint_queries.h"
#include "core/protection/incident_queries.h"
#include "core/protection/protection_operations.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::ElementsAre;

QJsonObject shouting() {
  return {{QStringLiteral("channel"), QStringLiteral("phone")},
          {QStringLiteral("kind"), QStringLiteral("verbal_abuse")},
          {QStringLiteral("said"), QStringLiteral(" 반말로 욕을 함 ")},
          {QStringLiteral("warnings"), 2},
          {QStringLiteral("warning"), QStringLiteral("폭언을 멈추지 않으면 통화를 끝냅니다.")},
          {QStringLiteral("measures"), QStringLiteral("recorded,ended,ended")},
          {QStringLiteral("minutes"), 12}};
}

class ProtectedCity : public testing::TestCity {
 public:
  IncidentId record(const char* login, const QJsonObject& payload = shouting()) {
    return RecordIncident::incidentOf(must(login, QStringLiteral("record-incident"), payload).id);
  }
  Incident stored(IncidentId id) { return store->reader().find<Incident>(id).value_or(Incident{}); }
  size_t seenBy(const char* login) {
    return incidentsSeenBy(store->reader(), actor(login), 100).size();
  }
};

TEST(Incident, Keeps_what_was_said_warned_and_done_with_the_unit_of_who_recorded_it) {
  ProtectedCity city;
  const Incident incident = city.stored(city.record("clerk"));
  EXPECT_EQ(incident.actor, QStringLiteral("clerk"));
  EXPECT_EQ(incident.office, QStringLiteral("CR2"));
  EXPECT_EQ(incident.said, QStringLiteral("반말로 욕을 함"));
  EXPECT_EQ(incident.warnings, 2);
  EXPECT_EQ(incident.minutes, 12);
  EXPECT_THAT(measuresOf(incident),
              ElementsAre(IncidentMeasure::kEnded, IncidentMeasure::kRecorded));
}

TEST(Incident, Is_refused_only_for_what_was_typed_wrongly) {
  struct Row {
    const char* key;
    QJsonValue value;
    const char16_t* sentence;
  };
  const Row kRows[] = {{"said", QStringLiteral("  "), u"있었던 일"},
                       {"warnings", 4, u"경고 횟수"},
                       {"minutes", 24 * 60 + 1, u"응대 시간"},
                       {"measures", QStringLiteral("shout_back"), u"shout_back"}};
  ProtectedCity city;
  for (const Row& row : kRows) {
    QJsonObject payload = shouting();
    payload[QLatin1String(row.key)] = row.value;
    const auto done = city.attempt("clerk", QStringLiteral("record-incident"), payload);
    ASSERT_FALSE(done) << row.key;
    EXPECT_TRUE(done.error().message.contains(QString::fromUtf16(row.sentence))) << row.key;
  }
}

TEST(Incident, Is_seen_by_who_recorded_it_who_leads_there_and_administrators) {
  ProtectedCity city;
  city.record("clerk");
  city.record("worker");
  EXPECT_EQ(city.seenBy("clerk"), 1U);
  EXPECT_EQ(city.seenBy("lead"), 1U);  // Of CR2.
  EXPECT_EQ(city.seenBy("worker"), 1U);
  EXPECT_EQ(city.seenBy("other_clerk"), 0U);
  EXPECT_EQ(city.seenBy("hq_clerk"), 0U);  // Sees every complaint of the city.
  EXPECT_EQ(city.seenBy("privacy"), 0U);
  EXPECT_EQ(city.seenBy("admin"), 2U);
}

TEST(Incident, Says_in_the_timeline_only_that_the_contact_was_ended) {
  ProtectedCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("가로등이 꺼졌습니다"));
  QJsonObject payload = shouting();
  payload[QStringLiteral("complaint")] = id.text();
  city.record("clerk", payload);
  const auto lines = timelineOf(city.store->reader(), city.complaint(id));
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.back().summary, QStringLiteral("응대 중단(법 제4조)"));
  EXPECT_EQ(lines.back().detail, QString());
  payload[QStringLiteral("measures")] = QStringLiteral("recorded");
  city.record("clerk", payload);
  EXPECT_EQ(timelineOf(city.store->reader(), city.complaint(id)).size(), lines.size());
}

TEST(Incident, Is_recorded_even_if_its_complaint_is_out_of_sight_by_now) {
  ProtectedCity city;
  const ComplaintId id = city.receive("other_clerk", QStringLiteral("가로등이 꺼졌습니다"));
  QJsonObject payload = shouting();
  payload[QStringLiteral("complaint")] = id.text();
  const size_t before = timelineOf(city.store->reader(), city.complaint(id)).size();
  city.record("clerk", payload);
  EXPECT_EQ(timelineOf(city.store->reader(), city.complaint(id)).size(), before);
}

TEST(Incident, Is_supported_by_who_leads_there) {
  ProtectedCity city;
  const QJsonObject help{{QStringLiteral("support"), QStringLiteral("휴식과 상담")}};
  QJsonObject own = help;
  own[QStringLiteral("incident")] = city.record("clerk").text();
  QJsonObject elsewhere = help;
  elsewhere[QStringLiteral("incident")] = city.record("worker").text();
  const auto denied = city.attempt("lead", QStringLiteral("support-incident"), elsewhere);
  ASSERT_FALSE(denied);
  EXPECT_EQ(denied.error().code, ErrorCode::kNotFound);
  city.must("lead", QStringLiteral("support-incident"), own);
  const auto seen = incidentsSeenBy(city.store->reader(), city.actor("clerk"), 1);
  EXPECT_EQ(seen.at(0).support, QStringLiteral("휴식과 상담"));
  EXPECT_EQ(seen.at(0).support_by, QStringLiteral("lead"));
  EXPECT_TRUE(seen.at(0).supported_at);
}

TEST(ContactLimit, Is_the_usual_one_until_an_administrator_sets_another) {
  ProtectedCity city;
  EXPECT_EQ(contactLimit(city.store->reader(), IncidentChannel::kPhone), kUsualCallMinutes);
  EXPECT_EQ(contactLimit(city.store->reader(), IncidentChannel::kVisit), kUsualVisitMinutes);
  const auto set = [&city](int minutes) {
    return city.attempt("admin", QStringLiteral("set-contact-limit"),
                        {{QStringLiteral("channel"), QStringLiteral("phone")},
                         {QStringLiteral("minutes"), minutes}});
  };
  EXPECT_FALSE(set(SetContactLimit::kShortestLimit - 1));
  ASSERT_TRUE(set(15));
  ASSERT_TRUE(set(25));
  EXPECT_EQ(contactLimit(city.store->reader(), IncidentChannel::kPhone), 25);
  EXPECT_EQ(contactLimit(city.store->reader(), IncidentChannel::kVisit), kUsualVisitMinutes);
}

}  // namespace
}  // namespace pcrm
