// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the law makes holidays in 1990–2050: fixed days, lunar days, days of election, and the
// substitutes for those that fall on a day off, each with the dates its rule holds from and until.
//
// 관공서의 공휴일에 관한 규정 in its editions until 2021, 공휴일에 관한 법률 (제2조 holidays, 제3조
// substitutes) since. Names are spelled as the yearly gazette of the calendar (월력요항) has them
// today. What a government declares (temporary holidays, by-elections) follows no rule and comes as
// a table, in which the elections held so far also stand, under the names they were announced by.
#pragma once

#include "core/calendar/holidays.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace pcrm {

inline constexpr int kFirstHolidayYear = 1990;
inline constexpr int kLastHolidayYear = 2050;

/// How the substitute of a holiday came about (공휴일에 관한 법률 제3조).
struct SubstituteRule {
  QDate since;            ///< Invalid: the holiday never has a substitute.
  bool saturdays = true;  ///< For a holiday that is a Saturday; for a Sunday there always is one.
};

struct HolidayRule {
  QString name;
  int month = 0;  ///< Solar, or lunar with `lunar`.
  int day = 0;
  bool lunar = false;
  bool three_days = false;  ///< With the day before and the day after.
  QDate since;              ///< First date on which the rule held; invalid: before 1990.
  QDate until;              ///< Last; invalid: it still holds.
  SubstituteRule substitute;
  QString law;  ///< Where it stands.
};

/// In the order in which several names of one date are written.
[[nodiscard]] std::span<const HolidayRule> holidayRules();

/// The election days that the end of a term gives from 2027 on (공직선거법 제34조): Wednesdays,
/// a week later when the day itself, the one before or the one after is a holiday.
struct ElectionDay {
  QDate date;
  QString name;
};
[[nodiscard]] std::vector<ElectionDay> electionDays(int year, const HolidayTable& holidays);

/// Everything: the rules, the elections to come, what was announced (`date<TAB>name` lines, see
/// HolidayTable::loadFromTsv), and the substitutes that follow.
[[nodiscard]] Result<HolidayTable> holidaysByRule(const QString& announced_tsv);

}  // namespace pcrm
