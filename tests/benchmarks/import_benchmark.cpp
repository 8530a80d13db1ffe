// SPDX-License-Identifier: GPL-3.0-or-later
// Import through operations against raw prepared statements, with and without the search index.
//   import_benchmark [ROWS=86000]
#include "tests/benchmarks/invented_complaints.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/raw_sqlite.h"
#include "tests/support/test_city.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace pcrm::benchmark {
namespace {

void importAll(testing::TestCity& city, const std::vector<Complaint>& complaints) {
  std::vector<OperationDraft> drafts;
  QJsonArray rows;
  for (size_t i = 0; i < complaints.size(); ++i) {
    rows.append(describe<Complaint>().toJson(complaints[i]));
    if (rows.size() == ImportComplaints::kMost || i + 1 == complaints.size()) {
      drafts.push_back({QStringLiteral("import-complaints"),
                        {{QStringLiteral("source"), QStringLiteral("invented")},
                         {QStringLiteral("rows"), rows}}});
      rows = {};
    }
    if (drafts.size() == 10 || i + 1 == complaints.size()) {
      if (!city.store->performAll(drafts, systemActor())) qFatal("import failed");
      drafts.clear();
    }
  }
}

int run(int count) {
  QTemporaryDir folder;
  const std::vector<Complaint> complaints = inventComplaints(count, 7);
  double raw_s = 0;
  double raw_indexed_s = 0;
  {
    RawSqlite raw(folder.filePath(QStringLiteral("raw.db")));
    raw_s = secondsOf([&] { raw.insert(complaints, 5000, false); });
  }
  {
    RawSqlite raw(folder.filePath(QStringLiteral("raw-indexed.db")));
    raw_indexed_s = secondsOf([&] { raw.insert(complaints, 5000, true); });
  }
  testing::TestCity city(ReplicaKind::kCentral, folder.filePath(QStringLiteral("city.db")));
  city.store->setBulk(true);
  const double import_s = secondsOf([&] { importAll(city, complaints); });
  const double index_s = secondsOf([&] {
    while (city.store->indexPending(5000).value_or(0) > 0) {
    }
  });
  std::printf("rows %d\n", count);
  std::printf("raw prepared statements      %9.0f rows/s\n", count / raw_s);
  std::printf("import by operations         %9.0f rows/s   ratio %.2f\n", count / import_s,
              import_s / raw_s);
  std::printf("raw with FTS5 pairs          %9.0f rows/s\n", count / raw_indexed_s);
  std::printf("import with search index     %9.0f rows/s   ratio %.2f\n",
              count / (import_s + index_s), (import_s + index_s) / raw_indexed_s);
  return 0;
}

}  // namespace
}  // namespace pcrm::benchmark

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  return pcrm::benchmark::run(argc > 1 ? atoi(argv[1]) : 86'000);
}
