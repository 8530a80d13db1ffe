// SPDX-License-Identifier: GPL-3.0-or-later
// Takes complaints into the store in large steps: some thousand rows a transaction, those already
// here left out, the search index at the end.
//
// Each step is kept when it is done. Whoever is interrupted repeats the whole import, and what is
// here already is skipped.
#pragma once

#include "app/cli/session.h"
#include "core/complaints/complaint.h"

#include <QJsonArray>
#include <QSet>

namespace pcrm::cli {

class ComplaintImporter {
 public:
  static constexpr int kRowsPerTransaction = 4000;

  /// `source` is the name that the log gets to see.
  ComplaintImporter(Session& session, QString source);

  /// Takes one complaint, or skips it because its source number is known. Writes now and then.
  [[nodiscard]] Result<> add(const Complaint& complaint);
  /// Writes what is left.
  [[nodiscard]] Result<> flush();
  /// Brings the search index up to date. `waiting` hears how many rows are left; false stops.
  [[nodiscard]] Result<> index(const std::function<bool(qint64)>& waiting);

  void setSource(const QString& source) { source_ = source; }
  [[nodiscard]] qint64 accepted() const { return accepted_; }
  [[nodiscard]] qint64 skipped() const { return skipped_; }

 private:
  void closeDraft();

  Session& session_;
  QString source_;
  QJsonArray rows_;
  QSet<QString> numbers_;  ///< Source numbers that are not in the store yet.
  std::vector<OperationDraft> drafts_;
  qint64 waiting_ = 0;
  qint64 accepted_ = 0;
  qint64 skipped_ = 0;
};

}  // namespace pcrm::cli
