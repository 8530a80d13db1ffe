// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_search.h"

#include "core/complaints/search_tokens.h"
#include "core/store/search_index.h"
#include "core/text/hangul.h"
#include "core/text/phone.h"
#include "core/text/search_terms.h"

#include <functional>
#include <limits>

namespace pcrm {
namespace {

constexpr qsizetype kFewestDigits = 4;

struct Term {
  SearchTerm text;
  QStringList whole;  ///< Tokens of a person that match it as a whole.
};

struct Query {
  std::vector<Term> terms;
  QString match;          ///< FTS5 expression; empty: the index cannot narrow it, scan.
  bool verified = false;  ///< The index's answer is the answer.
};

QString quoted(const QString& token) {
  QString escaped = token;
  escaped.replace(u'"', QLatin1String("\"\""));
  return u'"' + escaped + u'"';
}

QStringList wholeTokens(const QString& word) {
  QStringList tokens{nameToken(word)};
  if (isInitials(word)) tokens << initialsToken(word);
  const QString digits = phoneDigits(word);
  if (digits.size() >= kFewestDigits) tokens << digitsToken(digits);
  return tokens;
}

QString matchOf(const Term& term) {
  QStringList all;
  for (const QString& token : term.text.tokens) all << quoted(token);
  for (const QString& prefix : term.text.prefixes) all << quoted(prefix) + u'*';
  QStringList any;
  if (!all.isEmpty()) any << u'(' + all.join(QLatin1String(" AND ")) + u')';
  for (const QString& token : term.whole) any << quoted(wholeToken(token));
  return all.isEmpty() ? QString() : u'(' + any.join(QLatin1String(" OR ")) + u')';
}

Query queryOf(const QString& typed) {
  Query query;
  query.verified = true;
  QStringList parts;
  for (SearchTerm& term : searchTerms(typed)) {
    query.terms.push_back({term, wholeTokens(term.text)});
    query.verified = query.verified && term.exact;
    const QString part = matchOf(query.terms.back());
    if (!part.isEmpty()) parts << part;
    if (part.isEmpty()) query.verified = false;
  }
  query.match = parts.join(QLatin1String(" AND "));
  return query;
}

bool matches(const Query& query, const QString& title, const QString& body, const QString& name,
             const QString& phone) {
  QStringList person;
  for (const Term& term : query.terms) {
    if (containsTerm(title, term.text) || containsTerm(body, term.text)) continue;
    if (person.isEmpty()) person = personTokens(name, phone);
    bool found = false;
    for (const QString& token : term.whole) found = found || person.contains(token);
    if (!found) return false;
  }
  return true;
}

/// The complaint whose number was typed, if it fits the filter.
std::optional<ComplaintSummary> byNumber(Reader& reader, const ComplaintFilter& filter,
                                         const FilterSql& where) {
  const auto complaint = findComplaint(reader, filter.search);
  if (!complaint) return std::nullopt;
  Rows rows = reader.database().query(QStringLiteral("SELECT %1 FROM complaints c WHERE c.id = ?%2")
                                          .arg(summaryColumns(), where.where),
                                      QVariantList{complaint->id.value.blob()} + where.arguments);
  if (!rows.next()) return std::nullopt;
  return readSummary(rows, 0);
}

/// Calls `visit` for every match from `below` downwards until it returns false.
void stream(Reader& reader, const Query& query, const FilterSql& where, qint64 below,
            const std::function<bool(const Rows&)>& visit) {
  const QString columns = summaryColumns() + QStringLiteral(", c.body, c.complainant_phone");
  const auto fits = [&query](const Rows& rows) {
    return matches(query, rows.text(5), rows.text(14), rows.text(6), rows.text(15));
  };
  const QString backlog = SearchIndex::backlogTable(QStringLiteral("complaints"));
  const bool complete =
      !reader.database().scalar(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(backlog));
  if (query.match.isEmpty() || !complete) {
    // Not all is indexed yet: candidates are the index's hits and everything that waits for it.
    const QString narrowed = query.match.isEmpty()
                                 ? QString()
                                 : QStringLiteral(
                                       " AND (c.rid IN (SELECT rowid FROM complaints_search WHERE "
                                       "complaints_search MATCH ?) "
                                       "OR c.rid IN (SELECT rid FROM %1))")
                                       .arg(backlog);
    QVariantList arguments = where.arguments;
    if (!query.match.isEmpty()) arguments << query.match;
    Rows rows = reader.database().query(
        QStringLiteral(
            "SELECT %1 FROM complaints c WHERE 1 = 1%2%3 AND c.rid < ? ORDER BY c.rid DESC")
            .arg(columns, where.where, narrowed),
        arguments + QVariantList{below});
    while (rows.next()) {
      if (fits(rows) && !visit(rows)) return;
    }
    return;
  }
  Rows rows = reader.database().query(
      QStringLiteral("SELECT %1 FROM complaints_search s JOIN complaints c ON c.rid = s.rowid "
                     "WHERE s.complaints_search MATCH ? AND s.rowid < ?%2 ORDER BY s.rowid DESC")
          .arg(columns, where.where),
      QVariantList{query.match, below} + where.arguments);
  while (rows.next()) {
    if ((query.verified || fits(rows)) && !visit(rows)) return;
  }
}

}  // namespace

ComplaintPage searchComplaints(Reader& reader, const ComplaintFilter& filter,
                               std::optional<PageCursor> after, int limit) {
  const FilterSql where = filterSql(filter);
  ComplaintPage page;
  if (const auto numbered = byNumber(reader, filter, where)) {
    if (!after) page.rows.push_back(*numbered);
    return page;
  }
  const Query query = queryOf(filter.search);
  if (query.terms.empty()) return page;
  stream(reader, query, where, after ? after->rowid : std::numeric_limits<qint64>::max(),
         [&](const Rows& rows) {
           if (static_cast<int>(page.rows.size()) == limit) {
             page.next = PageCursor{page.rows.back().rowid, 0};
             return false;
           }
           page.rows.push_back(readSummary(rows, 0));
           return true;
         });
  return page;
}

qint64 countMatches(Reader& reader, const ComplaintFilter& filter) {
  const FilterSql where = filterSql(filter);
  if (byNumber(reader, filter, where)) return 1;
  const Query query = queryOf(filter.search);
  if (query.terms.empty()) return 0;
  qint64 count = 0;
  const bool unfiltered = where.where.isEmpty();
  const bool complete =
      !reader.database().scalar(QStringLiteral("SELECT 1 FROM %1 LIMIT 1")
                                    .arg(SearchIndex::backlogTable(QStringLiteral("complaints"))));
  if (query.verified && unfiltered && complete) {
    return reader.database()
        .scalar(QStringLiteral(
                    "SELECT count(*) FROM complaints_search WHERE complaints_search MATCH ?"),
                {query.match})
        .value_or(0)
        .toLongLong();
  }
  stream(reader, query, where, std::numeric_limits<qint64>::max(), [&count](const Rows&) {
    ++count;
    return true;
  });
  return count;
}

}  // namespace pcrm
