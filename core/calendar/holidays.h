// SPDX-License-Identifier: GPL-3.0-or-later
// Which days do not count: the days the law names (holiday_rules.h) and what was declared besides,
// which the administrator extends.
//
// Public holidays are what the table lists and every Sunday (공휴일에 관한 법률 제2조). Saturdays
// are no holidays but are left out of the count of complaints as well (민원 처리에 관한 법률
// 제19조), for complaints received since 2016-02-12; before, they counted in periods of days.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace pcrm {

/// First day of receipt for which Saturdays are left out of periods of days.
inline const QDate kSaturdaysLeftOutSince{2016, 2, 12};

/// Copies share the table until one of them is changed: a copy costs nothing.
class HolidayTable {
 public:
  /// Reads lines of `date<TAB>name`; empty lines and lines with # in front are skipped, a date may
  /// come more than once. The error names the line.
  [[nodiscard]] static Result<HolidayTable> loadFromTsv(const QString& text);

  /// Adds a name to a date; the same again changes nothing.
  void add(QDate date, const QString& name);
  /// Takes a name off a date; one that is not there changes nothing.
  void remove(QDate date, const QString& name);

  /// Listed, or a Sunday.
  [[nodiscard]] bool isHoliday(QDate date) const;
  /// Neither holiday nor Saturday: the office is open.
  [[nodiscard]] bool isWorkingDay(QDate date) const;
  /// Does the date count in a period of days for a complaint received on that day? A complaint
  /// keeps the rules of the day it was received.
  [[nodiscard]] bool countsInDays(QDate date, QDate received) const;

  /// Why a day is off: "설날", "어린이날, 부처님 오신 날", "일요일", "토요일"; empty for a working
  /// day.
  [[nodiscard]] QString nameOf(QDate date) const;

  using Names = std::map<QDate, QStringList>;
  [[nodiscard]] const Names& listed() const { return *names_; }

 private:
  [[nodiscard]] Names& own();

  std::shared_ptr<Names> names_ = std::make_shared<Names>();
};

}  // namespace pcrm
