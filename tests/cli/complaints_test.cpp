// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pcrm_program.h"

namespace pcrm {
namespace {

class ComplaintsTest : public PcrmProgram {
 protected:
  void SetUp() override {
    QByteArray rows = "접수번호,접수일시,제목,내용,처리부서,민원인,휴대전화\n";
    for (int i = 1; i <= 120; ++i) {
      rows += "N-" + QByteArray::number(i) + ",2025-03-" +
              QByteArray::number(1 + i % 28).rightJustified(2, '0') + " 10:00," +
              (i % 3 == 0 ? "가로등 고장" : "공원 정비") + ",내용 " + QByteArray::number(i) +
              ",도로과,나들이,010-0000-0" + QByteArray::number(100 + i) + "\n";
    }
    json({QStringLiteral("import"), QStringLiteral("complaints"),
          write(QStringLiteral("rows.csv"), rows)});
  }
  QJsonObject list(QStringList more = {}) const {
    return json(QStringList{QStringLiteral("complaints"), QStringLiteral("list")} + more);
  }
};

TEST_F(ComplaintsTest, A_list_shows_fifty_unless_told_otherwise) {
  EXPECT_EQ(list()[u"total"].toInt(), 120);
  EXPECT_EQ(list()[u"complaints"].toArray().size(), 50);
  EXPECT_EQ(list({QStringLiteral("--limit"), QStringLiteral("7")})[u"complaints"].toArray().size(),
            7);
  EXPECT_EQ(list({QStringLiteral("--limit"), QStringLiteral("0")})[u"complaints"].toArray().size(),
            120);
}

TEST_F(ComplaintsTest, A_search_counts_all_and_shows_some) {
  const QJsonObject found = list({QStringLiteral("--search"), QStringLiteral("가로등"),
                                  QStringLiteral("--limit"), QStringLiteral("5")});
  EXPECT_EQ(found[u"total"].toInt(), 40);
  EXPECT_EQ(found[u"complaints"].toArray().size(), 5);
}

TEST_F(ComplaintsTest, A_line_has_the_keys_of_the_contract) {
  const QJsonObject line = list()[u"complaints"].toArray().first().toObject();
  for (const char* key : {"id", "receipt_number", "received_at", "title", "state", "legal_kind",
                          "handling_type", "department", "office", "due_at", "complainant"}) {
    EXPECT_TRUE(line.contains(QLatin1String(key))) << key;
  }
  EXPECT_EQ(line[u"department"].toString(), QStringLiteral("도로과"));
  EXPECT_TRUE(line[u"due_at"].isNull());
}

TEST_F(ComplaintsTest, Filters_narrow_the_list) {
  EXPECT_EQ(list({QStringLiteral("--office"), QStringLiteral("HQ")})[u"total"].toInt(), 120);
  EXPECT_EQ(list({QStringLiteral("--office"), QStringLiteral("XX")})[u"total"].toInt(), 0);
  EXPECT_EQ(list({QStringLiteral("--state"), QStringLiteral("completed")})[u"total"].toInt(), 0);
}

TEST_F(ComplaintsTest, An_id_and_a_number_show_the_same_complaint) {
  const QStringList show{QStringLiteral("complaints"), QStringLiteral("show")};
  const QJsonObject by_number = json(show + QStringList{QStringLiteral("N-33")});
  EXPECT_EQ(json(show + QStringList{by_number[u"id"].toString()}), by_number);
  EXPECT_EQ(run(show + QStringList{QStringLiteral("N-999")}).code, 1);
}

TEST_F(ComplaintsTest, Without_json_it_is_a_table_for_people) {
  const Ran ran = run({QStringLiteral("complaints"), QStringLiteral("list")});
  EXPECT_EQ(ran.code, 0);
  EXPECT_TRUE(ran.out.startsWith("접수번호"));
  EXPECT_EQ(ran.out.count('\n'), 52);
}

}  // namespace
}  // namespace pcrm
