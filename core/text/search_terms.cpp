// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search_terms.h"

namespace pcrm {
namespace {

/// Calls visit(run) with the views of each run of a normal form.
template <class Visit>
void forEachRun(QStringView normal, Visit&& visit) {
  qsizetype run_from = -1;
  forEachCodePoint(normal, [&](char32_t c, qsizetype from, qsizetype) {
    if (isWordCharacter(c)) {
      if (run_from < 0) run_from = from;
    } else if (run_from >= 0) {
      visit(normal.mid(run_from, from - run_from));
      run_from = -1;
    }
  });
  if (run_from >= 0) visit(normal.mid(run_from));
}

/// Calls visit(pair) for each pair of neighbours of a run and returns the run's last character.
template <class Visit>
QStringView forEachPair(QStringView run, Visit&& visit) {
  qsizetype before = -1;
  forEachCodePoint(run, [&](char32_t, qsizetype from, qsizetype to) {
    if (before >= 0) visit(run.mid(before, to - before));
    before = from;
  });
  return run.mid(before);
}

SearchTerm termOf(QString normal) {
  SearchTerm term{std::move(normal), {}, {}, false};
  qsizetype covered = 0;
  forEachRun(term.text, [&](QStringView run) {
    const auto pairs_before = term.tokens.size();
    const QStringView last =
        forEachPair(run, [&](QStringView pair) { term.tokens << pair.toString(); });
    if (term.tokens.size() == pairs_before) term.prefixes << last.toString();
    covered = run.size();
  });
  term.exact = term.tokens.size() + term.prefixes.size() == 1 && covered == term.text.size();
  term.tokens.removeDuplicates();
  term.prefixes.removeDuplicates();
  return term;
}

}  // namespace

QStringList searchTokens(QStringView text) {
  QStringList tokens;
  const QString normal = normalForm(text);
  forEachRun(normal, [&](QStringView run) {
    tokens << forEachPair(run, [&](QStringView pair) { tokens << pair.toString(); }).toString();
  });
  return tokens;
}

std::vector<SearchTerm> searchTerms(QStringView query) {
  std::vector<SearchTerm> terms;
  const QStringList words =
      normalForm(query).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (const QString& word : words) terms.push_back(termOf(word));
  return terms;
}

bool containsTerm(QStringView text, const SearchTerm& term) {
  return normalForm(text).contains(term.text);
}

namespace search_detail {

std::string normalUtf8(const char* utf8, int len) {
  return normalForm(QString::fromUtf8(utf8, len)).toStdString();
}

bool isWord(char32_t c) { return isWordCharacter(c); }

}  // namespace search_detail
}  // namespace pcrm
