// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of complaints the law knows, with the period each is handled in.
//
// Act 17, Decree 14–17 and 19 (see core/calendar/deadline.h); the table is the administrator's.
#pragma once

#include "core/base/result.h"
#include "core/calendar/period.h"

#include <QString>

#include <vector>

namespace pcrm {

struct LegalKindEntry {
  QString code;    ///< form, legal_inquiry, inquiry, proposal, grievance, consultation, other
  QString name;    ///< Korean
  Period period;   ///< Where no service sets its own.
  QString source;  ///< Act or decree, with the article; Korean.
  QString note;    ///< Korean, may be empty.

  bool operator==(const LegalKindEntry&) const = default;
};

class LegalKindTable {
 public:
  /// Columns: code, name, period (7d, 3h), source, note.
  [[nodiscard]] static Result<LegalKindTable> parse(const QString& text);

  [[nodiscard]] const std::vector<LegalKindEntry>& kinds() const { return kinds_; }
  /// Null if there is no such code. Valid as long as the table.
  [[nodiscard]] const LegalKindEntry* find(const QString& code) const;

 private:
  std::vector<LegalKindEntry> kinds_;
};

}  // namespace pcrm
