// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessions.h"

#include "core/accounts/credentials.h"
#include "core/secrets/token.h"
#include "tests/http_server/raw_client.h"
#include "tests/server/server_fixture.h"

#include <thread>

namespace pcrm {
namespace {

class Sessions : public testing::ServerFixture {
 protected:
  int statusWith(const QByteArray& token) {
    return ask("GET", QStringLiteral("/v1/complaints"), token).status;
  }
};

TEST_F(Sessions, Signing_in_gives_a_token_and_who_one_is) {
  const testing::Answer answer = trySignIn(QStringLiteral("worker"), testing::kPassword);
  EXPECT_EQ(answer.status, 201);
  EXPECT_EQ(answer.json[u"token"].toString().size(), 43);
  EXPECT_EQ(answer.json[u"expires_at"].toInteger(), clock.now().ms + kSessionMs);
  EXPECT_EQ(answer.json[u"user"].toObject(),
            (QJsonObject{{QStringLiteral("login"), QStringLiteral("worker")},
                         {QStringLiteral("name"), QStringLiteral("오도로")},
                         {QStringLiteral("role"), QStringLiteral("case_worker")},
                         {QStringLiteral("office"), QStringLiteral("HQ")},
                         {QStringLiteral("department"), QStringLiteral("ROAD")}}));
  EXPECT_EQ(statusWith(answer.json[u"token"].toString().toLatin1()), 200);
}

TEST_F(Sessions, A_wrong_password_and_an_unknown_login_look_the_same) {
  const testing::Answer wrong = trySignIn(QStringLiteral("clerk"), QStringLiteral("틀렸다"));
  const testing::Answer unknown = trySignIn(QStringLiteral("nobody"), testing::kPassword);
  EXPECT_EQ(wrong.status, 401);
  EXPECT_EQ(wrong.json, unknown.json);
}

TEST_F(Sessions, Without_a_valid_token_nothing_is_shown) {
  EXPECT_EQ(statusWith({}), 401);
  EXPECT_EQ(statusWith("made-up"), 401);
}

TEST_F(Sessions, The_database_holds_only_the_hash_of_a_token) {
  const QByteArray token = tokenOf("clerk");
  const auto stored =
      city.store->database().scalar(QStringLiteral("SELECT token_hash FROM sessions"));
  EXPECT_EQ(stored->toByteArray(), tokenHash(token));
}

TEST_F(Sessions, End_when_signing_out) {
  const QByteArray token = tokenOf("clerk");
  EXPECT_EQ(ask("DELETE", QStringLiteral("/v1/sessions"), token).status, 204);
  EXPECT_EQ(statusWith(token), 401);
}

TEST_F(Sessions, End_twelve_hours_after_signing_in_however_busy) {
  const QByteArray token = tokenOf("clerk");
  clock.advanceMs(kSessionMs - 1);
  EXPECT_EQ(statusWith(token), 200);
  clock.advanceMs(1);
  EXPECT_EQ(statusWith(token), 401);
}

TEST_F(Sessions, End_at_once_for_somebody_who_may_not_sign_in_any_more) {
  const QByteArray token = tokenOf("clerk");
  city.must("admin", QStringLiteral("register-user"),
            {{QStringLiteral("login"), QStringLiteral("clerk")},
             {QStringLiteral("name"), QStringLiteral("박민원")},
             {QStringLiteral("role"), QStringLiteral("clerk")},
             {QStringLiteral("office"), QStringLiteral("CR2")},
             {QStringLiteral("active"), false}});
  EXPECT_EQ(statusWith(token), 401);
  EXPECT_EQ(trySignIn(QStringLiteral("clerk"), testing::kPassword).status, 401);
}

TEST_F(Sessions, End_when_the_password_is_replaced) {
  const QByteArray token = tokenOf("clerk");
  const QByteArray colleague = tokenOf("worker");
  ASSERT_TRUE(setPassword(*city.store, QStringLiteral("clerk"),
                          QStringLiteral("새로운 비밀번호 5678"), PasswordCost::forTests()));
  EXPECT_EQ(statusWith(token), 401);
  EXPECT_EQ(statusWith(colleague), 200);
}

TEST_F(Sessions, Guessing_has_to_wait_and_is_told_how_long) {
  const QByteArray guess = "{\"login\":\"clerk\",\"password\":\"guess\",\"device\":\"x\"}";
  RawClient client(port);
  for (int i = 0; i < SignInGuard::kFreeAttempts; ++i) {
    EXPECT_EQ(client.post("/v1/sessions", guess).status, 401);
  }
  const RawReply refused = client.post("/v1/sessions", guess);
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.headers.value("retry-after"), "30");
  // The right password has to wait as well; somebody else has not.
  EXPECT_EQ(trySignIn(QStringLiteral("clerk"), testing::kPassword).status, 429);
  EXPECT_EQ(trySignIn(QStringLiteral("worker"), testing::kPassword).status, 201);
  clock.advanceMs(SignInGuard::kFirstWaitMs);
  EXPECT_EQ(trySignIn(QStringLiteral("clerk"), testing::kPassword).status, 201);
}

TEST_F(Sessions, What_is_no_sign_in_is_refused) {
  RawClient client(port);
  EXPECT_EQ(client.post("/v1/sessions", "[]").status, 400);
  EXPECT_EQ(client.post("/v1/sessions", "{").status, 400);
  EXPECT_EQ(client.post("/v1/sessions", "{}").status, 401);
}

// Failures 1–5 are free; then 30 s, 60 s, … up to 15 min, as sign_in_guard.h says.
TEST(SignInGuardTest, Waits_double_up_to_a_quarter_of_an_hour) {
  SignInGuard guard;
  Instant now{1'000'000};
  const auto attempt = [&] {
    return guard.attempt(QStringLiteral("a"), QStringLiteral("10.0.0.1"), now);
  };
  for (int i = 0; i < SignInGuard::kFreeAttempts; ++i) EXPECT_EQ(attempt(), 0);
  for (const qint64 wait_s : {30, 60, 120, 240, 480, 900, 900}) {
    EXPECT_EQ(attempt(), wait_s * 1000);
    now.ms += wait_s * 1000;
    EXPECT_EQ(attempt(), 0);
  }
  EXPECT_EQ(guard.attempt(QStringLiteral("a"), QStringLiteral("10.0.0.2"), now), 0);
  now.ms += SignInGuard::kForgetMs + 1;
  for (int i = 0; i < SignInGuard::kFreeAttempts; ++i) EXPECT_EQ(attempt(), 0);
}

}  // namespace
}  // namespace pcrm
