// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/http_server.h"
#include "app/server/http/problem.h"
#include "app/server/http/router.h"
#include "core/base/gzip.h"
#include "tests/http_server/raw_client.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <stdexcept>

namespace pcrm {
namespace {

HttpAnswer echo(const HttpRequest& request) {
  if (request.path == "/throw") throw std::runtime_error("the database password is 1234");
  if (request.path == "/large") return HttpResponse{.body = QByteArray(100'000, 'a')};
  if (request.path == "/token") return HttpResponse{.body = request.bearer_token};
  if (request.path == "/address") return HttpResponse{.body = request.remote_address.toUtf8()};
  if (request.path == "/nothing") return HttpResponse{.status = 204, .content_type = {}};
  return HttpResponse{.content_type = "text/plain", .body = request.method + ' ' + request.body};
}

class Requests : public testing::Test {
 protected:
  HttpServer server{HttpLimits{}, echo};
  quint16 port = server.listen(QStringLiteral("127.0.0.1:0")).value();
};

TEST_F(Requests, Are_answered_one_after_the_other_on_one_connection) {
  RawClient client(port);
  EXPECT_EQ(client.get("/").body, "GET ");
  EXPECT_EQ(client.post("/", "{\"제목\":\"가로등\"}").body,
            QByteArray("POST {\"제목\":\"가로등\"}"));
  EXPECT_EQ(client.post("/", QByteArray(3'000'000, 'x')).body.size(), 3'000'005);
  EXPECT_EQ(client.get("/nothing").status, 204);
  EXPECT_EQ(client.get("/").status, 200);
}

TEST_F(Requests, Sent_at_once_are_answered_in_order) {
  RawClient client(port);
  const QByteArray one = "GET /token HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer 1\r\n\r\n";
  const QByteArray two = "GET /token HTTP/1.1\r\nHost: x\r\nAuthorization: bearer  2\r\n\r\n";
  client.send(one + two);
  EXPECT_EQ(client.read().body, "1");
  EXPECT_EQ(client.read().body, "2");
}

TEST_F(Requests, Know_the_token_and_the_address) {
  RawClient client(port);
  EXPECT_EQ(client.get("/token", "Authorization: Basic YTpi\r\n").body, "");
  EXPECT_EQ(client.get("/token").body, "");
  EXPECT_EQ(client.get("/address").body, "127.0.0.1");
}

TEST_F(Requests, In_chunks_are_put_together) {
  RawClient client(port);
  client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
  client.send("2\r\nde\r\n0\r\n\r\n");
  EXPECT_EQ(client.read().body, "POST abcde");
}

TEST_F(Requests, May_come_in_gzip) {
  RawClient client(port);
  const QByteArray header = "Content-Encoding: gzip\r\n";
  EXPECT_EQ(client.post("/", gzip(QByteArray(50'000, 'z')), header).body.size(), 50'005);
  EXPECT_EQ(client.post("/", "no gzip at all", header).status, 400);
  EXPECT_TRUE(client.closedByServer());
  RawClient other(port);
  EXPECT_EQ(other.post("/", "x", "Content-Encoding: br\r\n").status, 415);
}

TEST(GzipOnLoopback, Off_saves_the_work_unless_a_proxy_speaks_for_somebody) {
  HttpServer server(HttpLimits{.gzip_on_loopback = false}, [](const HttpRequest&) {
    return HttpResponse{.body = QByteArray(50'000, 'a')};
  });
  RawClient client(server.listen(QStringLiteral("127.0.0.1:0")).value());
  const QByteArray accepts = "Accept-Encoding: gzip\r\n";
  EXPECT_FALSE(client.get("/", accepts).headers.contains("content-encoding"));
  EXPECT_EQ(
      client.get("/", accepts + "X-Forwarded-For: 192.0.2.7\r\n").headers.value("content-encoding"),
      "gzip");
}

TEST_F(Requests, Get_gzip_only_where_they_take_it_and_it_saves) {
  RawClient client(port);
  const RawReply packed = client.get("/large", "Accept-Encoding: gzip, deflate\r\n");
  EXPECT_EQ(packed.headers.value("content-encoding"), "gzip");
  EXPECT_EQ(packed.headers.value("vary"), "Accept-Encoding");
  EXPECT_EQ(gunzip(packed.body, 1'000'000).value(), QByteArray(100'000, 'a'));
  EXPECT_EQ(client.get("/large").body, QByteArray(100'000, 'a'));
  EXPECT_FALSE(client.get("/", "Accept-Encoding: gzip\r\n").headers.contains("content-encoding"));
}

TEST_F(Requests, Are_kept_by_no_cache) {
  RawClient client(port);
  const RawReply reply = client.get("/");
  EXPECT_EQ(reply.headers.value("cache-control"), "no-store");
  EXPECT_EQ(reply.headers.value("x-content-type-options"), "nosniff");
  EXPECT_EQ(reply.headers.value("content-type"), "text/plain");
}

TEST_F(Requests, Whose_handler_fails_hear_nothing_of_the_reason) {
  RawClient client(port);
  const RawReply reply = client.get("/throw");
  EXPECT_EQ(reply.status, 500);
  EXPECT_EQ(reply.headers.value("content-type"), "application/problem+json");
  EXPECT_FALSE(reply.body.contains("1234"));
  EXPECT_EQ(client.get("/").status, 200);
}

// RFC 9112 section 6.3: what a proxy and we could read differently.
TEST_F(Requests, With_two_lengths_are_refused_and_closed) {
  for (const QByteArray headers : {"Content-Length: 3\r\nContent-Length: 5\r\n",
                                   "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"}) {
    RawClient client(port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n");
    EXPECT_EQ(client.read().status, 400) << headers.constData();
    EXPECT_TRUE(client.closedByServer());
  }
}

// The library may say nothing, or say its 400 twice; what matters is that the connection ends.
TEST_F(Requests, That_are_none_are_refused_and_closed) {
  for (const QByteArray bytes :
       {"GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", "GARBAGE\r\n\r\n", "GET \r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n", "GET http://other/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
    RawClient client(port);
    client.send(bytes);
    const QByteArray said = client.readToEnd();
    EXPECT_TRUE(said.isEmpty() || said.startsWith("HTTP/1.1 400 "))
        << bytes.constData() << said.constData();
  }
}

TEST_F(Requests, Broken_off_do_no_harm) {
  for (const QByteArray part : {"", "GET", "GET / HTTP/1.1\r\nHost:",
                                "POST / HTTP/1.1\r\n"
                                "Host: x\r\nContent-Length: 100\r\n\r\nhalf"}) {
    RawClient client(port);
    client.send(part);
  }
  EXPECT_EQ(RawClient(port).get("/").status, 200);
}

TEST(Listening, Says_what_is_wrong_with_an_address) {
  HttpServer first(HttpLimits{}, echo);
  const quint16 port = first.listen(QStringLiteral("localhost:0")).value();
  const struct {
    QString address;
    ErrorCode code;
  } kCases[] = {
      {QStringLiteral("127.0.0.1:%1").arg(port), ErrorCode::kIo},
      {QStringLiteral("203.0.113.1:0"), ErrorCode::kIo},
      {QStringLiteral("127.0.0.1"), ErrorCode::kInvalid},
      {QStringLiteral(":80"), ErrorCode::kInvalid},
      {QStringLiteral("127.0.0.1:99999"), ErrorCode::kInvalid},
      {QStringLiteral("127.0.0.1:http"), ErrorCode::kInvalid},
      {QString(), ErrorCode::kInvalid},
  };
  for (const auto& c : kCases) {
    HttpServer second(HttpLimits{}, echo);
    const Result<quint16> taken = second.listen(c.address);
    ASSERT_FALSE(taken) << c.address.toStdString();
    EXPECT_EQ(taken.error().code, c.code) << c.address.toStdString();
  }
}

TEST(Problem, Is_what_RFC_9457_says) {
  const HttpResponse response =
      problem(409, QStringLiteral("Conflict"), QStringLiteral("먼저 처리되었습니다."),
              QStringLiteral("/problems/stale"));
  EXPECT_EQ(response.status, 409);
  EXPECT_EQ(response.content_type, "application/problem+json");
  const QJsonObject body = QJsonDocument::fromJson(response.body).object();
  EXPECT_EQ(body[QLatin1String("type")].toString(), QStringLiteral("/problems/stale"));
  EXPECT_EQ(body[QLatin1String("title")].toString(), QStringLiteral("Conflict"));
  EXPECT_EQ(body[QLatin1String("status")].toInt(), 409);
  EXPECT_EQ(body[QLatin1String("detail")].toString(), QStringLiteral("먼저 처리되었습니다."));
}

}  // namespace
}  // namespace pcrm
