// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to a window that can be used, against an empty QMainWindow.
//   start_benchmark DATABASE
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace pcrm::benchmark {
namespace {

constexpr int kRuns = 15;

std::vector<double> times(const QString& program, const QStringList& arguments) {
  std::vector<double> out;
  for (int i = 0; i <= kRuns; ++i) {
    const double ms = 1000 * secondsOf([&] {
                        if (QProcess::execute(program, arguments) != 0) qFatal("it did not start");
                      });
    if (i > 0) out.push_back(ms);  // The first one only warms the caches.
  }
  return out;
}

int run(const QString& database) {
  const std::vector<double> empty = times(QStringLiteral(PCRM_EMPTY_WINDOW), {});
  const std::vector<double> desk =
      times(QStringLiteral(PCRM_DESK),
            {QStringLiteral("--db"), database, QStringLiteral("--until-painted")});
  std::printf("empty QMainWindow            p50 %7.1f ms  p95 %7.1f ms\n", percentile(empty, 50),
              percentile(empty, 95));
  std::printf("desk, first usable paint     p50 %7.1f ms  p95 %7.1f ms   ratio of p50 %.2f\n",
              percentile(desk, 50), percentile(desk, 95),
              percentile(desk, 50) / percentile(empty, 50));
  return 0;
}

}  // namespace
}  // namespace pcrm::benchmark

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  if (argc != 2) {
    std::fputs("start_benchmark DATABASE\n", stderr);
    return 2;
  }
  return pcrm::benchmark::run(QString::fromLocal8Bit(argv[1]));
}
