// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the server to learn: what is told while it does, and what a lost answer means.
#include "app/desk/learning_request.h"

#include "tests/ui/desk_fixture.h"

#include <QSignalSpy>
#include <QTimer>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

/// Answers what the test laid ready, in order; then offline.
class ReadyAnswers final : public Transport {
 public:
  void send(const TransportRequest& request, Done done) override {
    asked << QString::fromLatin1(request.method) + u' ' + request.path_and_query;
    if (request.path_and_query == QStringLiteral("/v1/sessions")) {
      return later(done, TransportReply{201, R"({"token":"t","login":"lead","role":"team_lead"})"});
    }
    if (answers.isEmpty()) return later(done, failure(ErrorCode::kOffline, QString()));
    const auto [status, body] = answers.takeFirst();
    if (status == 0) return later(done, failure(ErrorCode::kOffline, QString()));
    later(done, TransportReply{status, body});
  }
  void cancelAll() override {}

  QList<std::pair<int, QByteArray>> answers;
  QStringList asked;

 private:
  static void later(const Done& done, const Result<TransportReply>& reply) {
    QTimer::singleShot(0, [done, reply] { done(reply); });
  }
};

class Learning : public ::testing::Test {
 protected:
  Learning() : session(desk.open("lead"), &transport), request(session, &transport) {
    QObject::connect(&request, &LearningRequest::told, &request,
                     [this](const QString& sentence, bool over) {
                       told << sentence;
                       possible = over;
                     });
    request.setPause(0);
    QSignalSpy in(&session, &DeskSession::signedIn);
    session.signIn(QStringLiteral("lead"), QStringLiteral("secret"));
    EXPECT_TRUE(in.wait());
    desk.settle();
    transport.asked.clear();
  }
  void ask() {
    request.begin();
    QSignalSpy more(&request, &LearningRequest::told);
    while (!possible && more.wait()) {
    }
  }

  testing::DeskFixture desk;
  ReadyAnswers transport;
  DeskSession session;
  LearningRequest request;
  QStringList told;
  bool possible = false;
};

const QByteArray kRunning = R"({"running":true,"sentences":[]})";
const QByteArray kDone = R"({"running":false,"sentences":["A.","B."]})";

TEST_F(Learning, Looks_until_it_is_done_and_tells_how_it_went) {
  transport.answers = {{202, kRunning}, {200, kRunning}, {200, kDone}};
  ask();
  EXPECT_EQ(transport.asked,
            (QStringList{QStringLiteral("POST /v1/training"), QStringLiteral("GET /v1/training"),
                         QStringLiteral("GET /v1/training")}));
  EXPECT_EQ(told.last(), QStringLiteral("A. B."));
  EXPECT_TRUE(possible);
}

TEST_F(Learning, An_answer_that_sync_cut_off_is_asked_for_again) {
  transport.answers = {{0, {}}, {202, kRunning}, {0, {}}, {200, kDone}};
  ask();
  EXPECT_EQ(told.last(), QStringLiteral("A. B."));
}

TEST_F(Learning, A_server_that_stays_away_is_said_after_some_looks) {
  ask();
  EXPECT_EQ(transport.asked.size(), 5);
  EXPECT_TRUE(told.last().contains(QStringLiteral("닿지 않습니다")));
}

TEST_F(Learning, What_the_server_refuses_is_told_in_its_words) {
  transport.answers = {{403, R"({"detail":"no"})"}};
  ask();
  EXPECT_EQ(told.last(), QStringLiteral("no"));
}

TEST_F(Learning, Says_beforehand_when_it_cannot_be_asked_for) {
  request.setOnline(false);
  EXPECT_FALSE(possible);
  EXPECT_TRUE(told.last().contains(QStringLiteral("이어져 있지 않습니다")));
  request.setOnline(true);
  EXPECT_TRUE(possible);
  EXPECT_EQ(told.last(), QString());
}

}  // namespace
}  // namespace pcrm
