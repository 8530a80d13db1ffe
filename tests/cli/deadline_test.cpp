// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pcrm_program.h"

namespace pcrm {
namespace {

using testing::HasSubstr;

class DeadlineCommandTest : public PcrmProgram {
 protected:
  /// Without a database.
  QStringList words(const char* line) const { return plain(QString::fromUtf8(line).split(u' ')); }
  static QStringList plain(QStringList words) {
    return words << QStringLiteral("--db") << QString();
  }
  QString due(const char* line) const {
    return json(words(line))[QStringLiteral("due")].toString();
  }
  static QJsonArray list(const Ran& ran) { return QJsonDocument::fromJson(ran.out).array(); }
};

TEST_F(DeadlineCommandTest, Answers_with_the_due_time_and_every_day) {
  const QJsonObject answer = json(words("deadline --received 2026-02-12T10:00 --period 7d"));
  EXPECT_EQ(answer[QStringLiteral("due")], QStringLiteral("2026-02-25T18:00"));
  EXPECT_TRUE(answer[QStringLiteral("target_due")].isNull());
  const QJsonArray days = answer[QStringLiteral("explanation")].toArray();
  ASSERT_EQ(days.size(), 14);
  EXPECT_EQ(days[5][QStringLiteral("date")], QStringLiteral("2026-02-17"));
  EXPECT_EQ(days[5][QStringLiteral("counted")], false);
  EXPECT_EQ(days[5][QStringLiteral("reason")], QStringLiteral("설날"));
  EXPECT_EQ(days[13][QStringLiteral("counted")], true);
  EXPECT_EQ(days[13][QStringLiteral("reason")], QStringLiteral("7일째"));
}

TEST_F(DeadlineCommandTest, Knows_all_periods) {
  EXPECT_EQ(due("deadline --received 2026-02-13T16:30 --period 3h"), "2026-02-19T10:30");
  EXPECT_EQ(due("deadline --received 2026-03-10T10:00 --period 1w"), "2026-03-16T18:00");
  EXPECT_EQ(due("deadline --received 2026-03-16T10:00 --period 2mo"), "2026-05-15T18:00");
  EXPECT_EQ(due("deadline --received 2024-02-29T10:00 --period 1y"), "2025-02-28T18:00");
}

TEST_F(DeadlineCommandTest, Takes_stops_to_the_minute_or_in_whole_days) {
  const char* line = "deadline --received 2026-05-18T10:00 --period 5d --stop ";
  EXPECT_EQ(due((line + std::string("2026-05-20T15:00/2026-05-26T11:00")).c_str()),
            "2026-05-28T16:00");
  EXPECT_EQ(due((line + std::string("2026-05-20/2026-05-26")).c_str()), "2026-06-01T10:00");
  EXPECT_EQ(due((line + std::string("2026-05-20/2026-05-21 --stop 2026-05-21/2026-05-26")).c_str()),
            "2026-06-01T10:00");
}

TEST_F(DeadlineCommandTest, Says_that_the_clock_stands_still) {
  const QJsonObject answer =
      json(words("deadline --received 2026-04-01T11:00 --period 14d --stop 2026-04-06T10:00/"));
  EXPECT_EQ(answer[QStringLiteral("clock_stopped")], true);
  EXPECT_EQ(answer[QStringLiteral("due")], QStringLiteral("2026-04-21T18:00"));
}

TEST_F(DeadlineCommandTest, Adds_extensions_and_a_target) {
  const QJsonObject answer =
      json(words("deadline --received 2026-09-18T13:20 --period 7d --extend 7d --target 3d"));
  EXPECT_EQ(answer[QStringLiteral("due")], QStringLiteral("2026-10-13T18:00"));
  EXPECT_EQ(answer[QStringLiteral("target_due")], QStringLiteral("2026-09-23T13:20"));
}

TEST_F(DeadlineCommandTest, Answers_a_table_in_any_order_of_columns) {
  const QString file = write(QStringLiteral("rows.tsv"),
                             "\xEF\xBB\xBFperiod\tid\tnote\treceived\tstops\textensions\r\n"
                             "14d\ta\tx\t2026-04-01T11:00\t2026-04-06/2026-04-10\t\r\n"
                             "7d\tb\t\t2026-09-18 13:20\t\t7d\r\n"
                             "\r\n"
                             "3h\tc\t\t2026-02-13T16:30\r\n");
  const Ran ran = run(plain(
      {QStringLiteral("deadline"), QStringLiteral("--batch"), file, QStringLiteral("--json")}));
  EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
  const QJsonArray answers = list(ran);
  ASSERT_EQ(answers.size(), 3);
  EXPECT_EQ(answers[0], (QJsonObject{{QStringLiteral("id"), QStringLiteral("a")},
                                     {QStringLiteral("due"), QStringLiteral("2026-04-27T18:00")}}));
  EXPECT_EQ(answers[1][QStringLiteral("due")], QStringLiteral("2026-10-13T18:00"));
  EXPECT_EQ(answers[2][QStringLiteral("due")], QStringLiteral("2026-02-19T10:30"));
}

TEST_F(DeadlineCommandTest, Answers_the_rest_of_a_table_with_a_bad_row_and_ends_with_one) {
  const QString file = write(QStringLiteral("rows.tsv"),
                             "id\treceived\tperiod\n"
                             "a\t2026-04-01T11:00\t14q\n"
                             "b\t2026-03-10T14:00\t3d\n");
  const Ran ran = run(plain(
      {QStringLiteral("deadline"), QStringLiteral("--batch"), file, QStringLiteral("--json")}));
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.err.toStdString(), HasSubstr("2번째 줄, period"));
  const QJsonArray answers = list(ran);
  ASSERT_EQ(answers.size(), 2);
  EXPECT_TRUE(answers[0][QStringLiteral("error")].toString().contains(QStringLiteral("14q")));
  EXPECT_EQ(answers[1][QStringLiteral("due")], QStringLiteral("2026-03-13T14:00"));
}

TEST_F(DeadlineCommandTest, What_cannot_be_read_is_named) {
  for (const auto& [line, named] : std::initializer_list<std::pair<const char*, const char*>>{
           {"deadline --received 2026-02-30T10:00 --period 7d", "received"},
           {"deadline --received 2026-02-12T10:00 --period 7", "period"},
           {"deadline --received 2026-02-12T10:00 --period 7d --stop 2026-02-13", "stops"},
           {"deadline --received 2026-02-12T10:00 --period 7d --stop 2026-02-14/2026-02-13",
            "stops"},
           {"deadline --received 2026-02-12T10:00 --period 7d --extend x", "extensions"},
           {"deadline --batch nowhere.tsv", "nowhere.tsv"},
       }) {
    const Ran ran = run(words(line));
    EXPECT_EQ(ran.code, 1) << line;
    EXPECT_THAT(ran.err.toStdString(), HasSubstr(named)) << line;
  }
  EXPECT_EQ(run(words("deadline --period 7d")).code, 2);
}

TEST_F(DeadlineCommandTest, Lists_holidays_by_date_with_a_line_for_each_name) {
  const Ran ran = run(words("holidays --from 2025-05-01 --to 2025 --json"));
  EXPECT_EQ(ran.code, 0);
  const QJsonArray days = list(ran);
  ASSERT_GE(days.size(), 3);
  EXPECT_EQ(days[0], (QJsonObject{{QStringLiteral("date"), QStringLiteral("2025-05-05")},
                                  {QStringLiteral("name"), QStringLiteral("어린이날")}}));
  EXPECT_EQ(days[1][QStringLiteral("name")], QStringLiteral("부처님 오신 날"));
  EXPECT_EQ(days[2][QStringLiteral("date")], QStringLiteral("2025-05-06"));
  EXPECT_EQ(run(words("holidays --from 2026 --to 2025")).code, 2);
  EXPECT_EQ(run(words("holidays --from soon --to 2025")).code, 2);
}

TEST_F(DeadlineCommandTest, Counts_by_what_was_declared_in_a_database) {
  const auto inCity = [](const char* line) { return QString::fromUtf8(line).split(u' '); };
  const auto dueInCity = [&](const char* line) {
    return json(inCity(line))[QStringLiteral("due")].toString();
  };
  addUser(QStringLiteral("admin"), QStringLiteral("administrator"));
  json({QStringLiteral("do"), QStringLiteral("announce-holiday"),
        QStringLiteral("{\"date\":\"2026-03-13\",\"name\":\"임시공휴일\"}"), QStringLiteral("--as"),
        QStringLiteral("admin")});
  json({QStringLiteral("do"), QStringLiteral("set-office-hours"),
        QStringLiteral("{\"office\":\"HQ\",\"closes\":\"17:00\"}"), QStringLiteral("--as"),
        QStringLiteral("admin")});
  EXPECT_EQ(dueInCity("deadline --received 2026-03-10T14:00 --period 7d --office HQ"),
            "2026-03-19T17:00");
  EXPECT_EQ(dueInCity("deadline --received 2026-03-10T14:00 --period 7d"), "2026-03-19T18:00");
  EXPECT_EQ(list(run(inCity("holidays --from 2026-03-13 --to 2026-03-13 --json"))).size(), 1);
}

}  // namespace
}  // namespace pcrm
