// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file is which field of a complaint, by the names people give to columns.
//
// The names stand in a table, resources/import/complaint_columns.tsv: `field<TAB>name|name|…`,
// lines with # are comments. Names are compared by letters and digits alone, without case or
// width: `처리기간(일)` is `처리기간 일`. A person may overrule it with a file of {"field":
// "heading"}.
//
// A column of resident registration numbers is recognised so that it is never read, not even when
// a mapping names it: the product has no legal ground for them (Personal Information Protection
// Act, article 24-2).
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <array>

namespace pcrm {

enum class ImportField {
  kReceipt,
  kReceivedAt,
  kCompletedAt,
  kKind,
  kService,
  kDepartment,
  kPeriodDays,
  kName,
  kAddress,
  kPhone,
  kMobile,
  kEmail,
  kTitle,
  kBody,
};
inline constexpr int kImportFieldCount = 14;

/// The name of the field in the table and in mapping files: `received_at`.
[[nodiscard]] QString importFieldName(ImportField field);

/// The table of names, checked.
class ColumnSynonyms {
 public:
  /// kCorrupt, with the line, for an unknown field or a name that stands twice.
  [[nodiscard]] static Result<ColumnSynonyms> parse(const QString& table);

  /// In order of preference, in the form that is compared.
  [[nodiscard]] const QStringList& names(ImportField field) const {
    return names_[static_cast<size_t>(field)];
  }
  /// True for a heading that contains a name of the resident number.
  [[nodiscard]] bool isResidentNumber(const QString& heading) const;

 private:
  std::array<QStringList, kImportFieldCount> names_;
  QStringList resident_names_;
};

struct ColumnMapping {
  std::array<int, kImportFieldCount> columns{};  ///< Index of the column; -1: not in the file.

  bool operator==(const ColumnMapping&) const = default;
  [[nodiscard]] int column(ImportField field) const { return columns[static_cast<size_t>(field)]; }
  /// The trimmed text of the field in this row; empty where the file has no such column.
  [[nodiscard]] QString text(const QStringList& row, ImportField field) const;
};

/// Field to heading; an empty heading: do not read this field.
using MappingOverrides = QHash<ImportField, QString>;

/// Reads `{"title": "민원제목", "phone": ""}`. The Error names what is wrong with it.
[[nodiscard]] Result<MappingOverrides> parseMappingFile(const QByteArray& json);

/// Fails if title or received_at is not found, or an override names what is not there.
[[nodiscard]] Result<ColumnMapping> mapColumns(const QStringList& heading,
                                               const ColumnSynonyms& synonyms,
                                               const MappingOverrides& overrides = {});

}  // namespace pcrm
