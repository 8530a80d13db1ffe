// SPDX-License-Identifier: GPL-3.0-or-later
// By when a department wants to be done, and how long before the day it is warned.
#pragma once

#include "core/calendar/period.h"
#include "core/store/reader.h"
#include "core/workdays/settings_rows.h"

#include <optional>

namespace pcrm {

/// Warning begins so many working days before the due day where nobody set anything else.
inline constexpr int kDefaultWarnDays = 1;

/// Reads all rows once.
class DeadlineSettings {
 public:
  explicit DeadlineSettings(Reader& reader) : rows_(reader.list<DeadlineSetting>()) {}

  /// The row of department and legal kind, else of the department, else of the kind, else the
  /// city's; of those that set it. Without any, half of the statutory period, rounded up; nothing
  /// if that cannot be halved.
  [[nodiscard]] std::optional<Period> targetFor(const QString& department,
                                                const QString& legal_kind,
                                                const Period& statutory) const;
  [[nodiscard]] int warnDaysFor(const QString& department, const QString& legal_kind) const;

  [[nodiscard]] const std::vector<DeadlineSetting>& rows() const { return rows_; }

 private:
  std::vector<DeadlineSetting> rows_;
};

}  // namespace pcrm
