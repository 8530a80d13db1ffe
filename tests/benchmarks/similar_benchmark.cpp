// SPDX-License-Identifier: GPL-3.0-or-later
// "Have we had this before?" over real texts: how many of 500 planted rewrites are recognised, how
// many answers are right, and how long a question takes.
//   similar_benchmark FILE.tsv[.gz] [ROWS of filling=0] [FOLDER to keep the database in]
//   similar_benchmark FILE.db                              rewrites of rows of a database: speed
// The file has a heading line with the columns title and body, tabs between them, no quoting.
//
// Planting: 500 texts are drawn and written anew (tests/support/rewriter.h: sentences reordered,
// typos in 8 of 100 words, 40 of 100 particles and 70 of 100 addresses changed), and stored like
// the others. Each rewrite asks, itself left out; its original is the right answer.
//
// Such a file has duplicates of its own: people send the same text twice. A rewrite of a text of
// which there are two is a duplicate of both. So precision is given three times:
//   strict     every answer that is not the original is wrong;
//   identical  texts that are identical to the original (normal form, spaces apart) do not count;
//   own pairs  nor do texts that a scan of all pairs of originals, without any index, finds to be
//              near-duplicates of the original at the threshold of the product.
// The last one is the figure to hold. Recall by a scan shows what the index alone loses.
//
// Filling: texts put together from sentences of different rows, so that every sentence stands in
// many complaints; what they share with an original counts as wrong.
#include "core/complaints/complaint_queries.h"
#include "core/import/gz_file.h"
#include "core/similar/similar_complaints.h"
#include "core/text/normal_form.h"
#include "core/text/similarity.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/rewriter.h"
#include "tests/support/test_city.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace pcrm::benchmark {
namespace {

constexpr int kPlanted = 500;
constexpr int kAnswers = 20;
constexpr int kIndexedAtOnce = 5'000;

struct Text {
  QString title;
  QString body;
  [[nodiscard]] QString whole() const { return title + u'\n' + body; }
};

std::vector<Text> readTexts(const QString& path) {
  auto file = GzFile::open(path);
  if (!file) qFatal("%s", qPrintable(file.error().message));
  QByteArray bytes;
  for (;;) {
    const auto got = (*file)->read(bytes, 1 << 20);
    if (!got) qFatal("%s", qPrintable(got.error().message));
    if (*got == 0) break;
  }
  std::vector<Text> texts;
  QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
  const QStringList heading = lines.takeFirst().split(u'\t');
  const qsizetype title = heading.indexOf(QStringLiteral("title"));
  const qsizetype body = heading.indexOf(QStringLiteral("body"));
  if (title < 0 || body < 0) qFatal("no columns title and body");
  for (const QString& line : lines) {
    const QStringList cells = line.split(u'\t');
    texts.push_back({cells.value(title), cells.value(body)});
  }
  return texts;
}

/// Stores complaints of these titles and texts, some thousand a transaction.
class Filler {
 public:
  explicit Filler(testing::TestCity& city) : city_(city) { city_.store->setBulk(true); }

  void add(const Text& text) {
    Complaint c;
    c.received_at = {city_.clock.now().ms + number_ * kMsPerMinute};
    c.id = {Uuid::v7(c.received_at, city_.random)};
    c.source_number = QStringLiteral("R-%1").arg(number_++);
    c.channel = Channel::kInternet;
    c.title = text.title;
    c.body = text.body;
    c.state = State::kCompleted;
    c.office = QStringLiteral("HQ");
    c.department = QStringLiteral("ROAD");
    rows_.append(ImportComplaints::rowOf(c));
    if (rows_.size() == ImportComplaints::kMost) flush();
  }

