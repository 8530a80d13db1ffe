// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as old systems and Excel write them.
//
// Taken: 2003-01-02, 2003/1/2, 2003.1.2, `2003. 1. 2.`, 2003년 1월 2일, 20030102; then nothing or a
// time after a space or T: 9:17, 09:17:05, 09:17:05.000, 오전 9:17, 오후 3:10. Also the 12 or 14
// digits 200301020917[05]. All are wall clock times of Seoul, years 1990 to 2099.
#pragma once

#include "core/base/instant.h"

#include <QStringView>

#include <optional>

namespace pcrm {

struct ImportDate {
  QDate date;
  std::optional<QTime> time;  ///< Nothing: the day alone was written.

  bool operator==(const ImportDate&) const = default;
};

/// Nothing if it is not one of the forms above or no such day or hour exists.
[[nodiscard]] std::optional<ImportDate> parseImportDate(QStringView text);

}  // namespace pcrm
