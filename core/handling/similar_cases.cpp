// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/similar_cases.h"

#include "core/complaints/complaint_search.h"
#include "core/complaints/life_cycle.h"
#include "core/text/similarity.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kWordsAsked = 3;
constexpr int kOfEachWord = 60;
constexpr double kLeastAlike = 0.25;  ///< Of the titles' pairs, or of the texts'.

/// The longest words of a title say most of what it is about.
QStringList wordsToAsk(const QString& title) {
  QStringList words;
  for (const QString& word : title.simplified().split(u' ')) {
    // Without the particle, which the other title may not have.
    const QString stem = word.size() > 3 ? word.chopped(1) : word;
    if (stem.size() >= 2 && !words.contains(stem)) words << stem;
  }
  std::stable_sort(words.begin(), words.end(),
                   [](const QString& a, const QString& b) { return a.size() > b.size(); });
  return words.mid(0, kWordsAsked);
}

double likeness(const Complaint& a, const Complaint& b) {
  return std::max(
      jaccardSimilarity(pairSet(a.title), pairSet(b.title)),
      jaccardSimilarity(pairSet(a.title + u'\n' + a.body), pairSet(b.title + u'\n' + b.body)));
}

std::optional<EvaluationOutcome> lastOutcome(Reader& reader, ComplaintId id) {
  const auto rows = reader.list<Evaluation>(
      QStringLiteral("WHERE complaint_id = ? AND kind = 'result' ORDER BY at DESC LIMIT 1"),
      {id.value.blob()});
  return rows.empty() ? std::nullopt : std::optional(rows.front().outcome);
}

}  // namespace

std::vector<SimilarCase> similarCases(Reader& reader, const Complaint& complaint,
                                      const Actor& actor, int limit) {
  struct Found {
    double alike;
    Complaint other;
  };
  std::vector<Found> found;
  QSet<Uuid> seen{complaint.id.value};
  ComplaintFilter filter;
  filter.seen_by = actor;
  for (const QString& word : wordsToAsk(complaint.title)) {
    filter.search = word;
    for (const ComplaintSummary& row :
         searchComplaints(reader, filter, std::nullopt, kOfEachWord).rows) {
      if (isOpen(row.state) || seen.contains(row.id.value)) continue;
      seen.insert(row.id.value);
      auto other = reader.find<Complaint>(row.id);
      if (!other) continue;
      const double alike = likeness(complaint, *other);
      if (alike >= kLeastAlike) found.push_back({alike, std::move(*other)});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Found& a, const Found& b) { return a.alike > b.alike; });
  std::vector<SimilarCase> out;
  for (const Found& each : found) {
    if (static_cast<int>(out.size()) == limit) break;
    const Complaint& c = each.other;
    out.push_back(
        {c.id, c.number().isEmpty() ? c.source_number : c.number(), c.title, c.answer, c.state,
         c.received_at, c.completed_at ? c.completed_at : c.closed_at, lastOutcome(reader, c.id),
         sharedWords(complaint.title + u' ' + complaint.body, c.title + u' ' + c.body, 4)});
  }
  return out;
}

}  // namespace pcrm
