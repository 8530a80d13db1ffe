// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workdays/deadline_settings.h"

namespace pcrm {
namespace {

/// How closely a row fits, 1 to 4; 0 if it does not.
int fit(const DeadlineSetting& row, const QString& department, const QString& legal_kind) {
  if (!row.department.isEmpty() && row.department != department) return 0;
  if (!row.legal_kind.isEmpty() && row.legal_kind != legal_kind) return 0;
  return 1 + (row.department.isEmpty() ? 0 : 2) + (row.legal_kind.isEmpty() ? 0 : 1);
}

template <class IsSet>
const DeadlineSetting* closest(const std::vector<DeadlineSetting>& rows, const QString& department,
                               const QString& legal_kind, IsSet is_set) {
  const DeadlineSetting* best = nullptr;
  int best_fit = 0;
  for (const DeadlineSetting& row : rows) {
    const int now = fit(row, department, legal_kind);
    if (now <= best_fit || !is_set(row)) continue;
    best = &row;
    best_fit = now;
  }
  return best;
}

}  // namespace

std::optional<Period> DeadlineSettings::targetFor(const QString& department,
                                                  const QString& legal_kind,
                                                  const Period& statutory) const {
  const DeadlineSetting* row = closest(
      rows_, department, legal_kind,
      [](const DeadlineSetting& setting) { return parsePeriod(setting.target).has_value(); });
  if (row) return parsePeriod(row->target);
  if (statutory.amount < 2) return std::nullopt;
  return Period{(statutory.amount + 1) / 2, statutory.unit};
}

int DeadlineSettings::warnDaysFor(const QString& department, const QString& legal_kind) const {
  const DeadlineSetting* row =
      closest(rows_, department, legal_kind,
              [](const DeadlineSetting& setting) { return setting.warn_days >= 0; });
  return row ? row->warn_days : kDefaultWarnDays;
}

}  // namespace pcrm
