// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a CSV or TSV file, one at a time, where a broken row never harms the rows after it.
//
// Encoding and separator are found from the file. Memory is bounded by one row (64 MB at most,
// usually one chunk of 256 KB). Not thread-safe: one reader, one thread.
#pragma once

#include "core/import/csv_splitter.h"
#include "core/import/encoding.h"
#include "core/import/line_buffer.h"

#include <QStringList>

#include <variant>

namespace pcrm {

struct Record {
  qint64 line = 0;     ///< Of the file, from 1, the heading counted; the first of several.
  QByteArray raw;      ///< As in the file, without the last line end.
  QStringList fields;  ///< Decoded, unquoted, as many as there are headings.
};

struct BrokenRecord {
  qint64 line = 0;
  QByteArray raw;  ///< Whole up to 64 MB.
  QString reason;  ///< Korean, for the user.
};

using DelimitedRow = std::variant<Record, BrokenRecord>;

class DelimitedReader {
 public:
  /// A longer field is taken for a fault of the file.
  static constexpr qsizetype kMaxFieldBytes = 1024 * 1024;
  /// A quoted field over more lines is taken for a forgotten quote.
  static constexpr int kMaxQuotedLines = 1000;

  /// Reads the heading. An Error for a file that is not there, is empty or is no table.
  [[nodiscard]] static Result<DelimitedReader> open(const QString& path);

  [[nodiscard]] const QStringList& heading() const { return heading_; }
  /// Comma or tab.
  [[nodiscard]] char delimiter() const { return delimiter_; }
  /// What has been found out; UTF-8 as long as all was ASCII.
  [[nodiscard]] Encoding encoding() const { return encoding_.value_or(Encoding::kUtf8); }
  /// Bytes of the file (compressed ones, if it is) done and in all.
  [[nodiscard]] qint64 bytesDone() const { return buffer_.file().bytesDone(); }
  [[nodiscard]] qint64 bytesTotal() const { return buffer_.file().bytesTotal(); }

  /// The next row that is not blank; nothing at the end. An Error (damaged archive, disk) ends it.
  [[nodiscard]] Result<std::optional<DelimitedRow>> next();

 private:
  explicit DelimitedReader(std::unique_ptr<GzFile> file) : buffer_(std::move(file)) {}
  [[nodiscard]] Result<> readHeading(const QString& path);
  [[nodiscard]] Result<DelimitedRow> readRow(LineBuffer::Line first);
  [[nodiscard]] Result<DelimitedRow> tooLongRow();
  [[nodiscard]] DelimitedRow takeBroken(qsizetype end, qsizetype next, QString reason);
  [[nodiscard]] DelimitedRow takeRecord(qsizetype end, qsizetype next);
  [[nodiscard]] bool swallowedRows(QByteArrayView record) const;
  [[nodiscard]] std::optional<QString> fieldText(QByteArrayView record,
                                                 const CsvSplitter::Field& field) const;

  LineBuffer buffer_;
  CsvSplitter splitter_{','};
  std::optional<Encoding> encoding_;  ///< Nothing while all was ASCII.
  char delimiter_ = ',';
  QStringList heading_;
  qint64 line_ = 1;  ///< Number of the line at the cursor.
};

}  // namespace pcrm
