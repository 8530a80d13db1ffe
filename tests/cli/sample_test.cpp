// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/cli/pcrm_program.h"

namespace pcrm {
namespace {

class SampleTest : public PcrmProgram {
 protected:
  Ran make(const char* name, const char* seed, const char* complaints = "250") const {
    return run({QStringLiteral("sample"), QStringLiteral("--complaints"), QLatin1String(complaints),
                QStringLiteral("--seed"), QLatin1String(seed), QStringLiteral("--db"),
                path(QLatin1String(name))});
  }
  QByteArray everything(const char* name) const {
    return run({QStringLiteral("complaints"), QStringLiteral("list"), QStringLiteral("--limit"),
                QStringLiteral("0"), QStringLiteral("--json"), QStringLiteral("--db"),
                path(QLatin1String(name))})
        .out;
  }
};

TEST_F(SampleTest, The_same_seed_makes_the_same_city_and_another_seed_another) {
  ASSERT_EQ(make("a.db", "7").code, 0);
  ASSERT_EQ(make("b.db", "7").code, 0);
  ASSERT_EQ(make("c.db", "8").code, 0);
  const QByteArray a = everything("a.db");
  EXPECT_FALSE(a.isEmpty());
  EXPECT_EQ(a, everything("b.db"));
  EXPECT_NE(a, everything("c.db"));
}

TEST_F(SampleTest, It_has_open_and_ended_complaints_in_every_office) {
  ASSERT_EQ(make("a.db", "7", "600").code, 0);
  const QJsonArray all = QJsonDocument::fromJson(everything("a.db"))[u"complaints"].toArray();
  ASSERT_EQ(all.size(), 600);
  QHash<QString, int> states;
  QHash<QString, int> offices;
  for (const QJsonValue& complaint : all) {
    ++states[complaint[u"state"].toString()];
    ++offices[complaint[u"office"].toString()];
    EXPECT_LE(complaint[u"received_at"].toString(), QStringLiteral("2026-02-13T15:20"));
  }
  for (const char* state : {"received", "in_progress", "supplementing", "replied", "completed",
                            "closed", "withdrawn"}) {
    EXPECT_GT(states[QLatin1String(state)], 0) << state;
  }
  EXPECT_EQ(offices.size(), 6);
}

TEST_F(SampleTest, More_than_some_thousand_come_from_an_older_system) {
  ASSERT_EQ(make("a.db", "7", "4000").code, 0);
  const QJsonDocument list = QJsonDocument::fromJson(everything("a.db"));
  EXPECT_EQ(list[u"total"].toInt(), 4000);
}

TEST_F(SampleTest, Its_people_mostly_leave_the_department_that_was_proposed) {
  ASSERT_EQ(make("a.db", "7", "600").code, 0);
  const auto db = Database::open(path(QStringLiteral("a.db")));
  ASSERT_TRUE(db);
  const auto count = [&](const char* where) {
    return (*db)
        ->scalar(QStringLiteral("SELECT COUNT(*) FROM proposal_choices WHERE field = 'department' "
                                "AND proposed <> '' AND ") +
                 QLatin1String(where))
        .value_or(0)
        .toDouble();
  };
  const double all = count("chosen <> ''");
  const double accepted = count("chosen = proposed");
  EXPECT_GT(all, 400);
  EXPECT_GT(accepted / all, 0.8);
  EXPECT_LT(accepted / all, 0.95);
}

TEST_F(SampleTest, It_never_touches_a_file_that_is_there) {
  const QString file = write(QStringLiteral("a.db"), "precious");
  EXPECT_EQ(make("a.db", "7").code, 1);
  EXPECT_EQ(read(file), "precious");
}

}  // namespace
}  // namespace pcrm
