// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync_http/http_transport.h"

#include "app/server/http/http_server.h"
#include "app/server/http/problem.h"
#include "core/sync_http/blocking_transport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace pcrm {
namespace {

QByteArray line(const HttpRequest& request, const char* header) {
  return QByteArray(header) + "=" + request.headers.value(header) + "\n";
}

HttpAnswer serve(const HttpRequest& request) {
  if (request.path == "/wait") return request.last_call ? HttpAnswer(HttpResponse{}) : Suspend{};
  if (request.path == "/large") return HttpResponse{.body = QByteArray(2'000'000, 'a')};
  if (request.path == "/size") {
    return HttpResponse{.body = QByteArray::number(request.body.size()) + ' ' +
                                request.headers.value("content-encoding")};
  }
  if (request.path == "/headers") {
    return HttpResponse{.body = line(request, "authorization") + line(request, "content-type") +
                                line(request, "cookie")};
  }
  if (request.path == "/cookie") return HttpResponse{.headers = {{"Set-Cookie", "id=7; Path=/"}}};
  if (request.path == "/elsewhere") {
    return HttpResponse{.status = 307, .headers = {{"Location", "/headers"}}};
  }
  if (request.path.startsWith("/status/")) {
    return problem(request.path.mid(8).toInt(), QStringLiteral("Some"), QStringLiteral("까닭"));
  }
  return HttpResponse{.body = request.method + ' ' + request.path + ' ' +
                              request.query.value(QStringLiteral("q")).toUtf8() + ' ' +
                              request.body};
}

QUrl local(quint16 port, const QString& path = {}) {
  return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path));
}

class HttpTransportTest : public testing::Test {
 protected:
  Result<TransportReply> ask(const QByteArray& method, const QString& path,
                             const QByteArray& body = {}) {
    return BlockingTransport(transport).send({method, path, body, "t0ken", 20'000});
  }

  HttpServer server{HttpLimits{.worker_threads = 2}, serve};
  quint16 port = server.listen(QStringLiteral("127.0.0.1:0")).value();
  HttpTransport transport{local(port)};
};

TEST_F(HttpTransportTest, Sends_and_receives) {
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/x?q=%EA%B0%80+%26"))->body,
            QByteArray("GET /v1/x 가 & "));
  EXPECT_EQ(ask("POST", QStringLiteral("/v1/x"), "{}")->body, QByteArray("POST /v1/x  {}"));
  EXPECT_EQ(ask("DELETE", QStringLiteral("/v1/x"))->body, QByteArray("DELETE /v1/x  "));
}

TEST_F(HttpTransportTest, A_path_in_front_of_the_server_is_kept) {
  for (const char16_t* front : {u"/pcrm", u"/pcrm/"}) {
    HttpTransport fronted(local(port, QString::fromUtf16(front)));
    EXPECT_EQ(BlockingTransport(fronted).send({"GET", QStringLiteral("/v1/x?q=1")})->body,
              QByteArray("GET /pcrm/v1/x 1 "));
  }
}

TEST_F(HttpTransportTest, Shows_the_token_and_no_cookies) {
  EXPECT_EQ(ask("GET", QStringLiteral("/cookie"))->status, 200);
  EXPECT_EQ(ask("POST", QStringLiteral("/headers"), "{}")->body,
            QByteArray("authorization=Bearer t0ken\ncontent-type=application/json\ncookie=\n"));
  const auto without = BlockingTransport(transport).send({"GET", QStringLiteral("/headers")});
  EXPECT_EQ(without->body, QByteArray("authorization=\ncontent-type=\ncookie=\n"));
}

TEST_F(HttpTransportTest, Compresses_large_bodies_and_unfolds_replies) {
  EXPECT_EQ(ask("POST", QStringLiteral("/size"), QByteArray(4096, 'x'))->body, "4096 ");
  EXPECT_EQ(ask("POST", QStringLiteral("/size"), QByteArray(4097, 'x'))->body, "4097 gzip");
  EXPECT_EQ(ask("POST", QStringLiteral("/size"), QByteArray(3'000'000, 'x'))->body, "3000000 gzip");
  EXPECT_EQ(ask("GET", QStringLiteral("/large"))->body, QByteArray(2'000'000, 'a'));
}

TEST_F(HttpTransportTest, Every_status_is_a_reply_and_no_error) {
  for (const int status : {200, 400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 501, 503}) {
    const auto reply = ask("POST", QStringLiteral("/status/%1").arg(status), "{}");
    ASSERT_TRUE(reply) << status << reply.error().message.toStdString();
    EXPECT_EQ(reply->status, status);
    EXPECT_TRUE(reply->body.contains("까닭")) << status;
  }
}

TEST_F(HttpTransportTest, Follows_no_redirect) {
  EXPECT_EQ(ask("GET", QStringLiteral("/elsewhere"))->status, 307);
}

TEST_F(HttpTransportTest, Many_at_once_are_all_answered) {
  int answered = 0;
  QEventLoop loop;
  for (int i = 0; i < 50; ++i) {
    transport.send({"GET", QStringLiteral("/v1/x?q=%1").arg(i)}, [&, i](Result<TransportReply> r) {
      EXPECT_EQ(r->body, "GET /v1/x " + QByteArray::number(i) + ' ');
      if (++answered == 50) loop.quit();
    });
  }
  EXPECT_EQ(answered, 0);
  loop.exec();
  EXPECT_EQ(answered, 50);
}

TEST_F(HttpTransportTest, A_wait_longer_than_the_timeout_is_offline) {
  const auto reply =
      BlockingTransport(transport).send({"GET", QStringLiteral("/wait"), {}, {}, 50});
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::kOffline);
}

