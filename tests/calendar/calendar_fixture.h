// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar tests share: the shipped table of holidays and short ways to write times.
#pragma once

#include "core/calendar/deadline.h"
#include "core/calendar/holiday_rules.h"
#include "resources/resources.h"

#include <QFile>

namespace pcrm {

inline const HolidayTable& shippedHolidays() {
  static const HolidayTable kTable = [] {
    initResources();
    QFile file(QStringLiteral(":/pcrm/calendar/announced.tsv"));
    if (!file.open(QIODevice::ReadOnly)) return HolidayTable{};
    return holidaysByRule(QString::fromUtf8(file.readAll())).value_or(HolidayTable{});
  }();
  return kTable;
}

inline Instant at(const char* text) {
  return parseSeoul(QString::fromUtf8(text)).value_or(Instant{-1});
}

inline Period period(const char* text) {
  return parsePeriod(QString::fromUtf8(text)).value_or(Period{});
}

}  // namespace pcrm
