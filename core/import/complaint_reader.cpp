// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/complaint_reader.h"

namespace pcrm {

Result<ComplaintReader> ComplaintReader::open(const QString& path, const ColumnSynonyms& synonyms,
                                              const MappingOverrides& overrides) {
  auto reader = DelimitedReader::open(path);
  if (!reader) return failure(reader.error());
  const auto mapping = mapColumns(reader->heading(), synonyms, overrides);
  if (!mapping) {
    Error error = mapping.error();
    error.message = QStringLiteral("‘%1’: %2").arg(path, error.message);
    return failure(std::move(error));
  }
  return ComplaintReader(std::move(*reader), *mapping);
}

Result<std::optional<ImportRow>> ComplaintReader::next() {
  auto row = reader_.next();
  if (!row) return failure(row.error());
  if (!*row) return std::nullopt;
  if (auto* broken = std::get_if<BrokenRecord>(&**row)) {
    return RejectedRow{.line = broken->line,
                       .reason = std::move(broken->reason),
                       .original = decodeLossy(broken->raw, reader_.encoding())};
  }
  const Record& record = std::get<Record>(**row);
  auto complaint = parseComplaint(record.fields, mapping_);
  if (complaint) return std::optional<ImportRow>(std::move(*complaint));
  return RejectedRow{.line = record.line,
                     .reason = std::move(complaint.error().message),
                     .original = decodeLossy(record.raw, reader_.encoding())};
}

}  // namespace pcrm