  void flush() {
    if (!rows_.isEmpty() &&
        !city_.store->perform({QStringLiteral("import-complaints"),
                               {{QStringLiteral("source"), QStringLiteral("benchmark")},
                                {QStringLiteral("rows"), rows_}}},
                              systemActor())) {
      qFatal("import failed");
    }
    rows_ = {};
    if (number_ % 20'000 < ImportComplaints::kMost) index();
  }

  void index() {
    while (city_.store->indexPending(kIndexedAtOnce).value_or(0) > 0) {
    }
  }

 private:
  testing::TestCity& city_;
  QJsonArray rows_;
  qint64 number_ = 0;
};

Text mixture(const std::vector<std::pair<int, QString>>& sentences, Random& random) {
  Text text;
  const int count = 3 + random.below(8);
  for (int i = 0; i < count; ++i)
    text.body +=
        sentences[static_cast<size_t>(random.below(static_cast<int>(sentences.size())))].second +
        u' ';
  text.title = text.body.left(20);
  return text;
}

void fill(testing::TestCity& city, const std::vector<Text>& texts, const std::vector<Text>& planted,
          int filling) {
  Filler filler(city);
  std::vector<std::pair<int, QString>> sentences;
  for (size_t i = 0; i < texts.size(); ++i) {
    for (const QString& sentence : texts[i].body.split(u'.', Qt::SkipEmptyParts)) {
      if (sentence.size() > 10)
        sentences.emplace_back(static_cast<int>(i), sentence.trimmed() + u'.');
    }
  }
  Random random(77);
  for (const Text& text : texts) filler.add(text);
  for (int i = 0; i < filling; ++i) filler.add(mixture(sentences, random));
  for (const Text& text : planted) filler.add(text);
  filler.flush();
  filler.index();
}

/// Milliseconds of each question.
struct Times {
  std::vector<double> wall;
  std::vector<double> processor;
};

QString plain(const Text& text) { return normalForm(text.whole()).remove(u' ').remove(u'\n'); }

int rowOf(const QString& source_number) { return source_number.mid(2).toInt(); }

SimilarComplaints ask(Reader& reader, const Text& text, const ComplaintId& except, Times& times) {
  SimilarQuery query;
  query.title = text.title;
  query.body = text.body;
  query.except = except;
  SimilarComplaints found;
  const std::clock_t before = std::clock();
  times.wall.push_back(1000 * secondsOf([&] { found = findSimilar(reader, query, kAnswers); }));
  times.processor.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
  return found;
}

void printTimes(const Times& times) {
  const auto print = [](const char* what, const std::vector<double>& samples) {
    std::printf("%s p50 %7.2f ms  p95 %7.2f ms  worst %7.2f ms\n", what, percentile(samples, 50),
                percentile(samples, 95), percentile(samples, 100));
  };
  print("a question                  ", times.wall);
  print("  of it processor           ", times.processor);  // What counts on a busy machine.
}

int measureRecall(const QString& file, int filling, const QString& kept) {
  const std::vector<Text> texts = readTexts(file);
  Random random(2026);
  std::vector<int> originals;
  QSet<int> taken;
  while (originals.size() < kPlanted && originals.size() < texts.size()) {
    const int row = random.below(static_cast<int>(texts.size()));
    if (taken.contains(row)) continue;
    taken.insert(row);
    originals.push_back(row);
  }
  std::vector<Text> planted;
  for (const int row : originals) {
    const Text& text = texts[static_cast<size_t>(row)];
    planted.push_back(
        {testing::rewritten(text.title, {}, random), testing::rewritten(text.body, {}, random)});
  }

  QTemporaryDir folder;
  const QString path = QDir(kept.isEmpty() ? folder.path() : kept)
                           .filePath(QStringLiteral("similar-%1.db").arg(filling));
  const bool ready = QFile::exists(path);
  testing::TestCity city(ReplicaKind::kCentral, path);
  if (!ready) {
    const double seconds = secondsOf([&] { fill(city, texts, planted, filling); });
    std::printf("filled in %.1f s\n", seconds);
  }
  Reader& reader = city.store->reader();

  // What the file itself holds twice, and what a scan would find.
  std::vector<PairSet> pairs;
  std::vector<QString> plains;
  for (const Text& text : texts) {
    pairs.push_back(pairSet(text.whole()));
    plains.push_back(plain(text));
  }

  int right = 0;
  int by_scan = 0;
  int identical = 0;
  int own = 0;
  int wrong = 0;
  Times times;
  for (size_t i = 0; i < planted.size(); ++i) {
    const auto original = static_cast<size_t>(originals[i]);
    const auto self = findComplaint(
        reader, QStringLiteral("R-%1").arg(texts.size() + static_cast<size_t>(filling) + i));
    if (!self) qFatal("a planted row is missing");
    by_scan += likeness(pairSet(planted[i].whole()), pairs[original]) >= kNearDuplicate ? 1 : 0;
    const auto bodyOf = [&](const SimilarComplaint& hit) {
      return reader.find<Complaint>(hit.id)->body;
    };
    for (const SimilarComplaint& hit : ask(reader, planted[i], self->id, times).nearDuplicates()) {
      const auto row = static_cast<size_t>(rowOf(reader.find<Complaint>(hit.id)->source_number));
      // A planted one stands for the text it was made from.
      const size_t of =
          row < texts.size() ? row
          : row >= texts.size() + static_cast<size_t>(filling)
              ? static_cast<size_t>(originals[row - texts.size() - static_cast<size_t>(filling)])
              : texts.size();
      if (row == original) {
        ++right;
      } else if (of < texts.size() && plains[of] == plains[original]) {
        ++identical;
      } else if (likeness(of < texts.size() ? pairs[of] : pairSet(hit.title + u'\n' + bodyOf(hit)),
                          pairs[original]) >= kNearDuplicate) {
        ++own;
      } else {
        ++wrong;
      }
    }
  }
  const auto share = [](int part, int whole) {
    return static_cast<double>(part) / static_cast<double>(std::max(1, whole));
  };
  const int count = static_cast<int>(planted.size());
  std::printf("complaints %d, planted rewrites %d\n",
              static_cast<int>(texts.size()) + filling + count, count);
  std::printf("recall                       %.3f   (a scan: %.3f)\n", share(right, count),
              share(by_scan, count));
  std::printf("precision, own pairs out     %.3f\n", share(right, right + wrong));
  std::printf("precision, identical out     %.3f\n", share(right, right + wrong + own));
  std::printf("precision, strict            %.3f\n", share(right, right + wrong + own + identical));
  std::printf("answers: right %d, identical to the original %d, its own pairs %d, wrong %d\n",
              right, identical, own, wrong);
  printTimes(times);
  return 0;
}

/// Asks a database that there is with rewrites of rows of its own.
int measureSpeed(const QString& path) {
  testing::TestCity city(ReplicaKind::kCentral, path);
  double seconds = 0;
  seconds += secondsOf([&] {
    while (city.store->indexPending(kIndexedAtOnce).value_or(0) > 0) {
    }
  });
  Reader& reader = city.store->reader();
  const auto bound = [&](const char* sql) {
    return reader.database().scalar(QLatin1String(sql)).value_or(0).toLongLong();
  };
  const qint64 first = bound("SELECT min(rid) FROM complaints");
  const qint64 last = bound("SELECT max(rid) FROM complaints");
  Random random(2026);
  Times times;
  int right = 0;
  for (int i = 0; i < kPlanted; ++i) {
    const qint64 at =
        first + static_cast<qint64>(random.next() % static_cast<quint64>(last - first + 1));
    const auto one =
        reader.list<Complaint>(QStringLiteral("WHERE rid >= ? ORDER BY rid LIMIT 1"), {at});
    const Complaint& complaint = one.front();
    const Text text{testing::rewritten(complaint.title, {}, random),
                    testing::rewritten(complaint.body, {}, random)};
    const auto hits = ask(reader, text, {}, times).nearDuplicates();
    right += std::any_of(hits.begin(), hits.end(),
                         [&](const auto& hit) { return hit.id == complaint.id; })
                 ? 1
                 : 0;
  }
  std::printf("complaints %lld, fingerprints that were missing made in %.1f s\n",
              bound("SELECT count(*) FROM complaints"), seconds);
  std::printf("rewrites whose original is among the answers %.3f\n",
              static_cast<double>(right) / kPlanted);
  printTimes(times);
  return 0;
}

}  // namespace
}  // namespace pcrm::benchmark

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  if (argc < 2) {
    std::fprintf(stderr, "similar_benchmark FILE.tsv[.gz] [ROWS [FOLDER]] | FILE.db\n");
    return 2;
  }
  const QString file = QString::fromLocal8Bit(argv[1]);
  if (file.endsWith(QStringLiteral(".db"))) return pcrm::benchmark::measureSpeed(file);
  return pcrm::benchmark::measureRecall(file, argc > 2 ? atoi(argv[2]) : 0,
                                        argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
}
