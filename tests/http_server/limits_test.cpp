// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/http_server.h"
#include "core/base/gzip.h"
#include "tests/http_server/raw_client.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <memory>

namespace pcrm {
namespace {

HttpAnswer answer(const HttpRequest& request) {
  return HttpResponse{.body = QByteArray::number(request.body.size())};
}

class Limits : public testing::Test {
 protected:
  explicit Limits(int idle_timeout_ms = 20'000)
      : server({.max_body_bytes = 100'000,
                .max_unfolded_bytes = 200'000,
                .max_header_bytes = 2'000,
                .max_connections = 4,
                .idle_timeout_ms = idle_timeout_ms,
                .request_timeout_ms = 2 * idle_timeout_ms,
                .worker_threads = 2},
               answer) {}

  static void expectProblem(const RawReply& reply, int status) {
    EXPECT_EQ(reply.status, status);
    EXPECT_EQ(reply.headers.value("content-type"), "application/problem+json");
    EXPECT_EQ(reply.headers.value("connection").toLower(), "close");
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    EXPECT_EQ(body[QLatin1String("status")].toInt(), status);
    EXPECT_FALSE(body[QLatin1String("detail")].toString().isEmpty());
  }

  HttpServer server;
  quint16 port = server.listen(QStringLiteral("127.0.0.1:0")).value();
};

// Apart, so that a slow machine does not run into these times elsewhere.
class Timeouts : public Limits {
 protected:
  Timeouts() : Limits(300) {}
};

TEST_F(Limits, A_body_at_the_limit_is_taken_and_one_above_is_413) {
  RawClient client(port);
  EXPECT_EQ(client.post("/", QByteArray(100'000, 'x')).body, "100000");
  expectProblem(client.post("/", QByteArray(100'001, 'x')), 413);
  EXPECT_TRUE(client.closedByServer());
}

TEST_F(Limits, A_body_far_above_is_refused_before_it_is_sent) {
  RawClient client(port);
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n");
  expectProblem(client.read(), 413);
  EXPECT_TRUE(client.closedByServer());
}

TEST_F(Limits, A_body_of_unsaid_length_is_413_too) {
  RawClient client(port);
  const QByteArray chunk = "8000\r\n" + QByteArray(0x8000, 'x') + "\r\n";
  client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 4; ++i) client.send(chunk);
  client.send("0\r\n\r\n");
  expectProblem(client.read(), 413);
  EXPECT_TRUE(client.closedByServer());
}

TEST_F(Limits, An_endless_body_is_cut_off) {
  RawClient client(port);
  const QByteArray chunk = "8000\r\n" + QByteArray(0x8000, 'x') + "\r\n";
  client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 200; ++i) client.send(chunk);
  EXPECT_EQ(client.read().status, 0);
}

TEST_F(Limits, A_body_that_unfolds_too_far_is_413) {
  const QByteArray header = "Content-Encoding: gzip\r\n";
  const QByteArray bomb = gzip(QByteArray(50'000'000, 'x'));
  RawClient client(port);
  EXPECT_EQ(client.post("/", gzip(QByteArray(200'000, 'x')), header).body, "200000");
  expectProblem(client.post("/", bomb, header), 413);
}

TEST_F(Limits, A_large_header_is_431) {
  const QByteArray large = "X-Large: " + QByteArray(2'500, 'x') + "\r\n";
  RawClient client(port);
  expectProblem(client.get("/", large), 431);
  EXPECT_TRUE(client.closedByServer());
  RawClient long_target(port);
  expectProblem(long_target.get("/?q=" + QByteArray(2'500, 'x')), 431);
}

TEST_F(Limits, A_huge_header_is_431_in_the_words_of_the_library) {
  RawClient client(port);
  client.send("GET / HTTP/1.1\r\nHost: x\r\nX-Huge: " + QByteArray(60'000, 'x'));
  EXPECT_EQ(client.read().status, 431);
  EXPECT_TRUE(client.closedByServer());
}

TEST_F(Timeouts, A_header_that_never_ends_is_408) {
  RawClient client(port);
  client.send("GET / HTTP/1.1\r\nHost: x\r\n");
  expectProblem(client.read(), 408);
  EXPECT_TRUE(client.closedByServer());
}

TEST_F(Timeouts, A_body_that_never_ends_is_408) {
  RawClient client(port);
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  expectProblem(client.read(), 408);
  EXPECT_TRUE(client.closedByServer());
}

// A byte now and then keeps the idle time-out away; the one of the whole request ends it.
TEST_F(Timeouts, A_body_that_drips_is_408) {
  RawClient client(port);
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n");
  for (int i = 0; i < 50'000 && !client.hasReply(20); ++i) client.send("x");
  expectProblem(client.read(), 408);
}

TEST_F(Timeouts, A_connection_without_a_request_is_closed_without_a_word) {
  RawClient silent(port);
  EXPECT_TRUE(silent.closedByServer());
  RawClient once(port);
  EXPECT_EQ(once.get("/").status, 200);
  EXPECT_TRUE(once.closedByServer());
}

TEST_F(Timeouts, Connections_above_the_limit_wait_or_are_closed_and_others_go_on) {
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 12; ++i) clients.push_back(std::make_unique<RawClient>(port));
  // Each holds on to its connection, so no more than the limit are answered before some are closed.
  for (const auto& client : clients) client->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  int answered = 0;
  for (const auto& client : clients) answered += client->read().status == 200 ? 1 : 0;
  EXPECT_GE(answered, 4);
  clients.clear();
  EXPECT_EQ(RawClient(port).get("/").status, 200);
}

}  // namespace
}  // namespace pcrm
