// SPDX-License-Identifier: GPL-3.0-or-later
// The first sync of a desk, pages through JSON as on the wire but without HTTP, against raw
// prepared statements for the same rows.
//   first_sync_benchmark [ROWS=86000]
#include "core/sync/authority.h"
#include "core/sync/replica.h"
#include "tests/benchmarks/invented_complaints.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/raw_sqlite.h"
#include "tests/support/test_city.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace pcrm::benchmark {
namespace {

void fill(testing::TestCity& city, const std::vector<Complaint>& complaints) {
  city.store->setBulk(true);
  for (size_t i = 0; i < complaints.size(); i += ImportComplaints::kMost) {
    QJsonArray rows;
    for (size_t k = i; k < std::min(complaints.size(), i + ImportComplaints::kMost); ++k) {
      rows.append(describe<Complaint>().toJson(complaints[k]));
    }
    const auto done = city.store->perform(
        {QStringLiteral("import-complaints"),
         {{QStringLiteral("source"), QStringLiteral("invented")}, {QStringLiteral("rows"), rows}}},
        systemActor());
    if (!done) qFatal("import failed");
  }
}

int run(int count) {
  QTemporaryDir folder;
  const std::vector<Complaint> complaints = inventComplaints(count, 7);
  double raw_s = 0;
  {
    RawSqlite raw(folder.filePath(QStringLiteral("raw.db")));
    raw_s = secondsOf([&] { raw.insert(complaints, 4000, false); });
  }
  testing::TestCity city(ReplicaKind::kCentral, folder.filePath(QStringLiteral("city.db")));
  fill(city, complaints);
  Authority authority(*city.store);
  if (!authority.startGeneration()) qFatal("no generation");
  testing::TestCity desk(ReplicaKind::kDesk, folder.filePath(QStringLiteral("desk.db")), 2);
  Replica replica(*desk.store);
  const Actor actor = city.actor("hq_clerk");

  double pull_s = 0;
  double apply_s = 0;
  qint64 bytes = 0;
  bool more = true;
  while (more) {
    QByteArray wire;
    pull_s += secondsOf([&] {
      PullRequest request;
      request.cursor = replica.cursor();
      wire = QJsonDocument(authority.pull(actor, request).value.toJson())
                 .toJson(QJsonDocument::Compact);
    });
    bytes += wire.size();
    apply_s += secondsOf([&] {
      const auto page = PullAnswer::fromJson(QJsonDocument::fromJson(wire).object());
      if (!page || !replica.apply(*page)) qFatal("page failed");
      more = page->more;
    });
  }
  std::printf("rows %d, %.1f MB of JSON\n", count, static_cast<double>(bytes) / 1e6);
  std::printf("raw prepared statements      %9.0f rows/s\n", count / raw_s);
  std::printf("server makes the pages       %9.0f rows/s\n", count / pull_s);
  std::printf("desk applies the pages       %9.0f rows/s   ratio %.2f\n", count / apply_s,
              apply_s / raw_s);
  std::printf("first sync, one after other  %9.0f rows/s   ratio %.2f\n",
              count / (pull_s + apply_s), (pull_s + apply_s) / raw_s);
  return 0;
}

}  // namespace
}  // namespace pcrm::benchmark

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  return pcrm::benchmark::run(argc > 1 ? atoi(argv[1]) : 86'000);
}
