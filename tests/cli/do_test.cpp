// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pcrm_program.h"

namespace pcrm {
namespace {

using testing::HasSubstr;

class DoTest : public PcrmProgram {
 protected:
  QStringList words(const char* operation, const char* payload, const char* login = "minji") const {
    return {QStringLiteral("do"), QLatin1String(operation), QString::fromUtf8(payload),
            QStringLiteral("--as"), QLatin1String(login)};
  }
  QString received() {
    addUser(QStringLiteral("minji"), QStringLiteral("clerk"));
    return json(words("receive-complaint", R"({"title":"가로등이 꺼져 있습니다",
               "body":"골목이 어둡습니다.", "channel":"phone",
               "complainant":{"name":"나들이","phone":"010-0000-1234"}})"))
        .value(QStringLiteral("receipt_number"))
        .toString();
  }
};

TEST_F(DoTest, Receiving_gives_a_number_under_which_the_complaint_is_found) {
  const QString number = received();
  EXPECT_EQ(number, QStringLiteral("2026-본청-000001"));
  const QJsonObject shown = json({QStringLiteral("complaints"), QStringLiteral("show"), number});
  EXPECT_EQ(shown[u"receipt_number"].toString(), number);
  EXPECT_EQ(shown[u"received_at"].toString(), QStringLiteral("2026-02-13T15:20"));
  EXPECT_EQ(shown[u"complainant"].toString(), QStringLiteral("나들이"));
  EXPECT_EQ(shown[u"department"].toString(), QStringLiteral("도로과"));
  EXPECT_EQ(shown[u"department_code"].toString(), QStringLiteral("ROAD"));
  EXPECT_EQ(shown[u"office"].toString(), QStringLiteral("HQ"));
  const QJsonObject first = shown[u"timeline"].toArray().first().toObject();
  EXPECT_EQ(first[u"operation"].toString(), QStringLiteral("receive-complaint"));
  EXPECT_EQ(first[u"actor"].toString(), QStringLiteral("minji"));
}

TEST_F(DoTest, A_complaint_may_be_named_by_its_number_until_it_is_completed) {
  const QString number = received();
  const auto step = [&](const char* operation, const char* rest) {
    const QByteArray payload = "{\"complaint\":\"" + number.toUtf8() + "\"" + rest + "}";
    return json(words(operation, payload.constData()));
  };
  EXPECT_EQ(step("assign-complaint", ",\"assignee\":\"minji\"")[u"outcome"].toString(),
            QStringLiteral("accepted"));
  step("reply-complaint", ",\"answer\":\"고쳤습니다.\"");
  EXPECT_EQ(step("complete-complaint", "")[u"state"].toString(), QStringLiteral("completed"));
}

TEST_F(DoTest, Many_are_completed_at_once_and_each_refused_one_is_named) {
  const QString first = received();
  const QString second =
      json(words("receive-complaint", R"({"title":"보도블록 파손", "channel":"visit"})"))
          .value(QStringLiteral("receipt_number"))
          .toString();
  const QByteArray complaints =
      "{\"complaints\":[\"" + first.toUtf8() + "\",\"" + second.toUtf8() + "\"]";
  const auto run_all = [&](const char* rest) {
    return run(words("complete-complaint", (complaints + rest + "}").constData())
               << QStringLiteral("--json"));
  };
  const Ran unanswered = run_all("");
  EXPECT_EQ(unanswered.code, 1);
  EXPECT_EQ(unanswered.json()[u"refused"].toArray().size(), 2);
  const Ran done = run_all(",\"answer\":\"{민원인} 님, {접수번호} 민원을 처리했습니다.\"");
  EXPECT_EQ(done.code, 0);
  EXPECT_EQ(done.json()[u"done"].toArray().size(), 2);
  const QJsonObject shown = json({QStringLiteral("complaints"), QStringLiteral("show"), first});
  EXPECT_EQ(shown[u"answer"].toString(),
            QStringLiteral("나들이 님, %1 민원을 처리했습니다.").arg(first));
  // Ended ones are refused, each with its number and reason.
  const QJsonArray refused = run_all("").json()[u"refused"].toArray();
  ASSERT_EQ(refused.size(), 2);
  EXPECT_EQ(refused[1][u"receipt_number"].toString(), second);
  EXPECT_FALSE(refused[1][u"reason"].toString().isEmpty());
}

TEST_F(DoTest, A_refusal_gives_its_reason_and_ends_with_one) {
  const QString number = received();
  const QByteArray payload = "{\"complaint\":\"" + number.toUtf8() + "\"}";
  const Ran ran = run(words("reopen-complaint", payload.constData()) << QStringLiteral("--json"));
  EXPECT_EQ(ran.code, 1);
  const QJsonObject json = ran.json();
  EXPECT_EQ(json[u"outcome"].toString(), QStringLiteral("refused"));
  EXPECT_FALSE(json[u"reason"].toString().isEmpty());
  EXPECT_FALSE(json[u"operation_id"].toString().isEmpty());
}

TEST_F(DoTest, The_payload_may_come_from_standard_input) {
  addUser(QStringLiteral("minji"), QStringLiteral("clerk"));
  const QJsonObject json =
      this->json(words("receive-complaint", "-"), R"({"title":"소음","channel":"visit"})");
  EXPECT_EQ(json[u"outcome"].toString(), QStringLiteral("accepted"));
}

TEST_F(DoTest, Nobody_does_anything) {
  const Ran ran = run(words("receive-complaint", R"({"title":"소음","channel":"visit"})", "ghost"));
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.err.toStdString(), HasSubstr("ghost"));
}

TEST_F(DoTest, A_payload_that_is_no_JSON_ends_with_one) {
  addUser(QStringLiteral("minji"), QStringLiteral("clerk"));
  EXPECT_EQ(run(words("receive-complaint", "{title")).code, 1);
}

TEST_F(DoTest, A_customer_card_comes_back_with_its_id) {
  addUser(QStringLiteral("minji"), QStringLiteral("clerk"));
  const QJsonObject card = json(words("register-customer", R"({"name":"나들이"})"));
  const QByteArray payload = "{\"title\":\"소음\",\"channel\":\"visit\",\"customer\":\"" +
                             card[u"customer_id"].toString().toUtf8() + "\"}";
  EXPECT_EQ(json(words("receive-complaint", payload.constData()))[u"outcome"].toString(),
            QStringLiteral("accepted"));
}

TEST_F(DoTest, The_list_names_every_operation_with_its_fields) {
  const QJsonArray operations =
      json({QStringLiteral("do"), QStringLiteral("--list")})[u"operations"].toArray();
  EXPECT_GT(operations.size(), 18);
  const QJsonObject receive = operations.first().toObject();
  EXPECT_EQ(receive[u"name"].toString(), QStringLiteral("receive-complaint"));
  bool channel_seen = false;
  for (const QJsonValue& value : receive[u"fields"].toArray()) {
    const QJsonObject field = value.toObject();
    if (field[u"name"].toString() != u"channel") continue;
    channel_seen = true;
    EXPECT_TRUE(field[u"required"].toBool());
    EXPECT_TRUE(field[u"codes"].toArray().contains(QStringLiteral("visit")));
  }
  EXPECT_TRUE(channel_seen);
}

}  // namespace
}  // namespace pcrm
