// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/http_server.h"
#include "tests/http_server/raw_client.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace pcrm {
namespace {

// A stand-in for the change log: "/changes?since=N" waits until there is news after N.
class News {
 public:
  HttpAnswer operator()(const HttpRequest& request) {
    if (request.path == "/publish") {
      publish();
      return HttpResponse{.body = "ok"};
    }
    const int since = request.query.value(QStringLiteral("since")).toInt();
    const int now = latest_.load();
    if (now > since) return HttpResponse{.body = QByteArray::number(now)};
    if (request.last_call) return HttpResponse{.body = "nothing"};
    const int wait_ms =
        request.query.value(QStringLiteral("wait"), QStringLiteral("60000")).toInt();
    return Suspend{wait_ms, request.query.value(QStringLiteral("since")).toUtf8()};
  }

  void publish() {
    ++latest_;
    if (server_) server_->wake();
  }

  void setServer(HttpServer* server) { server_ = server; }

 private:
  std::atomic<int> latest_{0};
  HttpServer* server_ = nullptr;
};

class LongPoll : public testing::Test {
 protected:
  LongPoll() {
    news.setServer(&server);
    port = server.listen(QStringLiteral("127.0.0.1:0")).value();
  }

  void waitForSuspended(int count) {
    while (server.suspendedCount() < count) std::this_thread::yield();
  }

  std::vector<std::unique_ptr<RawClient>> suspendClients(int count) {
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < count; ++i) {
      clients.push_back(std::make_unique<RawClient>(port));
      clients.back()->send("GET /changes?since=0 HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    waitForSuspended(count);
    return clients;
  }

  News news;
  HttpServer server{HttpLimits{.worker_threads = 2},
                    [this](const HttpRequest& r) { return news(r); }};
  quint16 port = 0;
};

TEST_F(LongPoll, News_that_is_there_already_is_answered_at_once) {
  news.publish();
  EXPECT_EQ(RawClient(port).get("/changes?since=0").body, "1");
}

TEST_F(LongPoll, News_ends_the_wait) {
  auto clients = suspendClients(1);
  news.publish();
  EXPECT_EQ(clients[0]->read().body, "1");
  EXPECT_EQ(server.suspendedCount(), 0);
}

TEST_F(LongPoll, The_deadline_ends_the_wait) {
  EXPECT_EQ(RawClient(port).get("/changes?since=0&wait=50").body, "nothing");
  EXPECT_EQ(RawClient(port).get("/changes?since=0&wait=0").body, "nothing");
}

TEST_F(LongPoll, Waking_without_news_does_not_put_the_deadline_off) {
  RawClient client(port);
  client.send("GET /changes?since=9&wait=100 HTTP/1.1\r\nHost: x\r\n\r\n");
  while (!client.hasReply(1)) server.wake();
  EXPECT_EQ(client.read().body, "nothing");
}

TEST_F(LongPoll, Hundreds_wait_on_two_threads_while_others_are_served) {
  auto clients = suspendClients(400);
  RawClient other(port);
  EXPECT_EQ(other.get("/publish").body, "ok");
  for (const auto& client : clients) EXPECT_EQ(client->read().body, "1");
  EXPECT_EQ(server.suspendedCount(), 0);
  // The connections go on after a wait.
  for (const auto& client : clients) EXPECT_EQ(client->get("/publish").body, "ok");
}

TEST_F(LongPoll, A_client_that_left_while_waiting_does_no_harm) {
  auto clients = suspendClients(50);
  for (size_t i = 0; i < clients.size(); i += 2) clients[i]->close();
  news.publish();
  for (size_t i = 1; i < clients.size(); i += 2) EXPECT_EQ(clients[i]->read().body, "1");
}

// Every client asks for what comes after the last it saw; one lost wake-up and it would wait for a
// minute, far over the patience of the client.
TEST_F(LongPoll, No_news_is_lost_between_the_look_and_the_wait) {
  constexpr int kClients = 8;
  constexpr int kRounds = 200;
  std::atomic<int> seen{0};
  std::atomic<bool> failed{false};
  std::vector<std::thread> threads;
  for (int i = 0; i < kClients; ++i) {
    threads.emplace_back([&] {
      RawClient client(port);
      int since = 0;
      while (since < kRounds && !failed) {
        const RawReply reply = client.get("/changes?since=" + QByteArray::number(since));
        const int next = reply.body.toInt();
        if (reply.status != 200 || next <= since) failed = true;
        since = next;
        ++seen;
      }
    });
  }
  for (int round = 0; round < kRounds; ++round) {
    const int before = seen.load();
    news.publish();
    // The next one only when somebody has heard this one, so that many rounds find waiting clients.
    while (seen.load() == before && !failed) std::this_thread::yield();
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_FALSE(failed);
}

TEST_F(LongPoll, Stopping_gives_all_who_wait_their_answer) {
  auto clients = suspendClients(100);
  server.stop();
  for (const auto& client : clients) EXPECT_EQ(client->read().body, "nothing");
  EXPECT_FALSE(RawClient(port).connected());
}

// Stops in the midst of requests, suspensions, wake-ups and deadlines; the library would abort the
// program if one connection were still suspended.
TEST(Stopping, In_the_midst_of_everything_is_clean) {
  for (int round = 0; round < 20; ++round) {
    News news;
    HttpServer server(HttpLimits{.worker_threads = 3},
                      [&news](const HttpRequest& r) { return news(r); });
    news.setServer(&server);
    const quint16 port = server.listen(QStringLiteral("127.0.0.1:0")).value();
    std::atomic<bool> over{false};
    std::atomic<int> answers{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
      threads.emplace_back([&, i] {
        while (!over) {
          RawClient client(port);
          if (!client.connected()) break;
          while (client.get(i % 3 == 0 ? "/publish" : "/changes?since=999999&wait=1").status ==
                 200) {
            ++answers;
          }
        }
      });
    }
    threads.emplace_back([&] {
      while (!over) server.wake();
    });
    while (answers < 20 * (1 + round % 3)) std::this_thread::yield();
    server.stop();
    over = true;
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(server.suspendedCount(), 0);
  }
}

TEST(Stopping, A_handler_that_will_not_answer_is_answered_for) {
  HttpServer server(HttpLimits{}, [](const HttpRequest&) { return Suspend{60'000}; });
  const quint16 port = server.listen(QStringLiteral("127.0.0.1:0")).value();
  RawClient client(port);
  client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  while (server.suspendedCount() < 1) std::this_thread::yield();
  server.stop();
  EXPECT_EQ(client.read().status, 503);
}

TEST(Stopping, Without_having_started_is_nothing) {
  HttpServer server(HttpLimits{}, [](const HttpRequest&) { return HttpResponse{}; });
  server.stop();
  server.stop();
}

}  // namespace
}  // namespace pcrm
