// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/similar/similar_candidates.h"

#include "core/complaints/search_tokens.h"
#include "core/store/search_index.h"
#include "core/text/fingerprint.h"
#include "core/text/phone.h"

#include <algorithm>
#include <cmath>

namespace pcrm {
namespace {

constexpr int kOfOneShingle = 500;        ///< Newest complaints that have it, …
constexpr size_t kOfAllShingles = 9'000;  ///< … until there are so many in all; then …
constexpr int kOfOneLater = 50;
constexpr size_t kCandidates = 400;  ///< More than are ever compared.
constexpr int kOfOnePerson = 200;
constexpr int kWaiting = 100;  ///< Newest of those not yet indexed, compared one by one.
constexpr qsizetype kFewestDigits = 8;

const QString kTable = QStringLiteral("complaints");

QString quoted(const QString& token) {
  QString escaped = token;
  return u'"' + escaped.replace(u'"', QLatin1String("\"\"")) + u'"';
}

std::vector<qint64> numbers(Reader& reader, const QString& sql, const QVariantList& arguments) {
  std::vector<qint64> out;
  Rows rows = reader.database().query(sql, arguments);
  while (rows.next()) out.push_back(rows.integer(0));
  return out;
}

std::vector<qint64> ofPerson(Reader& reader, const Complainant& who) {
  std::vector<qint64> out;
  if (who.customer) {
    out = numbers(reader,
                  QStringLiteral(
                      "SELECT rid FROM complaints WHERE customer_id = ? ORDER BY rid DESC LIMIT ?"),
                  {who.customer->blob(), kOfOnePerson});
  }
  const QString digits = phoneDigits(who.phone);
  if (digits.size() < kFewestDigits || who.name.trimmed().isEmpty()) return out;
  const QString match = quoted(wholeToken(nameToken(who.name))) + QStringLiteral(" AND ") +
                        quoted(wholeToken(digitsToken(digits)));
  for (const qint64 rid :
       numbers(reader,
               QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT ?")
                   .arg(SearchIndex::indexTable(kTable)),
               {match, kOfOnePerson})) {
    if (std::find(out.begin(), out.end(), rid) == out.end()) out.push_back(rid);
  }
  return out;
}

/// A shingle that few have says more, and so does a long one.
double weightOf(const Shingle& shingle, size_t found) {
  constexpr double kRarity = -0.3;  // Between counting alike and counting the rarest alone.
  return (shingle.nine ? 2.0 : 1.0) *
         std::pow(static_cast<double>(std::max<size_t>(1, found)), kRarity);
}

/// Row numbers by the weight of the shingles they share, the heaviest first, then the newest.
std::vector<qint64> byText(Reader& reader, const QString& text) {
  const QString sql =
      QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT ?")
          .arg(SearchIndex::fingerprintTable(kTable));
  std::vector<std::pair<qint64, double>> shared;
  std::vector<Shingle> shingles = fingerprint(text, kAskedFingerprint);
  // The long ones are the rarer ones, and first in the queue for what may be read.
  std::stable_partition(shingles.begin(), shingles.end(),
                        [](const Shingle& shingle) { return shingle.nine; });
  for (const Shingle& shingle : shingles) {
    const int most = shared.size() < kOfAllShingles ? kOfOneShingle : kOfOneLater;
    const auto found = numbers(reader, sql, {quoted(wholeToken(shingle.token)), most});
    const double weight = weightOf(shingle, found.size());
    for (const qint64 rid : found) shared.emplace_back(rid, weight);
  }
  std::sort(shared.begin(), shared.end());
  std::vector<std::pair<double, qint64>> ranked;
  for (size_t i = 0; i < shared.size();) {
    double weight = 0;
    const qint64 rid = shared[i].first;
    for (; i < shared.size() && shared[i].first == rid; ++i) weight += shared[i].second;
    ranked.emplace_back(weight, rid);
  }
  const size_t kept = std::min(kCandidates, ranked.size());
  std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept),
                    ranked.end(), std::greater<>());
  std::vector<qint64> out;
  for (size_t i = 0; i < kept; ++i) out.push_back(ranked[i].second);
  return out;
}

}  // namespace

SimilarCandidates similarCandidates(Reader& reader, const SimilarQuery& query) {
  SimilarCandidates out;
  out.of_person = ofPerson(reader, query.complainant);

  out.by_text = byText(reader, query.title + u'\n' + query.body);
  for (const QString& backlog :
       {SearchIndex::backlogTable(kTable), SearchIndex::backfillTable(kTable)}) {
    const auto waiting =
        numbers(reader, QStringLiteral("SELECT rid FROM %1 ORDER BY rid DESC LIMIT ?").arg(backlog),
                {kWaiting + 1});
    if (waiting.size() > kWaiting) out.complete = false;
    out.waiting.insert(out.waiting.end(), waiting.begin(), waiting.end());
  }
  return out;
}

}  // namespace pcrm
