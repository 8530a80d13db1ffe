// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/tables.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

constexpr const char* kGoodRule = "a\tdepartment=ROAD\t1\t도로\t\t도로\n";
constexpr const char* kKinds = "form\t서식\t7d\t법\t\n";
constexpr const char* kDepartments = "ROAD\t도로과\t도로\n";

QString errorOf(const QString& rules) {
  const auto table = RuleTable::parse(rules);
  return table ? QString() : table.error().message;
}

TEST(RuleTable, Names_the_line_that_cannot_be_read) {
  struct Fault {
    const char* line;
    const char* says;
  };
  for (const Fault& fault : {
           Fault{"b\tdepartment=ROAD\t1\t도로\t\n", "칸이 5개"},
           Fault{"b\tdepartment=ROAD\t많이\t도로\t\t도로\n", "무게"},
           Fault{"b\tdepartment=ROAD\t0\t도로\t\t도로\n", "무게"},
           Fault{"b\tcolour=RED\t1\t도로\t\t도로\n", "colour=RED"},
           Fault{"b\thandling_type=hard\t1\t도로\t\t도로\n", "handling_type=hard"},
           Fault{"b\tdepartment=\t1\t도로\t\t도로\n", "department="},
           Fault{"b\t\t1\t도로\t\t도로\n", "결과"},
           Fault{"b\tdepartment=ROAD\t1\t도로+\t\t도로\n", "낱말"},
           Fault{"\tdepartment=ROAD\t1\t도로\t\t도로\n", "이름"},
           Fault{"b\tdepartment=ROAD\t1\t도로\t\t\n", "문장"},
           Fault{"a\tdepartment=ROAD\t1\t도로\t\t도로\n", "두 번"},
       }) {
    const QString error = errorOf(QStringLiteral("# 머리\n") + QString::fromUtf8(kGoodRule) +
                                  QString::fromUtf8(fault.line));
    EXPECT_TRUE(error.contains(QStringLiteral("3번째 줄"))) << fault.line << error.toStdString();
    EXPECT_TRUE(error.contains(QString::fromUtf8(fault.says))) << error.toStdString();
  }
}

TEST(RuleTable, Takes_lines_from_Windows) {
  EXPECT_EQ(
      errorOf(QString::fromUtf8(kGoodRule).replace(QLatin1Char('\n'), QStringLiteral("\r\n"))),
      QString());
}

TEST(ClassificationTables, Belong_together) {
  const QString kinds = QString::fromUtf8(kKinds);
  const QString departments = QString::fromUtf8(kDepartments);
  const auto good = parseClassificationTables(QString::fromUtf8(kGoodRule), kinds, departments);
  ASSERT_TRUE(good.has_value());
  EXPECT_EQ(good->rules.rules().back().id, QStringLiteral("부서:ROAD"));
  for (const char* rule :
       {"a\tdepartment=MARS\t1\t화성\t\t화성\n", "a\tlegal_kind=other\t1\t화성\t\t화성\n"}) {
    EXPECT_FALSE(
        parseClassificationTables(QString::fromUtf8(rule), kinds, departments).has_value());
  }
}

TEST(ClassificationTables, Refuse_broken_kinds_and_departments) {
  EXPECT_FALSE(LegalKindTable::parse(QStringLiteral("form\t서식\t일주일\t법\t\n")).has_value());
  EXPECT_FALSE(LegalKindTable::parse(QString::fromUtf8(kKinds).repeated(2)).has_value());
  EXPECT_FALSE(DepartmentTable::parse(QStringLiteral("도로\t도로과\t도로\n")).has_value());
  EXPECT_FALSE(DepartmentTable::parse(QStringLiteral("ROAD\t\t도로\n")).has_value());
  EXPECT_FALSE(DepartmentTable::parse(QString::fromUtf8(kDepartments).repeated(2)).has_value());
}

}  // namespace
}  // namespace pcrm
