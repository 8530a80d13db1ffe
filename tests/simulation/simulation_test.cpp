// SPDX-License-Identifier: GPL-3.0-or-later
// Runs worlds by their seeds.
//
//   simulation_test --first=1 --count=75     what ctest does
//   simulation_test --seed=123 --trace       one again, saying everything that happens
//   … --steps=400                            longer lives
#include "tests/simulation/world.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace pcrm::simulation {
namespace {

qint64 argument(const QStringList& arguments, const char* name, qint64 otherwise) {
  const QString prefix = QStringLiteral("--%1=").arg(QLatin1String(name));
  for (const QString& argument : arguments) {
    if (argument.startsWith(prefix)) return argument.mid(prefix.size()).toLongLong();
  }
  return otherwise;
}

int runAll(const QStringList& arguments) {
  // In memory, where there is such a place: nothing here is about what a disk survives.
  const QString memory = QStringLiteral("/dev/shm");
  QTemporaryDir folder((QDir(memory).exists() ? memory : QDir::tempPath()) +
                       QStringLiteral("/pcrm-simulation-XXXXXX"));
  const QString central = folder.filePath(QStringLiteral("central.db"));
  World::makeCentral(central);
  const qint64 single = argument(arguments, "seed", 0);
  const qint64 first = single > 0 ? single : argument(arguments, "first", 1);
  const qint64 count = single > 0 ? 1 : argument(arguments, "count", 300);
  int failures = 0;
  for (qint64 seed = first; seed < first + count; ++seed) {
    const QString place = folder.filePath(QString::number(seed));
    QDir().mkpath(place);
    World::Settings settings;
    settings.seed = static_cast<quint64>(seed);
    settings.steps = static_cast<int>(argument(arguments, "steps", settings.steps));
    settings.trace = arguments.contains(QStringLiteral("--trace"));
    settings.folder = place;
    settings.central_file = central;
    const QStringList broken = World(settings).run();
    QDir(place).removeRecursively();
    if (broken.isEmpty()) continue;
    ++failures;
    std::printf("seed %lld: %d things are broken\n", static_cast<long long>(seed),
                static_cast<int>(broken.size()));
    for (const QString& what : broken.mid(0, settings.trace ? broken.size() : 5))
      std::printf("  %s\n", qPrintable(what));
    std::printf("  replay: simulation_test --seed=%lld --trace\n", static_cast<long long>(seed));
    std::fflush(stdout);
  }
  std::printf("%lld seeds, %d failed\n", static_cast<long long>(count), failures);
  return failures == 0 ? 0 : 1;
}

}  // namespace
}  // namespace pcrm::simulation

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  return pcrm::simulation::runAll(QCoreApplication::arguments());
}
