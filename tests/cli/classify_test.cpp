// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pcrm_program.h"

namespace pcrm {
namespace {

using testing::HasSubstr;
using ClassifyTest = PcrmProgram;

QByteArray table() {
  QByteArray rows = "id\tcategory\ttitle\tbody\n";
  for (int i = 0; i < 12; ++i) {
    rows += QByteArray::number(i) + "\t도로\t보도블록 파손\t보도블록이 깨져 위험합니다\n";
    rows += QByteArray::number(i) + "\t교통\t버스 증차\t버스를 더 늘려 주세요\n";
  }
  return rows;
}

QStringList trainWords(const QString& tsv, const QString& model) {
  return {QStringLiteral("train"),      QStringLiteral("--tsv"),    tsv,
          QStringLiteral("--label"),    QStringLiteral("category"), QStringLiteral("--text"),
          QStringLiteral("title,body"), QStringLiteral("--model"),  model};
}

TEST_F(ClassifyTest, Trains_a_model_and_evaluates_it) {
  const QString tsv = write(QStringLiteral("texts.tsv"), table());
  const QString model = path(QStringLiteral("texts.model"));
  const QJsonObject trained = json(trainWords(tsv, model));
  EXPECT_EQ(trained[u"n"].toInt(), 24);
  EXPECT_EQ(trained[u"classes"].toInt(), 2);
  EXPECT_EQ(trained[u"bytes"].toInteger(), QFile(model).size());
  QStringList words = trainWords(tsv, model);
  words[0] = QStringLiteral("evaluate");
  const QJsonObject result = json(words);
  EXPECT_EQ(result[u"n"].toInt(), 24);
  EXPECT_EQ(result[u"accuracy"].toDouble(), 1);
  for (const char* key : {"macro_f1", "coverage_at_90", "calibration_error", "per_second"})
    EXPECT_TRUE(result[QLatin1String(key)].isDouble()) << key;
}

TEST_F(ClassifyTest, Says_which_column_or_file_is_missing) {
  const QString model = path(QStringLiteral("m"));
  Ran ran = run(trainWords(path(QStringLiteral("none.tsv")), model));
  EXPECT_EQ(ran.code, 1);
  ran = run(trainWords(write(QStringLiteral("other.tsv"), "id\ttitle\tbody\n1\ta\tb\n"), model));
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.err.toStdString(), HasSubstr("category"));
  EXPECT_EQ(run({QStringLiteral("train"), QStringLiteral("--tsv"), path(QStringLiteral("t"))}).code,
            2);
}

TEST_F(ClassifyTest, Learns_from_what_people_chose_and_uses_it) {
  json({QStringLiteral("sample"), QStringLiteral("--complaints"), QStringLiteral("300"),
        QStringLiteral("--seed"), QStringLiteral("7")});
  const QJsonObject learned =
      json({QStringLiteral("train"), QStringLiteral("--field"), QStringLiteral("department")});
  const QJsonObject field = learned[u"fields"].toArray().at(0).toObject();
  EXPECT_EQ(learned[u"published"].toInt(), 1);
  EXPECT_EQ(field[u"field"].toString(), QStringLiteral("department"));
  EXPECT_EQ(field[u"edition"].toInt(), 2);  // The sample city has learned once.
  EXPECT_GE(field[u"n"].toInt(), 60);
  EXPECT_TRUE(field[u"cross_validated_accuracy"].isDouble());
  EXPECT_EQ(
      run({QStringLiteral("train"), QStringLiteral("--field"), QStringLiteral("colour")}).code, 2);
}

TEST_F(ClassifyTest, Proposes_with_reasons) {
  addUser(QStringLiteral("clerk"), QStringLiteral("clerk"));  // Makes the database.
  const QJsonObject result =
      json({QStringLiteral("classify"), QStringLiteral("--title"), QStringLiteral("가로등 고장"),
            QStringLiteral("--body"), QStringLiteral("가로등이 꺼져 있어요")});
  EXPECT_EQ(result[u"department"].toString(), QStringLiteral("ROAD"));
  EXPECT_EQ(result[u"legal_kind"].toString(), QStringLiteral("grievance"));
  EXPECT_EQ(result[u"handling_type"].toString(), QStringLiteral("simple"));
  EXPECT_TRUE(result[u"persistence"].isNull());
  EXPECT_FALSE(result[u"reasons"].toArray().isEmpty());
  EXPECT_TRUE(result[u"similar"].isArray());
  EXPECT_EQ(run({QStringLiteral("classify")}).code, 1);
}

TEST_F(ClassifyTest, Refuses_what_is_no_model) {
  const QString model = write(QStringLiteral("bad.model"), "nonsense");
  const Ran ran = run({QStringLiteral("classify"), QStringLiteral("--title"),
                       QStringLiteral("도로"), QStringLiteral("--model"), model});
  EXPECT_EQ(ran.code, 1);
  EXPECT_FALSE(ran.err.isEmpty());
}

}  // namespace
}  // namespace pcrm
