// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http_server/raw_client.h"
#include "tests/server/server_fixture.h"

#include <QJsonDocument>

#include <thread>
#include <vector>

namespace pcrm {
namespace {

using testing::Desk;
using testing::dump;

class Sync : public testing::ServerFixture {
 protected:
  static QJsonObject complaintAnd(ComplaintId id, const char* field, const QString& text) {
    return {{QStringLiteral("complaint"), id.text()}, {QLatin1String(field), text}};
  }
  /// Begins a long poll from where the server is now, and returns when the server holds it.
  void startWaiting(RawClient& client, const QByteArray& token) {
    const QString cursor =
        ask("GET", QStringLiteral("/v1/changes"), token).json[u"cursor"].toString();
    client.send("GET /v1/changes?wait=60&since=" + cursor.toLatin1() +
                " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    while (app->suspendedCount() == 0 && !client.hasReply(1)) std::this_thread::yield();
    ASSERT_EQ(app->suspendedCount(), 1);
  }
  static qint64 complaintsOn(Desk& desk) {
    return desk.city.store->database()
        .scalar(QStringLiteral("SELECT count(*) FROM complaints"))
        ->toLongLong();
  }
};

TEST_F(Sync, What_one_desk_receives_another_completes_and_the_first_one_sees) {
  Desk counter(port, "hq_clerk", tokenOf("hq_clerk"), 2);
  Desk road(port, "worker", tokenOf("worker"), 3);
  counter.sync();
  road.sync();
  const ComplaintId id = counter.city.receive("hq_clerk", QStringLiteral("가로등이 나갔어요"));
  EXPECT_TRUE(counter.city.complaint(id).receipt_number.isEmpty());
  EXPECT_EQ(counter.sync().accepted, 1);
  EXPECT_FALSE(counter.city.complaint(id).receipt_number.isEmpty());

  road.sync();
  road.city.must("worker", QStringLiteral("assign-complaint"),
                 complaintAnd(id, "assignee", QStringLiteral("worker")));
  road.city.must("worker", QStringLiteral("complete-complaint"),
                 complaintAnd(id, "answer", QStringLiteral("등을 갈았습니다.")));
  EXPECT_EQ(road.sync().accepted, 2);
  counter.sync();
  EXPECT_EQ(counter.city.complaint(id).state, State::kCompleted);
  EXPECT_EQ(dump(*counter.city.store, true), dump(*road.city.store, true));
  EXPECT_EQ(dump(*counter.city.store, true), dump(*city.store, true));
}

TEST_F(Sync, A_dong_holds_its_own_complaints_and_no_others) {
  city.receive("other_clerk", QStringLiteral("수정1동의 민원"));
  const ComplaintId own = city.receive("clerk", QStringLiteral("초량2동의 민원"));
  Desk desk(port, "clerk", tokenOf("clerk"), 2);
  desk.sync();
  EXPECT_EQ(complaintsOn(desk), 1);
  EXPECT_EQ(desk.city.complaint(own).title, QStringLiteral("초량2동의 민원"));
  Desk hall(port, "hq_clerk", tokenOf("hq_clerk"), 3);
  hall.sync();
  EXPECT_EQ(complaintsOn(hall), 2);
}

TEST_F(Sync, What_leaves_the_office_leaves_its_desk) {
  const ComplaintId id = city.receive("clerk", QStringLiteral("옮겨 갈 민원"));
  Desk desk(port, "clerk", tokenOf("clerk"), 2);
  desk.sync();
  EXPECT_EQ(complaintsOn(desk), 1);
  city.must("hq_clerk", QStringLiteral("transfer-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("department"), QStringLiteral("ROAD")},
             {QStringLiteral("office"), QStringLiteral("SJ1")},
             {QStringLiteral("reason"), QStringLiteral("관할이 다름")}});
  desk.sync();
  EXPECT_EQ(complaintsOn(desk), 0);
}

TEST_F(Sync, What_no_longer_holds_comes_back_with_its_reason) {
  Desk desk(port, "hq_clerk", tokenOf("hq_clerk"), 2);
  const ComplaintId id = city.receive("hq_clerk", QStringLiteral("두 사람이 만지는 민원"));
  desk.sync();
  desk.city.must("hq_clerk", QStringLiteral("withdraw-complaint"),
                 complaintAnd(id, "reason", QStringLiteral("본인이 취하")));
  city.must("worker", QStringLiteral("assign-complaint"),
            complaintAnd(id, "assignee", QStringLiteral("worker")));
  city.must("worker", QStringLiteral("complete-complaint"),
            complaintAnd(id, "answer", QStringLiteral("처리했습니다.")));
  const SyncSummary summary = desk.sync();
  EXPECT_EQ(summary.refused, 1);
  const auto refused = desk.replica.refused();
  ASSERT_EQ(refused.size(), 1U);
  EXPECT_FALSE(refused[0].reason.isEmpty());
  EXPECT_EQ(refused[0].current_row[u"state"].toString(), QStringLiteral("completed"));
  EXPECT_EQ(dump(*desk.city.store, true), dump(*city.store, true));
}

TEST_F(Sync, A_role_that_may_not_is_refused_by_the_server_too) {
  const QByteArray token = tokenOf("privacy");
  const auto answer = ask("POST", QStringLiteral("/v1/operations"), token,
                          PushRequest{QStringLiteral("pc"),
                                      {{Uuid::v7(clock.now(), city.random),
                                        1,
                                        QStringLiteral("pc"),
                                        QStringLiteral("establish-office"),
                                        {{QStringLiteral("code"), QStringLiteral("X")},
                                         {QStringLiteral("name"), QStringLiteral("X동")},
                                         {QStringLiteral("number_word"), QStringLiteral("X동")}},
                                        QStringLiteral("privacy"),
                                        QStringLiteral("HQ"),
                                        clock.now()}},
                                      {}}
                              .toJson());
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.json[u"answers"][0][u"outcome"].toString(), QStringLiteral("refused"));
}

TEST_F(Sync, Nobody_pushes_for_somebody_else) {
  Desk desk(port, "hq_clerk", tokenOf("hq_clerk"), 2);
  desk.sync();
  desk.city.receive("hq_clerk", QStringLiteral("남의 이름으로"));
  const auto answer = ask("POST", QStringLiteral("/v1/operations"), tokenOf("worker"),
                          desk.replica.nextPush(QStringLiteral("hq_clerk")).toJson());
  EXPECT_EQ(answer.status, 403);
}

TEST_F(Sync, An_unknown_cursor_asks_for_a_resync) {
  const auto answer = ask("GET", QStringLiteral("/v1/changes?since=foreign~0.7"), tokenOf("clerk"));
  EXPECT_EQ(answer.status, 410);
  EXPECT_EQ(answer.json[u"type"].toString(), kResyncNeeded);
}

TEST_F(Sync, A_cursor_holds_on_every_thread_of_the_server) {
  const QByteArray token = tokenOf("clerk");
  const QString cursor =
      ask("GET", QStringLiteral("/v1/changes"), token).json[u"cursor"].toString();
  for (int i = 0; i < 12; ++i) {
    RawClient client(port);  // A new connection: another thread.
    EXPECT_EQ(client
                  .get("/v1/changes?since=" + cursor.toLatin1(),
                       "Authorization: Bearer " + token + "\r\n")
                  .status,
              200);
  }
}

TEST_F(Sync, An_old_copy_of_a_desk_must_take_a_new_name) {
  const QByteArray token = tokenOf("hq_clerk");
  Desk desk(port, "hq_clerk", token, 2);
  desk.sync();
  desk.city.receive("hq_clerk", QStringLiteral("첫째"));
  PushRequest push = desk.replica.nextPush(QStringLiteral("hq_clerk"));
  desk.sync();
  push.operations[0].id = Uuid::v7(clock.now(), city.random);
  const auto answer = ask("POST", QStringLiteral("/v1/operations"), token, push.toJson());
  EXPECT_EQ(answer.status, 409);
  EXPECT_EQ(answer.json[u"type"].toString(), kReplicaReset);
}

TEST_F(Sync, A_waiting_desk_hears_of_news_at_once) {
  const ComplaintId id = city.receive("hq_clerk", QStringLiteral("기다리던 소식"));
  const QByteArray token = tokenOf("hq_clerk");
  Desk other(port, "worker", tokenOf("worker"), 3);
  other.sync();
  RawClient waiting(port);
  startWaiting(waiting, token);
  other.city.must("worker", QStringLiteral("add-note"),
                  complaintAnd(id, "note", QStringLiteral("새 메모")));
  other.sync();
  const RawReply news = waiting.read();
  EXPECT_EQ(news.status, 200);
  EXPECT_TRUE(news.body.contains("새 메모"));
}

TEST_F(Sync, News_of_another_office_leaves_a_desk_waiting) {
  const QByteArray token = tokenOf("clerk");
  RawClient waiting(port);
  startWaiting(waiting, token);
  Desk other(port, "other_clerk", tokenOf("other_clerk"), 2);
  Desk own(port, "clerk", token, 3);
  other.sync();
  own.sync();
  other.city.receive("other_clerk", QStringLiteral("남의 소식"));
  other.sync();
  EXPECT_FALSE(waiting.hasReply(50));
  own.city.receive("clerk", QStringLiteral("우리 소식"));
  own.sync();
  const RawReply news = waiting.read();
  EXPECT_TRUE(news.body.contains("우리 소식"));
  EXPECT_FALSE(news.body.contains("남의 소식"));
}

TEST_F(Sync, A_session_that_ends_while_waiting_ends_the_wait_with_401) {
  const QByteArray token = tokenOf("hq_clerk");
  RawClient waiting(port);
  startWaiting(waiting, token);
  EXPECT_EQ(ask("DELETE", QStringLiteral("/v1/sessions"), token).status, 204);
  Desk other(port, "worker", tokenOf("worker"), 2);
  other.sync();
  other.city.receive("worker", QStringLiteral("아무 소식"));
  other.sync();
  EXPECT_EQ(waiting.read().status, 401);
}

TEST_F(Sync, Too_large_a_push_is_refused_before_it_is_read) {
  RawClient client(port);
  const QByteArray token = tokenOf("clerk");
  client.send("POST /v1/operations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token +
              "\r\nContent-Length: 99999999999\r\n\r\n");
  EXPECT_EQ(client.read().status, 413);
}

TEST_F(Sync, A_range_that_is_none_is_refused) {
  const QByteArray token = tokenOf("clerk");
  for (const char16_t* query :
       {u"limit=0", u"limit=10001", u"limit=many", u"wait=61", u"wait=-1"}) {
    EXPECT_EQ(ask("GET", QStringLiteral("/v1/changes?") + QString::fromUtf16(query), token).status,
              400);
  }
}

// Each thread pushes as its own device; all of them must be in the log once, with versions without
// gaps or repeats.
TEST_F(Sync, Pushes_from_many_threads_all_arrive_once) {
  constexpr int kThreads = 6;
  constexpr int kPushes = 8;
  const QByteArray token = tokenOf("hq_clerk");
  std::atomic<int> accepted{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      Random random(static_cast<quint64>(t) + 100);
      RawClient client(port);
      const QString device = QStringLiteral("pc-%1").arg(t);
      for (int i = 1; i <= kPushes; ++i) {
        const PushRequest push{device,
                               {{Uuid::v7(clock.now(), random),
                                 i,
                                 device,
                                 QStringLiteral("receive-complaint"),
                                 {{QStringLiteral("title"), QStringLiteral("동시 접수")},
                                  {QStringLiteral("body"), QStringLiteral("내용")},
                                  {QStringLiteral("channel"), QStringLiteral("visit")},
                                  {QStringLiteral("office"), QStringLiteral("HQ")}},
                                 QStringLiteral("hq_clerk"),
                                 QStringLiteral("HQ"),
                                 clock.now()}},
                               {}};
        const RawReply reply = client.post("/v1/operations", QJsonDocument(push.toJson()).toJson(),
                                           "Authorization: Bearer " + token + "\r\n");
        if (reply.body.contains("\"accepted\"")) ++accepted;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(accepted, kThreads * kPushes);
  Database& db = city.store->database();
  EXPECT_EQ(db.scalar(QStringLiteral("SELECT count(DISTINCT version) FROM complaints"))->toInt(),
            kThreads * kPushes);
  EXPECT_EQ(
      db.scalar(QStringLiteral("SELECT count(DISTINCT receipt_number) FROM complaints"))->toInt(),
      kThreads * kPushes);
}

}  // namespace
}  // namespace pcrm
