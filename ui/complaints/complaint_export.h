// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every row that fits a filter, not only those the list has read, to a CSV file that Excel
// opens with its Korean right (UTF-8 with BOM). In pieces, so that the desk stays usable.
#pragma once

#include "ui/complaints/complaint_names.h"
#include "ui/complaints/filter_bar.h"
#include "ui/context/desk_context.h"

#include <QObject>
#include <QSaveFile>

namespace pcrm {

/// The rows as lines of CSV (RFC 4180, CRLF). A text that a spreadsheet would take for a formula
/// gets an apostrophe before it.
[[nodiscard]] QByteArray csvLines(const std::vector<ComplaintSummary>& rows, const Names& names);
[[nodiscard]] QByteArray csvHead();

/// One export. Delete it to give it up; the file appears only when all of it is written.
class ComplaintExport final : public QObject {
  Q_OBJECT

 public:
  ComplaintExport(DeskContext& context, ListChoice choice, std::shared_ptr<const Names> names,
                  const QString& path, QObject* parent);

  void start();
  [[nodiscard]] QString path() const { return file_.fileName(); }

 signals:
  void progressed(qint64 rows);
  /// `error` is empty when the file is there.
  void finished(qint64 rows, const QString& error);

 private:
  void readOn(std::optional<PageCursor> after);

  DeskContext& context_;
  ListChoice choice_;
  std::shared_ptr<const Names> names_;
  QSaveFile file_;
  qint64 rows_ = 0;
};

}  // namespace pcrm
