// SPDX-License-Identifier: GPL-3.0-or-later
// The indexes of a searched table: full text, and fingerprints of texts; and their backlog.
//
// Full text: FTS5 without content, detail=none, with the tokenizer `pcrm_pairs` (overlapping pairs
// of characters, core/text/search_terms.h), row number = row number of the table.
// Fingerprints: the same with the shingles of the text (core/text/fingerprint.h) as whole tokens.
// Backlog: the row numbers not yet in the index. Invariants:
//   (1) every row of the table is either indexed with its present text or in the backlog, never
//   both; (2) a search looks at the index and scans the backlog, so what it finds does not depend
//   on how
//       far indexing has come.
// A file from before there were fingerprints has a second backlog, `_unfingerprinted`: rows that
// are in the full-text index only. It never grows. An index without content needs the old text to
// forget a row, so whoever changes a row says both.
#pragma once

#include "core/store/database.h"
#include "core/store/entity.h"

namespace pcrm {

struct Domain;

/// Registers the tokenizer on this connection and makes index and backlog for each searched table.
[[nodiscard]] Result<void> openSearchIndexes(Database& db, const Domain& domain);

class SearchIndex {
 public:
  SearchIndex(Database& db, const EntityType& type) : db_(db), type_(type) {}

  /// A row's text changed, appeared (no before) or goes (no after). It enters the backlog.
  void changed(qint64 rowid, const SearchText* before, const SearchText* after);

  /// Moves up to `rows` rows from the backlog into the indexes, inside the caller's transaction.
  void catchUp(int rows);
  /// Gives up to `rows` rows of an older file their fingerprints, the newest first.
  void backfill(int rows);

  /// Rows that wait for either.
  [[nodiscard]] qint64 backlog();

  static QString indexTable(const QString& table) { return table + QStringLiteral("_search"); }
  static QString backlogTable(const QString& table) { return table + QStringLiteral("_unindexed"); }
  static QString fingerprintTable(const QString& table) {
    return table + QStringLiteral("_fingerprints");
  }
  static QString backfillTable(const QString& table) {
    return table + QStringLiteral("_unfingerprinted");
  }

 private:
  using Batch = std::vector<std::pair<qint64, SearchText>>;
  [[nodiscard]] Batch waiting(const QString& backlog, const char* order, int rows);
  void insertText(qint64 rowid, const SearchText& text, bool forget);
  void insertFingerprint(qint64 rowid, const SearchText& text, bool forget);

  Database& db_;
  const EntityType& type_;
};

/// One whole-token argument of an index column: names, digits and the like stay in one piece.
[[nodiscard]] QString wholeToken(const QString& token);

}  // namespace pcrm
