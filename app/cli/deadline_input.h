// SPDX-License-Identifier: GPL-3.0-or-later
// The times, periods and stops of `pcrm deadline`, from the command line and from a table.
#pragma once

#include "core/base/result.h"
#include "core/calendar/deadline.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pcrm::cli {

/// The words of one question. `stops` are `A/B` or, still running, `A/`.
struct DeadlineWords {
  QString received;
  QString period;
  QStringList stops;
  QStringList extensions;
};

/// A, B and the receipt are `2026-02-12T10:00` or a date; a stop given in dates takes both whole
/// days (시행령 제20조). The error names the column: received, period, stops or extensions.
[[nodiscard]] Result<DeadlineInput> readDeadline(const DeadlineWords& words);

/// A line of a table of questions.
struct DeadlineRow {
  int line = 0;  ///< Of the file, from 1.
  QString id;
  DeadlineWords words;
};

/// Tab-separated UTF-8 with a heading that names the columns in any order; id, received and period
/// must be there, stops and extensions may, with several parted by `;`. Others are passed over.
[[nodiscard]] Result<std::vector<DeadlineRow>> readDeadlineTable(const QByteArray& bytes);

}  // namespace pcrm::cli
