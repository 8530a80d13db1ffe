// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar that holds in this database: the shipped rules with what was declared since, and the
// hours of each office. Everything that counts time for a complaint counts by it.
#pragma once

#include "core/store/reader.h"
#include "core/store/rules.h"

#include <QHash>

namespace pcrm {

/// Reads when first asked and keeps what it read: make one for one piece of work, on the reader's
/// thread, and make another after the rows have changed.
class WorkCalendars {
 public:
  /// Both must outlive it.
  WorkCalendars(const Rules& rules, Reader& reader) : rules_(rules), reader_(reader) {}

  [[nodiscard]] const HolidayTable& holidays();
  /// Of the office with this code; those of the rules where it has none of its own.
  [[nodiscard]] const OfficeHours& hoursOf(const QString& office);

 private:
  const Rules& rules_;
  Reader& reader_;
  std::optional<HolidayTable> holidays_;
  std::optional<QHash<QString, OfficeHours>> hours_;
};

}  // namespace pcrm
