// SPDX-License-Identifier: GPL-3.0-or-later
// A file of complaints as a sequence of complaints and refused rows: all of this folder in one
// call per row. What becomes of them (store, number, skip what is known) is the caller's.
//
//   auto reader = ComplaintReader::open(path, synonyms, overrides);
//   while (auto row = reader->next(), row && *row) { … std::get_if<ImportedComplaint>(&**row) … }
#pragma once

#include "core/import/complaint_record.h"
#include "core/import/delimited_reader.h"

#include <variant>

namespace pcrm {

struct RejectedRow {
  qint64 line = 0;   ///< Of the file, from 1, the heading counted.
  QString reason;    ///< Korean.
  QString original;  ///< The row as text, U+FFFD for bytes that are no character.
};

using ImportRow = std::variant<ImportedComplaint, RejectedRow>;

class ComplaintReader {
 public:
  /// An Error, in one sentence, for a file that cannot be read, is no table or lacks a column.
  [[nodiscard]] static Result<ComplaintReader> open(const QString& path,
                                                    const ColumnSynonyms& synonyms,
                                                    const MappingOverrides& overrides = {});

  /// Nothing at the end. An Error (damaged archive, disk) ends the reading; rows before it hold.
  [[nodiscard]] Result<std::optional<ImportRow>> next();

  [[nodiscard]] const DelimitedReader& file() const { return reader_; }
  [[nodiscard]] const ColumnMapping& mapping() const { return mapping_; }

 private:
  ComplaintReader(DelimitedReader reader, ColumnMapping mapping)
      : reader_(std::move(reader)), mapping_(mapping) {}

  DelimitedReader reader_;
  ColumnMapping mapping_;
};

}  // namespace pcrm
