// SPDX-License-Identifier: GPL-3.0-or-later
// pcrm: the product from a shell. Reads the command line, runs one command, gives its exit code.
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace pcrm::cli {
namespace {

void speakKorean(CLI::App& app) {
  app.set_help_flag("-h,--help", "이 도움말을 보여 줍니다")->group("옵션");
  app.option_defaults()->group("옵션");
  app.group("명령");
  for (const auto& [key, label] :
       std::initializer_list<std::pair<const char*, const char*>>{{"Usage", "사용법"},
                                                                  {"Positionals", "인자"},
                                                                  {"OPTIONS", "옵션"},
                                                                  {"SUBCOMMAND", "명령"},
                                                                  {"SUBCOMMANDS", "명령"},
                                                                  {"REQUIRED", "(필수)"},
                                                                  {"TEXT", "글"},
                                                                  {"INT", "수"},
                                                                  {"UINT", "수"}}) {
    app.get_formatter()->label(key, label);
  }
}

void addGlobals(CLI::App& app, Globals& globals) {
  app.add_option("--db", globals.db, "데이터 파일 (SQLite)")->type_name("경로");
  app.add_option("--now", globals.now, "지금으로 삼을 일시, 예: 2026-02-13T15:20")
      ->type_name("일시");
  app.add_flag("--json", globals.json, "결과를 JSON 하나로 출력");
  app.set_version_flag("--version", std::string("pcrm " PCRM_VERSION), "판을 보여 줍니다");
}

/// CLI11 speaks English; what it found wrong is named in its message.
int usageError(const CLI::App& app, const CLI::ParseError& error) {
  QString what = QStringLiteral("명령을 이해하지 못했습니다");
  if (dynamic_cast<const CLI::RequiredError*>(&error)) {
    what = QStringLiteral("빠진 것이 있습니다");
  } else if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
    what = QStringLiteral("모르는 인자가 있습니다");
  } else if (dynamic_cast<const CLI::ConversionError*>(&error) ||
             dynamic_cast<const CLI::ValidationError*>(&error)) {
    what = QStringLiteral("값이 맞지 않습니다");
  }
  const CLI::App* named = &app;
  QString name = QStringLiteral("pcrm");
  while (!named->get_subcommands().empty()) {
    named = named->get_subcommands().front();
    name += u' ' + QString::fromStdString(named->get_name());
  }
  return usage(QStringLiteral("%1: %2\n쓰는 법: %3 --help")
                   .arg(what, QString::fromUtf8(error.what()), name));
}

int run(const QStringList& arguments) {
  CLI::App app("PCRM Desk 민원데스크: 민원을 가져오고, 찾고, 처리하고, 동기화합니다.", "pcrm");
  Globals globals;
  speakKorean(app);
  app.fallthrough();
  app.require_subcommand(1);
  addGlobals(app, globals);
  addSampleCommand(app, globals);
  addImportCommand(app, globals);
  addComplaintsCommand(app, globals);
  addSimilarCommand(app, globals);
  addDoCommand(app, globals);
  addUserCommand(app, globals);
  addDeadlineCommand(app, globals);
  addHolidaysCommand(app, globals);
  addSyncCommand(app, globals);
  addClassifyCommand(app, globals);
  addTrainCommand(app, globals);
  addEvaluateCommand(app, globals);
  std::vector<std::string> words;
  for (const QString& argument : arguments.mid(1)) words.push_back(argument.toStdString());
  std::reverse(words.begin(), words.end());  // As CLI11 wants them.
  try {
    app.parse(words);
  } catch (const CLI::CallForHelp&) {
    const CLI::App* named = &app;
    while (!named->get_subcommands().empty()) named = named->get_subcommands().front();
    print(QString::fromStdString(named->help()));
    return kDone;
  } catch (const CLI::CallForVersion& version) {
    print(QString::fromUtf8(version.what()) + u'\n');
    return kDone;
  } catch (const CLI::ParseError& error) {
    return usageError(app, error);
  }
  return globals.run();
}

}  // namespace
}  // namespace pcrm::cli

int main(int argc, char** argv) {
#ifdef Q_OS_WIN
  SetConsoleOutputCP(CP_UTF8);
#endif
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("pcrm"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PCRM_VERSION));
  // From Qt, because only it has the arguments in Unicode on Windows.
  return pcrm::cli::run(QCoreApplication::arguments());
}