TEST_F(HttpTransportTest, Cancelling_tells_everybody_before_it_returns) {
  std::vector<ErrorCode> told;
  for (int i = 0; i < 3; ++i) {
    transport.send({"GET", QStringLiteral("/wait")}, [&](Result<TransportReply> reply) {
      told.push_back(reply.error().code);
      transport.cancelAll();  // Allowed from within.
    });
  }
  transport.cancelAll();
  EXPECT_EQ(told, std::vector<ErrorCode>(3, ErrorCode::kOffline));
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/x"))->status, 200);
}

TEST_F(HttpTransportTest, What_is_sent_while_cancelling_stays) {
  QEventLoop loop;
  int status = 0;
  transport.send({"GET", QStringLiteral("/wait")}, [&](Result<TransportReply>) {
    transport.send({"GET", QStringLiteral("/v1/x")}, [&](Result<TransportReply> reply) {
      status = reply->status;
      loop.quit();
    });
  });
  transport.cancelAll();
  loop.exec();
  EXPECT_EQ(status, 200);
}

TEST_F(HttpTransportTest, Going_away_tells_those_who_wait) {
  int told = 0;
  {
    HttpTransport going(local(port));
    going.send({"GET", QStringLiteral("/wait")}, [&](Result<TransportReply> r) { told += !r; });
  }
  EXPECT_EQ(told, 1);
}

TEST_F(HttpTransportTest, A_server_that_is_gone_is_offline_and_one_that_is_back_is_found) {
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/x"))->status, 200);
  server.stop();
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/x")).error().code, ErrorCode::kOffline);
  HttpServer back(HttpLimits{}, serve);
  ASSERT_EQ(back.listen(QStringLiteral("127.0.0.1:%1").arg(port)).value_or(0), port);
  EXPECT_EQ(ask("GET", QStringLiteral("/v1/x"))->status, 200);
}

TEST(HttpTransport, An_address_that_is_none_is_offline_and_says_so) {
  for (const QUrl& url : {QUrl(), QUrl(QStringLiteral("minwon")), QUrl(QStringLiteral("ftp://a/b")),
                          QUrl(QStringLiteral("http://"))}) {
    HttpTransport transport(url);
    const auto reply = BlockingTransport(transport).send({"GET", QStringLiteral("/v1/x")});
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::kOffline);
    EXPECT_TRUE(reply.error().message.contains(QStringLiteral("서버 주소")))
        << url.toString().toStdString();
  }
}

// What a line or a proxy that breaks off leaves behind: never half a reply taken for a whole one.
TEST(HttpTransport, Half_a_reply_is_none) {
  for (const QByteArray half :
       {"", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", "no http\r\n\r\n",
        "HTTP/1.1 500 Oops\r\nContent-Length: 10\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        "HTTP/1.1 200 OK\r\n\r\n{\"a\":[{}",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf"}) {
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
      QTcpSocket* socket = server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, half] {
        socket->write(half);
        socket->disconnectFromHost();
      });
    });
    HttpTransport transport(local(server.serverPort()));
    const auto reply = BlockingTransport(transport).send({"GET", QStringLiteral("/v1/x")});
    ASSERT_FALSE(reply) << half.constData();
    EXPECT_EQ(reply.error().code, ErrorCode::kOffline);
  }
}

}  // namespace
}  // namespace pcrm

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
