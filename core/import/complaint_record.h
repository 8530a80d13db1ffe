// SPDX-License-Identifier: GPL-3.0-or-later
// One complaint from a file of another system: what the row said, checked, nothing decided yet.
//
// Text is as the file has it but for surrounding blanks; whether a phone number is a good one and
// which department is meant are questions for later. A row is refused only for what would make
// a complaint that cannot exist.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/import/column_mapping.h"

#include <QString>

#include <optional>

namespace pcrm {

struct ImportedComplaint {
  QString source_number;  ///< Never empty; see parseComplaint().
  Instant received_at;
  std::optional<Instant> completed_at;
  QString kind;
  QString service;
  QString department;
  std::optional<int> period_days;  ///< Days; 0 for 즉시 and for a number of hours.
  QString name;
  QString address;
  QString phone;
  QString mobile;
  QString email;
  QString title;  ///< One line, 1 to kMaxImportTitle characters.
  QString body;   ///< May have several lines, ended by \n.

  bool operator==(const ImportedComplaint&) const = default;
};

/// A longer title is taken for a row whose columns slipped.
inline constexpr int kMaxImportTitle = 2000;

/// Checks a row. The Error's message is the reason in Korean.
///
/// A bare day of receipt means 09:00, when the counters open. A bare day of completion means
/// 18:00, when they close, or the moment of receipt if that was later the same day: else a
/// complaint received at noon and completed the same day would seem completed before it came.
///
/// A row without a number of its own gets one made from SHA-256 of its fields (resident numbers
/// are none of them), so that the same row imported again is known again, from any encoding.
[[nodiscard]] Result<ImportedComplaint> parseComplaint(const QStringList& fields,
                                                       const ColumnMapping& mapping);

}  // namespace pcrm
