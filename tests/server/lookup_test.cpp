// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http_server/raw_client.h"
#include "tests/server/server_fixture.h"

namespace pcrm {
namespace {

class LookUp : public testing::ServerFixture {
 protected:
  testing::Answer customers(const char* login, const QString& text, const QString& purpose) {
    return ask("GET",
               QStringLiteral("/v1/customers?q=%1&purpose=%2").arg(encoded(text), encoded(purpose)),
               tokenOf(login));
  }
  qint64 recorded() {
    return city.store->database()
        .scalar(QStringLiteral("SELECT count(*) FROM lookups"))
        ->toLongLong();
  }
};

TEST_F(LookUp, A_complaint_is_found_by_id_and_number_with_its_timeline) {
  const ComplaintId id = city.receive("clerk", QStringLiteral("보도블록이 깨졌어요"));
  const QString number = city.complaint(id).receipt_number;
  const QByteArray token = tokenOf("clerk");
  for (const QString& key : {id.text(), encoded(number)}) {
    const auto answer = ask("GET", QStringLiteral("/v1/complaints/") + key, token);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.json[u"title"].toString(), QStringLiteral("보도블록이 깨졌어요"));
    EXPECT_EQ(answer.json[u"timeline"].toArray().size(), 1);
  }
}

TEST_F(LookUp, A_complaint_of_another_office_is_not_there) {
  const ComplaintId id = city.receive("clerk", QStringLiteral("초량2동의 민원"));
  const QString path = QStringLiteral("/v1/complaints/") + id.text();
  EXPECT_EQ(ask("GET", path, tokenOf("other_clerk")).status, 404);
  EXPECT_EQ(ask("GET", path, tokenOf("hq_clerk")).status, 200);
  EXPECT_EQ(
      ask("GET", QStringLiteral("/v1/complaints"), tokenOf("other_clerk")).json[u"total"].toInt(),
      0);
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/complaints"), tokenOf("clerk")).json[u"total"].toInt(),
            1);
}

TEST_F(LookUp, A_list_is_narrowed_by_search_state_office_and_limit) {
  city.receive("clerk", QStringLiteral("가로등 고장"));
  city.receive("clerk", QStringLiteral("가로등 밝기"));
  city.receive("other_clerk", QStringLiteral("주차 단속"));
  const QByteArray token = tokenOf("hq_clerk");
  struct Case {
    QString query;
    int total;
    qsizetype listed;
  };
  for (const Case& one :
       {Case{QString(), 3, 3},
        Case{QStringLiteral("?search=") + encoded(QStringLiteral("가로등")), 2, 2},
        Case{QStringLiteral("?office=SJ1"), 1, 1}, Case{QStringLiteral("?state=received"), 3, 3},
        Case{QStringLiteral("?state=closed"), 0, 0}, Case{QStringLiteral("?limit=1"), 3, 1}}) {
    const auto answer = ask("GET", QStringLiteral("/v1/complaints") + one.query, token);
    EXPECT_EQ(answer.json[u"total"].toInt(), one.total) << one.query.toStdString();
    EXPECT_EQ(answer.json[u"complaints"].toArray().size(), one.listed) << one.query.toStdString();
  }
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/complaints?state=lost"), token).status, 400);
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/complaints?limit=501"), token).status, 400);
}

TEST_F(LookUp, Customers_are_found_city_wide_for_a_purpose_that_is_recorded) {
  city.must("clerk", QStringLiteral("register-customer"),
            {{QStringLiteral("name"), QStringLiteral("가나다")},
             {QStringLiteral("phone"), QStringLiteral("010-0000-1234")}});
  const auto answer = customers("other_clerk", QStringLiteral("가나"), QStringLiteral("전화 응대"));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.json[u"customers"][0][u"name"].toString(), QStringLiteral("가나다"));
  EXPECT_EQ(recorded(), 1);
  // Who finds nobody has looked all the same.
  EXPECT_EQ(customers("other_clerk", QStringLiteral("없음"), QStringLiteral("전화 응대")).status,
            200);
  EXPECT_EQ(recorded(), 2);
  const auto hash = city.store->database().scalar(QStringLiteral("SELECT query_hash FROM lookups"));
  EXPECT_EQ(hash->toString().size(), 64);
}

TEST_F(LookUp, Customers_are_not_shown_without_a_purpose) {
  EXPECT_EQ(customers("clerk", QStringLiteral("가나"), QString()).status, 400);
  EXPECT_EQ(customers("clerk", QStringLiteral("가나"), QStringLiteral("x")).status, 400);
  EXPECT_EQ(customers("clerk", QString(), QStringLiteral("전화 응대")).status, 400);
  EXPECT_EQ(recorded(), 0);
}

TEST_F(LookUp, Health_and_figures_are_open) {
  EXPECT_EQ(ask("GET", QStringLiteral("/healthz")).json,
            (QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
                         {QStringLiteral("version"), QStringLiteral("1.2.3")},
                         {QStringLiteral("database"), QStringLiteral("ok")}}));
  const QByteArray page = RawClient(port).get("/metrics").body;
  EXPECT_TRUE(
      page.contains("pcrm_requests_total{method=\"GET\",route=\"/healthz\",status=\"200\"} 1\n"));
  EXPECT_TRUE(page.contains("pcrm_suspended_polls 0\n"));
}

TEST_F(LookUp, An_address_that_is_none_is_told_so) {
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/nothing")).status, 404);
  EXPECT_EQ(ask("PUT", QStringLiteral("/v1/sessions")).status, 405);
}

TEST(Opening, The_file_of_a_desk_is_refused) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("desk.db"));
  testing::TestCity desk(ReplicaKind::kDesk, path);
  const auto opened = ServerApp::open(
      {path, QStringLiteral("1"), &testing::shippedRules(), &desk.clock, HttpLimits{}});
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::kInvalid);
}

TEST(Opening, A_fresh_file_gets_the_hall_and_its_departments_once) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("central.db"));
  const FixedClock clock(fromSeoul(QDate(2026, 3, 10)));
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(ServerApp::open(
        {path, QStringLiteral("1"), &testing::shippedRules(), &clock, HttpLimits{}}));
  }
  Random random(1);
  auto store = Store::open(path, ReplicaKind::kCentral,
                           {&domain(), &testing::shippedRules(), &clock, &random});
  Database& db = (*store)->database();
  EXPECT_EQ(db.scalar(QStringLiteral("SELECT group_concat(name) FROM offices"))->toString(),
            QStringLiteral("본청"));
  EXPECT_EQ(db.scalar(QStringLiteral("SELECT count(*) FROM departments"))->toULongLong(),
            testing::shippedRules().classification.departments.departments().size());
  EXPECT_EQ(db.scalar(QStringLiteral("SELECT count(*) FROM generations"))->toInt(), 2);
}

}  // namespace
}  // namespace pcrm
