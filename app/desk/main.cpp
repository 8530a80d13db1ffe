// SPDX-License-Identifier: GPL-3.0-or-later
// pcrm-desk: reads the options and puts the desk together.
#include "app/desk/desk_gallery.h"
#include "app/desk/desk_window.h"
#include "app/system_clock.h"
#include "core/operations/catalogue.h"
#include "core/sync_http/http_transport.h"
#include "resources/resources.h"
#include "ui/language/language.h"
#include "ui/settings/desk_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <cstdio>

namespace pcrm {
namespace {

struct Options {
  QString database;
  QString server;
  QString language;
  QString gallery;
  std::optional<Instant> now;
  bool until_painted = false;  ///< Ends when the window can be used; for the start benchmark.
};

/// --version and --gallery must work where there is no display, so they are looked for before
/// anything is opened.
bool isGiven(int argc, char** argv, const char* option) {
  for (int i = 1; i < argc; ++i) {
    const QByteArray argument(argv[i]);
    if (argument == option || argument.startsWith(QByteArray(option) + '=')) return true;
  }
  return false;
}

Result<Options> readOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption db(QStringLiteral("db"), QStringLiteral("The desk's database."),
                              QStringLiteral("FILE"));
  const QCommandLineOption server(QStringLiteral("server"),
                                  QStringLiteral("Address of pcrm-server."), QStringLiteral("URL"));
  const QCommandLineOption now(QStringLiteral("now"),
                               QStringLiteral("Seoul time to begin at: 2026-11-25T09:41."),
                               QStringLiteral("TIME"));
  const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("ko or en."),
                                    QStringLiteral("CODE"));
  const QCommandLineOption gallery(QStringLiteral("gallery"),
                                   QStringLiteral("Write pictures of all screens and end."),
                                   QStringLiteral("DIR"));
  QCommandLineOption until_painted(QStringLiteral("until-painted"));
  until_painted.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOptions({db, server, now, language, gallery, until_painted});
  parser.addHelpOption();
  parser.addVersionOption();
  if (!parser.parse(arguments)) return failure(ErrorCode::kInvalid, parser.errorText());
  if (parser.isSet(QStringLiteral("help"))) parser.showHelp(0);
  Options options{parser.value(db),
                  parser.value(server),
                  parser.value(language),
                  parser.value(gallery),
                  {},
                  parser.isSet(until_painted)};
  if (parser.isSet(now)) {
    options.now = parseSeoul(parser.value(now));
    if (!options.now)
      return failure(ErrorCode::kInvalid, QStringLiteral("--now: 2026-11-25T09:41"));
  }
  if (options.database.isEmpty()) {
    const QDir place(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    place.mkpath(QStringLiteral("."));
    options.database = place.filePath(QStringLiteral("desk.db"));
  }
  return options;
}

/// Of the person at this PC, not of the database.
QString settingsFile() {
  const QDir place(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
  place.mkpath(QStringLiteral("."));
  return place.filePath(QStringLiteral("desk.ini"));
}

QByteArray readResource(const QString& name) {
  QFile file(QStringLiteral(":/pcrm/") + name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int complain(const QString& sentence) {
  std::fprintf(stderr, "pcrm-desk: %s\n", sentence.toUtf8().constData());
  return 1;
}

int runDesk(QApplication& app, const Options& options, const Rules& rules) {
  SystemClock clock;
  if (options.now) clock.setNow(*options.now);
  Random random(QRandomGenerator::system()->generate64());
  std::unique_ptr<HttpTransport> transport;
  if (!options.server.isEmpty()) transport = std::make_unique<HttpTransport>(QUrl(options.server));
  DeskWindow::Settings settings;
  settings.database = options.database;
  settings.server = options.server;
  settings.login = qEnvironmentVariable("PCRM_LOGIN");
  settings.password = qEnvironmentVariable("PCRM_PASSWORD");
  settings.settings_file = settingsFile();
  settings.transport = transport.get();
  settings.seed = random.next();
  DeskWindow window(settings, {&domain(), &rules, &clock, &random});
  QObject::connect(&window, &DeskWindow::failed, &app, [&window](const QString& sentence) {
    complain(sentence);
    QMessageBox::critical(&window.shell(), QCoreApplication::translate("main", "민원데스크"),
                          sentence);
    QCoreApplication::exit(1);
  });
  if (options.until_painted) {
    QObject::connect(&window.context(), &DeskContext::ready, &app, [&window] {
      window.shell().repaint();
      QCoreApplication::quit();
    });
  }
  window.begin();
  return QApplication::exec();
}

}  // namespace
}  // namespace pcrm

int main(int argc, char** argv) {
  if (pcrm::isGiven(argc, argv, "--version")) {
    std::printf("pcrm-desk %s\n", PCRM_VERSION);
    return 0;
  }
  const bool pictures = pcrm::isGiven(argc, argv, "--gallery");
  if (pictures && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("pcrm"));
  QCoreApplication::setApplicationName(QStringLiteral("pcrm-desk"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PCRM_VERSION));
  pcrm::initResources();
  const auto options = pcrm::readOptions(QCoreApplication::arguments());
  if (!options) return pcrm::complain(options.error().message);
  const QString file = pcrm::settingsFile();
  auto chosen = pictures ? pcrm::DeskSettings{} : pcrm::readSettings(file);
  if (!options->language.isEmpty()) chosen.language = options->language;
  pcrm::installLanguage(app, chosen.language);
  pcrm::applySettings(app, chosen);
  const auto rules = pcrm::loadRules(pcrm::readResource);
  if (!rules) return pcrm::complain(rules.error().message);
  if (pictures) {
    const auto written =
        pcrm::writeDeskGallery(options->database, options->gallery, *rules, options->now);
    return written ? 0 : pcrm::complain(written.error().message);
  }
  return pcrm::runDesk(app, *options, *rules);
}
