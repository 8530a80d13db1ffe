// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule on texts that break it and on texts that look as if they did.
#include "tests/tidy/rules.h"

#include <gmock/gmock.h>

#include <set>

namespace pcrm::tidy {
namespace {

struct Case {
  std::string rule;
  std::string path;
  std::string text;
  int findings = 0;
};

const std::vector<Case>& cases() {
  // clang-format off
  static const std::vector<Case> kCases = {
      {"Each_folder_uses_only_its_modules_of_Qt", "ui/today/a.cpp", "#include <QSqlQuery>", 1},
      {"Each_folder_uses_only_its_modules_of_Qt", "ui/today/a.cpp", "#include <QtNetwork/QTcpSocket>", 1},
      {"Each_folder_uses_only_its_modules_of_Qt", "ui/today/a.cpp", "#include <QNetworkAccessManager>", 1},
      {"Each_folder_uses_only_its_modules_of_Qt", "ui/today/a.cpp", "#include <QLabel>\n#include <vector>", 0},
      {"Each_folder_uses_only_its_modules_of_Qt", "core/text/a.h", "#include <QLabel>\n#include <QColor>", 2},
      {"Each_folder_uses_only_its_modules_of_Qt", "core/text/a.h", "#include <QSqlQuery>", 1},
      {"Each_folder_uses_only_its_modules_of_Qt", "core/store/a.h", "#include <QSqlQuery>\n#include <QString>", 0},
      {"Each_folder_uses_only_its_modules_of_Qt", "core/sync_http/a.h", "#include <QNetworkReply>", 0},
      {"Each_folder_uses_only_its_modules_of_Qt", "app/desk/a.cpp", "#include <QSqlDatabase>", 0},

      {"Arrows_go_down_only", "core/text/a.cpp", "#include \"ui/shell/b.h\"", 1},
      {"Arrows_go_down_only", "ui/shell/a.cpp", "#include \"app/desk/b.h\"", 1},
      {"Arrows_go_down_only", "app/desk/a.cpp", "#include \"tests/support/b.h\"", 1},
      {"Arrows_go_down_only", "app/desk/a.cpp", "#include \"ui/shell/b.h\"\n#include \"core/base/c.h\"", 0},
      {"Arrows_go_down_only", "core/text/a.cpp", "#include \"core/store/b.h\"", 1},
      {"Arrows_go_down_only", "core/store/a.cpp", "#include \"core/text/b.h\"\n#include \"core/store/c.h\"", 0},

      {"Only_app_knows_what_time_it_is", "ui/a.cpp", "auto t = QDateTime::currentDateTimeUtc();", 1},
      {"Only_app_knows_what_time_it_is", "core/a/b.cpp", "std::chrono::system_clock::now();\nstd::time(nullptr);", 2},
      {"Only_app_knows_what_time_it_is", "tests/a/b.cpp", "QDate::currentDate();", 1},
      {"Only_app_knows_what_time_it_is", "core/a/b.cpp", "q(\"SELECT datetime('now')\");", 1},
      {"Only_app_knows_what_time_it_is", "core/a/b.sql", "at TEXT DEFAULT CURRENT_TIMESTAMP", 1},
      {"Only_app_knows_what_time_it_is", "core/a/b.cpp", "clock.now(); // not currentDate()", 0},
      {"Only_app_knows_what_time_it_is", "app/desk/main.cpp", "QDateTime::currentMSecsSinceEpoch();", 0},

      {"No_SQL_in_ui_and_app", "ui/a.cpp", "q(\"SELECT a FROM b\");", 1},
      {"No_SQL_in_ui_and_app", "app/cli/a.cpp", "q(R\"(DELETE FROM b)\"); q(u\"PRAGMA user_version\");", 2},
      {"No_SQL_in_ui_and_app", "ui/a.cpp", "tr(\"Select one from the list\"); // SELECT a FROM b", 0},
      {"No_SQL_in_ui_and_app", "core/store/a.cpp", "q(\"SELECT a FROM b\");", 0},

      {"What_a_user_reads_can_be_translated", "ui/a.cpp", "label->setText(QStringLiteral(\"접수\"));", 1},
      {"What_a_user_reads_can_be_translated", "app/desk/a.cpp", "f(\"접수\");", 1},
      {"What_a_user_reads_can_be_translated", "ui/a.cpp", "f(tr(\"접수 %1\").arg(QCoreApplication::translate(\"a\", \"건\")));", 0},
      {"What_a_user_reads_can_be_translated", "ui/a.cpp", "// not translated: a font\nf(\"맑은 고딕\"); g(\"OK\");", 0},
      {"What_a_user_reads_can_be_translated", "core/a/b.cpp", "fail(\"제목이 비었습니다\");", 0},

      {"Nothing_is_left_over", "core/a.cpp", "// TODO later", 1},
      {"Nothing_is_left_over", "docs/a.md", "XXX\nFIXME", 2},
      {"Nothing_is_left_over", "core/a.cpp", "kTodo; // mastodon", 0},

      {"Files_named_in_documents_exist", "docs/a.md", "See `core/text/gone.h` and [this](gone.md).", 2},
      {"Files_named_in_documents_exist", "docs/a.md", "See `./gone` and `core/gone/`.", 2},
      {"Files_named_in_documents_exist", "docs/a.md", "See `core/text/a.h`, `a.h`, `./run`, `core/text/`, [b](b.md#part).", 0},
      {"Files_named_in_documents_exist", "docs/a.md", "`build/bin/pcrm`, `POST /v1/x`, `<name>.cpp`, `visit|phone`\n```\n`core/gone.h`\n```", 0},
      {"Files_named_in_documents_exist", "README.md", "`docs/b.md` [c](docs/b.md) [d](https://example.org/x.png)", 0},

      {"Each_source_names_its_licence", "core/a.cpp", "#include <QString>", 1},
      {"Each_source_names_its_licence", "core/a.sql", "CREATE TABLE a(b);", 1},
      {"Each_source_names_its_licence", "core/a.h", "// SPDX-License-Identifier: GPL-3.0-or-later", 0},

      {"Each_file_can_be_read_at_one_sitting", "core/a.cpp", std::string(600, '\n'), 1},
      {"Each_file_can_be_read_at_one_sitting", "core/a.cpp", std::string(599, '\n'), 0},

      {"Lines_fit_the_screen", "core/a.cpp", std::string(101, 'x'), 1},
      {"Lines_fit_the_screen", "core/a.cpp", "// " + std::string(98, 'x'), 1},
      {"Lines_fit_the_screen", "core/a.cpp", std::string(100, 'x'), 0},
      {"Lines_fit_the_screen", "core/a.cpp", "// clang-format off\n" + std::string(101, 'x'), 0},
      {"Lines_fit_the_screen", "core/a.cpp", "f(R\"(\n" + std::string(101, 'x') + "\n)\");", 0},

      {"Nothing_outside_the_repository_is_needed", "tests/a.cpp", "open(\"../shared/data\");", 1},
      {"Nothing_outside_the_repository_is_needed", "test", "ls /work/shared", 1},
      {"Nothing_outside_the_repository_is_needed", ".ci/run", "ls ../shared/data", 0},
      {"Nothing_outside_the_repository_is_needed", "core/CMakeLists.txt", "../shared_rows a/work/b", 1},

      {"Headers_are_guarded", "core/a.h", "struct A;", 1},
      {"Headers_are_guarded", "core/a.h", "#pragma once\nstruct A;", 0},
  };
  // clang-format on
  return kCases;
}

Tree smallTree() {
  Tree tree;
  tree.core_order = {QStringLiteral("base"), QStringLiteral("text"), QStringLiteral("store")};
  tree.paths = {QStringLiteral("core"),          QStringLiteral("core/text"),
                QStringLiteral("core/text/a.h"), QStringLiteral("run"),
                QStringLiteral("docs"),          QStringLiteral("docs/b.md")};
  return tree;
}

TEST(Rules, Find_what_breaks_them_and_nothing_else) {
  for (const Case& example : cases()) {
    for (const Rule& rule : rules()) {
      if (rule.name != example.rule) continue;
      const SourceFile file =
          parseSource(QString::fromStdString(example.path), QString::fromStdString(example.text));
      EXPECT_EQ(rule.check(file, smallTree()).size(), static_cast<std::size_t>(example.findings))
          << example.rule << " in " << example.path << ":\n"
          << example.text.substr(0, 200);
    }
  }
}

TEST(Rules, Can_each_fail) {
  std::set<std::string> failing;
  for (const Case& example : cases()) {
    if (example.findings > 0) failing.insert(example.rule);
  }
  for (const Rule& rule : rules()) EXPECT_TRUE(failing.erase(rule.name)) << rule.name;
  EXPECT_THAT(failing, testing::IsEmpty()) << "of no rule";
}

TEST(Rules, A_script_names_its_licence_below_its_interpreter) {
  const auto script = [](const char* text) {
    SourceFile file = parseSource(QStringLiteral("run"), QString::fromUtf8(text));
    file.executable = true;
    return file;
  };
  for (const Rule& rule : rules()) {
    if (rule.name != std::string("Each_source_names_its_licence")) continue;
    EXPECT_EQ(rule.check(script("#!/bin/sh\n# Shows it."), {}).size(), 1U);
    EXPECT_EQ(
        rule.check(script("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later"), {}).size(),
        0U);
  }
}

}  // namespace
}  // namespace pcrm::tidy
