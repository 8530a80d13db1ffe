// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/server_app.h"
#include "app/system_clock.h"
#include "core/operations/catalogue.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <iostream>

namespace {

using namespace pcrm;

struct Arguments {
  std::string database;
  std::string listen = "127.0.0.1:8080";
  std::string now;
};

int fail(const QString& message) {
  std::cerr << message.toStdString() << '\n';
  return 1;
}

QByteArray readResource(const QString& name) {
  QFile file(QStringLiteral(":/pcrm/") + name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "HOST:PORT" with the port really taken, where 0 was asked for.
QString boundAddress(const QString& asked, quint16 port) {
  return asked.left(asked.lastIndexOf(u':') + 1) + QString::number(port);
}

int serve(const Arguments& arguments, const Clock& clock, const sigset_t& ending) {
  initResources();
  const auto rules = loadRules(readResource);
  if (!rules) return fail(rules.error().message);
  const auto app = ServerApp::open({QString::fromStdString(arguments.database),
                                    QCoreApplication::applicationVersion(), &*rules, &clock});
  if (!app) return fail(app.error().message);
  const QString address = QString::fromStdString(arguments.listen);
  const auto port = (*app)->listen(address);
  if (!port) return fail(port.error().message);
  std::cout << "listening on http://" << boundAddress(address, *port).toStdString() << std::endl;
  int signal = 0;
  sigwait(&ending, &signal);
  (*app)->stop();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  // Before any thread is there, so that all of them leave these signals to sigwait().
  sigset_t ending;
  sigemptyset(&ending);
  sigaddset(&ending, SIGINT);
  sigaddset(&ending, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &ending, nullptr);
  std::signal(SIGPIPE, SIG_IGN);

  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("pcrm-server"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PCRM_VERSION));

  Arguments arguments;
  CLI::App options{"PCRM Desk server 민원데스크 서버"};
  options.set_version_flag("--version", "pcrm-server " PCRM_VERSION);
  options.add_option("--db", arguments.database, "the central database; made when missing")
      ->required();
  options.add_option("--listen", arguments.listen, "HOST:PORT; port 0 takes a free one")
      ->capture_default_str();
  options.add_option("--now", arguments.now,
                     "a clock that stands at this time in Seoul, 2026-02-13T15:20 (for tests)");
  CLI11_PARSE(options, argc, argv);

  if (arguments.now.empty()) return serve(arguments, SystemClock(), ending);
  const auto now = parseSeoul(QString::fromStdString(arguments.now));
  if (!now) return fail(QStringLiteral("--now에는 2026-02-13T15:20 꼴로 적으세요."));
  return serve(arguments, FixedClock(*now), ending);
}
