// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pcrm_program.h"

#include <QFile>

namespace pcrm {
namespace {

using testing::HasSubstr;

const QByteArray kHeading =
    "접수번호,접수일시,민원구분,처리부서,처리기간(일),처리완료일시,제목,내용\n";

class ImportTest : public PcrmProgram {
 protected:
  static QStringList words(const QString& file) {
    return {QStringLiteral("import"), QStringLiteral("complaints"), file};
  }
  /// read, accepted, rejected, skipped
  static QList<int> counts(const QJsonObject& json) {
    return {json[u"read"].toInt(), json[u"accepted"].toInt(), json[u"rejected"].toInt(),
            json[u"skipped"].toInt()};
  }
};

TEST_F(ImportTest, Rows_become_complaints_of_the_city_hall) {
  const QString file =
      write(QStringLiteral("forms.csv"),
            kHeading +
                "F-1,2025-03-04 09:10,서식,도로과,7,2025-03-06 10:00,도로점용 허가,내용\n"
                "F-2,2025-03-05 09:10,상담,없는과,즉시,,길 안내,내용\n");
  const QJsonObject json = this->json(words(file));
  EXPECT_EQ(counts(json), QList<int>({2, 2, 0, 0}));
  EXPECT_TRUE(json[u"rejects_file"].isNull());
  const QStringList show{QStringLiteral("complaints"), QStringLiteral("show")};
  const QJsonObject form = this->json(show + QStringList{QStringLiteral("F-1")});
  EXPECT_EQ(form[u"legal_kind"].toString(), QStringLiteral("form"));
  EXPECT_EQ(form[u"handling_type"].toString(), QStringLiteral("simple"));
  EXPECT_EQ(form[u"state"].toString(), QStringLiteral("completed"));
  EXPECT_EQ(form[u"department_code"].toString(), QStringLiteral("ROAD"));
  EXPECT_EQ(form[u"office"].toString(), QStringLiteral("HQ"));
  EXPECT_EQ(form[u"period"].toString(), QStringLiteral("7d"));
  EXPECT_EQ(form[u"due_at"].toString(), QStringLiteral("2025-03-12T18:00"));
  const QJsonObject talk = this->json(show + QStringList{QStringLiteral("F-2")});
  EXPECT_EQ(talk[u"legal_kind"].toString(), QStringLiteral("consultation"));
  EXPECT_EQ(talk[u"state"].toString(), QStringLiteral("received"));
  EXPECT_EQ(talk[u"department"].toString(), QStringLiteral("없는과"));
}

TEST_F(ImportTest, The_same_file_again_is_skipped_and_so_is_a_number_twice_in_it) {
  const QString file = write(QStringLiteral("rows.csv"), kHeading +
                                                             "F-1,2025-03-04,서식,도로과,7,,하나,\n"
                                                             "F-1,2025-03-04,서식,도로과,7,,다시,\n"
                                                             "F-2,2025-03-04,서식,도로과,7,,둘,\n");
  EXPECT_EQ(counts(json(words(file))), QList<int>({3, 2, 0, 1}));
  EXPECT_EQ(counts(json(words(file))), QList<int>({3, 0, 0, 3}));
}

TEST_F(ImportTest, Broken_rows_go_to_the_rejects_with_their_reason_and_the_rest_is_imported) {
  QByteArray rows = kHeading;
  rows += "A-1,2025-03-04,서식,도로과,7,,좋은 줄,내용\n";
  rows += "A-2,2025-03-04,서식,도로과\n";                    // too few columns
  rows += "A-3,2025-13-44,서식,도로과,7,,나쁜 날짜,내용\n";  // no such day
  rows += "A-4,2025-03-04,서식,도로과,7,,,내용\n";           // no title
  rows += "A-5,2025-03-04,서식,도로과,7,,널" + QByteArray(1, '\0') + "널,내용\n";  // a NUL
  rows += "A-6,2025-03-04,서식,도로과,7,,큰 칸,\"" + QByteArray(10'000'000, 'x') + "\"\n";
  rows += "A-7,2025-03-04,서식,도로과,7,,마지막 줄,내용\n";
  const QString file = write(QStringLiteral("broken.csv"), rows);
  const QJsonObject json = this->json(words(file));
  EXPECT_EQ(json[u"accepted"].toInt(), 2);
  EXPECT_EQ(json[u"rejected"].toInt(), 5);
  EXPECT_EQ(json[u"read"].toInt(), 7);
  EXPECT_EQ(json[u"rejects_file"].toString(), path(QStringLiteral("broken.rejects.csv")));
  const std::string rejects = read(path(QStringLiteral("broken.rejects.csv"))).toStdString();
  EXPECT_THAT(rejects, HasSubstr("A-2"));
  EXPECT_THAT(rejects, HasSubstr("2025-13-44"));
  EXPECT_THAT(rejects, HasSubstr("제목이 비어"));
}

TEST_F(ImportTest, Half_a_CP949_character_costs_one_row) {
  // 접수일시, 제목 and 가 in CP949; then the first half of 가 alone.
  const QByteArray heading = "\xc1\xa2\xbc\xf6\xc0\xcf\xbd\xc3,\xc1\xa6\xb8\xf1\n";
  const QString file =
      write(QStringLiteral("old.csv"), heading + "2025-03-04,\xb0\xa1\n" + "2025-03-04,\xb0\n" +
                                           "2025-03-05,\xb0\xa1\xb0\xa1\n");
  const QString rejects = path(QStringLiteral("why.csv"));
  const QJsonObject json = this->json(words(file) << QStringLiteral("--rejects") << rejects);
  EXPECT_EQ(counts(json), QList<int>({3, 2, 1, 0}));
  EXPECT_EQ(json[u"rejects_file"].toString(), rejects);
  EXPECT_TRUE(QFile::exists(rejects));
}

TEST_F(ImportTest, What_is_no_table_ends_with_one_and_one_sentence) {
  const QString table =
      write(QStringLiteral("good.csv"), kHeading + "F-1,2025-03-04,서식,도로과,7,,하나,\n");
  const QString noise = write(QStringLiteral("noise.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
  for (const QString& file : {noise, path(QStringLiteral("absent.csv")),
                              write(QStringLiteral("empty.csv"), QByteArray())}) {
    const Ran ran = run(QStringList{QStringLiteral("import"), QStringLiteral("complaints"), table,
                                    file, QStringLiteral("--json")});
    EXPECT_EQ(ran.code, 1) << file.toStdString();
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
  }
  EXPECT_FALSE(QFile::exists(db())) << "one bad file stops all of them before anything is taken";
}

TEST_F(ImportTest, A_mapping_names_columns_that_the_program_does_not_know) {
  const QString file = write(QStringLiteral("odd.csv"), "때,무엇\n2025-03-04,하나\n");
  const QString mapping =
      write(QStringLiteral("map.json"), R"({"received_at":"때","title":"무엇"})");
  EXPECT_EQ(run(words(file)).code, 1);
  EXPECT_EQ(counts(json(words(file) << QStringLiteral("--mapping") << mapping)),
            QList<int>({1, 1, 0, 0}));
}

}  // namespace
}  // namespace pcrm
