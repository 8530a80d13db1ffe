// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/similar/similar_candidates.h"

#include "core/complaints/search_tokens.h"
#include "core/store/search_index.h"
#include "core/text/fingerprint.h"
#include "core/text/phone.h"

#include <algorithm>
#include <unordered_map>

namespace pcrm {
namespace {

constexpr int kOfOneShingle = 200;  ///< Newest complaints that have it.
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
  const double common = static_cast<double>(found) / kOfOneShingle;
  return (shingle.nine ? 2.0 : 1.0) - 0.75 * common;
}

}  // namespace

SimilarCandidates similarCandidates(Reader& reader, const SimilarQuery& query) {
  SimilarCandidates out;
  out.of_person = ofPerson(reader, query.complainant);

  std::unordered_map<qint64, double> weights;
  const QString sql =
      QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT ?")
          .arg(SearchIndex::fingerprintTable(kTable));
  for (const Shingle& shingle : fingerprint(query.title + u'\n' + query.body, kAskedFingerprint)) {
    const auto found = numbers(reader, sql, {quoted(wholeToken(shingle.token)), kOfOneShingle});
    const double weight = weightOf(shingle, found.size());
    for (const qint64 rid : found) weights[rid] += weight;
  }
  std::vector<std::pair<double, qint64>> ranked;
  ranked.reserve(weights.size());
  for (const auto& [rid, weight] : weights) ranked.emplace_back(weight, rid);
  std::sort(ranked.begin(), ranked.end(), std::greater<>());
  for (const auto& [weight, rid] : ranked) out.by_text.push_back(rid);

  for (const QString& backlog :
       {SearchIndex::backlogTable(kTable), SearchIndex::backfillTable(kTable)}) {
    const auto waiting =
        numbers(reader, QStringLiteral("SELECT rid FROM %1 ORDER BY rid DESC LIMIT ?").arg(backlog),
                {kWaiting + 1});
    if (waiting.size() > kWaiting) out.complete = false;
    for (const qint64 rid : waiting) {
      if (!weights.contains(rid)) out.waiting.push_back(rid);
    }
  }
  return out;
}

}  // namespace pcrm
