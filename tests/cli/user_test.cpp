// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"
#include "core/operations/catalogue.h"
#include "resources/resources.h"
#include "tests/cli/pcrm_program.h"

#include <QFile>

namespace pcrm {
namespace {

class UserTest : public PcrmProgram {
 protected:
  Ran add(const QByteArray& password, const char* office = "HQ") const {
    return run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("minji"),
                QStringLiteral("--name"), QStringLiteral("나들이"), QStringLiteral("--role"),
                QStringLiteral("clerk"), QStringLiteral("--office"), QLatin1String(office)},
               password);
  }

  /// Whether this password opens the database, asked of core and not of the program.
  bool opens(const QString& password) const {
    const auto rules = loadRules([](const QString& name) {
      initResources();
      QFile file(QStringLiteral(":/pcrm/") + name);
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    });
    const FixedClock clock{Instant{}};
    Random random{1};
    auto store = Store::open(db(), ReplicaKind::kCentral, {&domain(), &*rules, &clock, &random});
    EXPECT_TRUE(store.has_value());
    return verify(**store, QStringLiteral("minji"), password).has_value();
  }
};

TEST_F(UserTest, A_new_database_gets_its_first_user_at_the_city_hall) {
  EXPECT_EQ(add("비밀번호는열글자이상\r\n").code, 0);
  const QJsonArray users =
      json({QStringLiteral("user"), QStringLiteral("list")})[u"users"].toArray();
  ASSERT_EQ(users.size(), 1);
  EXPECT_EQ(users[0].toObject()[u"login"].toString(), QStringLiteral("minji"));
  EXPECT_EQ(users[0].toObject()[u"role"].toString(), QStringLiteral("clerk"));
  EXPECT_TRUE(opens(QStringLiteral("비밀번호는열글자이상")));
  EXPECT_FALSE(opens(QStringLiteral("비밀번호는열글자이하")));
}

TEST_F(UserTest, Somebody_who_approves_gets_a_position) {
  const auto with = [this](const char* position) {
    return run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("gwajang"),
                QStringLiteral("--name"), QStringLiteral("나과장"), QStringLiteral("--role"),
                QStringLiteral("team_lead"), QStringLiteral("--office"), QStringLiteral("HQ"),
                QStringLiteral("--position"), QLatin1String(position)},
               "비밀번호는열글자이상\n");
  };
  EXPECT_EQ(with("king").code, 2);
  EXPECT_EQ(with("section_chief").code, 0);
  const QJsonArray users =
      json({QStringLiteral("user"), QStringLiteral("list")})[u"users"].toArray();
  ASSERT_EQ(users.size(), 1);
  EXPECT_EQ(users[0].toObject()[u"position"].toString(), QStringLiteral("section_chief"));
}

TEST_F(UserTest, A_short_password_makes_no_user_and_no_database) {
  EXPECT_EQ(add("short\n").code, 1);
  EXPECT_EQ(add("").code, 1);
  EXPECT_FALSE(QFile::exists(db()));
}

TEST_F(UserTest, An_unknown_office_is_refused) {
  EXPECT_EQ(add("long-enough-word\n", "MOON").code, 1);
}

TEST_F(UserTest, The_same_login_is_not_given_twice) {
  EXPECT_EQ(add("long-enough-word\n").code, 0);
  EXPECT_EQ(add("another-long-word\n").code, 1);
  EXPECT_TRUE(opens(QStringLiteral("long-enough-word")));
}

TEST_F(UserTest, A_password_can_be_changed) {
  EXPECT_EQ(add("long-enough-word\n").code, 0);
  EXPECT_EQ(run({QStringLiteral("user"), QStringLiteral("password"), QStringLiteral("minji")},
                "another-long-word\n")
                .code,
            0);
  EXPECT_FALSE(opens(QStringLiteral("long-enough-word")));
  EXPECT_TRUE(opens(QStringLiteral("another-long-word")));
}

}  // namespace
}  // namespace pcrm
