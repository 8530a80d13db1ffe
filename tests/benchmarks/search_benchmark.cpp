// SPDX-License-Identifier: GPL-3.0-or-later
// A search key stroke: the newest fifty complaints that contain a word, against raw FTS5 asked for
// the row numbers of the same word's pairs.
//   search_benchmark [ROWS=86000] [FOLDER to keep the databases in]
#include "core/complaints/complaint_search.h"
#include "tests/benchmarks/invented_complaints.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/test_city.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

namespace pcrm::benchmark {
namespace {

constexpr int kPage = 50;
constexpr int kChunk = 20'000;

/// Goes on where an earlier run was broken off.
void fill(testing::TestCity& city, int count) {
  Rows counted = city.store->database().query(QStringLiteral("SELECT count(*) FROM complaints"));
  const int there = counted.next() ? static_cast<int>(counted.integer(0)) : 0;
  city.store->setBulk(true);
  Random seeds(11);
  for (int from = 0; from < count; from += kChunk) {
    const quint64 seed = seeds.next();
    if (from + kChunk <= there) continue;
    std::vector<Complaint> chunk = inventComplaints(std::min(kChunk, count - from), seed);
    QJsonArray rows;
    for (size_t i = 0; i < chunk.size(); ++i) {
      chunk[i].received_at.ms += qint64{from} * 5 * kMsPerMinute;
      chunk[i].source_number = chunk[i].receipt_number =
          QStringLiteral("B-%1").arg(from + static_cast<int>(i));
      rows.append(describe<Complaint>().toJson(chunk[i]));
      if (rows.size() < ImportComplaints::kMost && i + 1 < chunk.size()) continue;
      if (!city.store->perform({QStringLiteral("import-complaints"),
                                {{QStringLiteral("source"), QStringLiteral("invented")},
                                 {QStringLiteral("rows"), rows}}},
                               systemActor())) {
        qFatal("import failed");
      }
      rows = {};
    }
    while (city.store->indexPending(5000).value_or(0) > 0) {
    }
  }
}

/// What a search could cost at least: FTS5 alone, the newest row numbers.
std::vector<double> rawTimes(sqlite3* db, const QStringList& terms) {
  std::vector<double> out;
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(db,
                     "SELECT rowid FROM complaints_search WHERE complaints_search MATCH ? ORDER BY "
                     "rowid DESC LIMIT 50",
                     -1, &statement, nullptr);
  for (const QString& term : terms) {
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < term.size(); ++i) pairs << u'"' + term.mid(i, 2) + u'"';
    const QByteArray match = pairs.join(QLatin1String(" AND ")).toUtf8();
    out.push_back(1000 * secondsOf([&] {
                    sqlite3_bind_text(statement, 1, match.constData(),
                                      static_cast<int>(match.size()), SQLITE_STATIC);
                    while (sqlite3_step(statement) == SQLITE_ROW) {
                    }
                    sqlite3_reset(statement);
                  }));
  }
  sqlite3_finalize(statement);
  return out;
}

int run(int count, const QString& kept) {
  QTemporaryDir folder;
  const QString path = QDir(kept.isEmpty() ? folder.path() : kept)
                           .filePath(QStringLiteral("search-%1.db").arg(count));
  // Another seed than the run that was broken off, or its operations would come twice.
  testing::TestCity city(ReplicaKind::kCentral, path,
                         1 + static_cast<quint64>(QFileInfo(path).size()));
  fill(city, count);

  QStringList terms;
  for (const QString& word : words()) {
    terms << word << word.left(2);
    if (word.size() > 3) terms << word.mid(1, 3);
  }
  const auto searchOnce = [&city](const QString& term) {
    ComplaintFilter filter;
    filter.search = term;
    return listComplaints(city.store->reader(), filter, ComplaintOrder::kNewest, std::nullopt,
                          kPage)
        .rows.size();
  };
  for (const QString& term : terms) searchOnce(term);  // Warm: what a clerk meets all day.
  std::vector<double> ours;
  for (const QString& term : terms) ours.push_back(1000 * secondsOf([&] { searchOnce(term); }));
  (void)rawTimes(city.store->database().handle(), terms);
  const std::vector<double> raw = rawTimes(city.store->database().handle(), terms);

  std::printf("complaints %d, %d terms\n", count, static_cast<int>(terms.size()));
  std::printf("raw FTS5, row numbers        p50 %7.3f ms  p95 %7.3f ms\n", percentile(raw, 50),
              percentile(raw, 95));
  std::printf("search, first fifty rows     p50 %7.3f ms  p95 %7.3f ms   ratio of p95 %.2f\n",
              percentile(ours, 50), percentile(ours, 95),
              percentile(ours, 95) / percentile(raw, 95));
  return 0;
}

}  // namespace
}  // namespace pcrm::benchmark

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  return pcrm::benchmark::run(argc > 1 ? atoi(argv[1]) : 86'000,
                              argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
}
