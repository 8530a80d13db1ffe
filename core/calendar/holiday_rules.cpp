// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_rules.h"

#include "core/calendar/lunar.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace pcrm {
namespace {

// Dates on which rules began to hold.
const QDate kSubstitutesBegin{2013, 11, 5};        // 대통령령 제24828호
const QDate kNationalDaysReplaced{2021, 8, 4};     // 대통령령 제31930호
const QDate kBuddhaAndChristReplaced{2023, 5, 4};  // amendment of the same decree
const QDate kAllNationalDaysOff{2026, 5, 11};      // 공휴일에 관한 법률 제21338호
const QDate kLabourDayOff{2026, 5, 1};             // gazette of the calendar of 2026

std::vector<HolidayRule> makeRules() {
  const QString act = QStringLiteral("공휴일에 관한 법률 제2조");
  const QString decree = QStringLiteral("관공서의 공휴일에 관한 규정 제2조");
  const SubstituteRule never;
  const SubstituteRule feast{kSubstitutesBegin, false};
  const SubstituteRule children{kSubstitutesBegin, true};
  const SubstituteRule national{kNationalDaysReplaced, true};
  const SubstituteRule birthday{kBuddhaAndChristReplaced, true};
  const auto solar = [](const char16_t* name, int month, int day, SubstituteRule substitute,
                        const QString& law, QDate since = {}, QDate until = {}) {
    return HolidayRule{
        QString::fromUtf16(name), month, day, false, false, since, until, substitute, law};
  };
  const auto lunar = [&](const char16_t* name, int month, int day, bool three,
                         SubstituteRule substitute) {
    return HolidayRule{QString::fromUtf16(name), month, day, true, three, {}, {}, substitute, act};
  };
  return {
      lunar(u"설날", 1, 1, true, feast),  // three days since 1989
      lunar(u"추석", 8, 15, true, feast),
      solar(u"1월 1일", 1, 1, never, act),
      solar(u"1월 2일", 1, 2, never, decree, {}, {1998, 12, 31}),  // 1989–1998
      solar(u"3ㆍ1절", 3, 1, national, act),
      solar(u"식목일", 4, 5, never, decree, {}, {2005, 12, 31}),
      solar(u"노동절", 5, 1, {kLabourDayOff, true}, decree, kLabourDayOff),
      solar(u"어린이날", 5, 5, children, act),
      lunar(u"부처님 오신 날", 4, 8, false, birthday),
      solar(u"현충일", 6, 6, never, act),
      solar(u"제헌절", 7, 17, never, decree, {}, {2007, 12, 31}),
      solar(u"제헌절", 7, 17, {kAllNationalDaysOff, true}, act, kAllNationalDaysOff),
      solar(u"광복절", 8, 15, national, act),
      solar(u"국군의 날", 10, 1, never, decree, {}, {1990, 11, 4}),
      solar(u"개천절", 10, 3, national, act),
      solar(u"한글날", 10, 9, never, decree, {}, {1990, 11, 4}),
      solar(u"한글날", 10, 9, national, act, {2012, 12, 28}),
      solar(u"기독탄신일", 12, 25, birthday, act),
  };
}

/// A day of a rule in a year.
struct Holiday {
  QDate date;
  QString name;
  const HolidayRule* rule;
};

bool holds(const HolidayRule& rule, QDate date) {
  return (!rule.since.isValid() || rule.since <= date) &&
         (!rule.until.isValid() || date <= rule.until);
}

void collect(const HolidayRule& rule, int year, std::vector<Holiday>& days) {
  const std::optional<QDate> date =
      rule.lunar ? fromLunar(year, rule.month, rule.day) : QDate(year, rule.month, rule.day);
  if (!date || !holds(rule, *date)) return;
  if (rule.three_days) {
    days.push_back({date->addDays(-1), rule.name + QStringLiteral(" 전날"), &rule});
  }
  days.push_back({*date, rule.name, &rule});
  if (rule.three_days) {
    days.push_back({date->addDays(1), rule.name + QStringLiteral(" 다음 날"), &rule});
  }
}

bool isReplaced(const Holiday& day, bool falls_together) {
  const SubstituteRule& rule = day.rule->substitute;
  if (!rule.since.isValid() || day.date < rule.since) return false;
  const int weekday = day.date.dayOfWeek();
  return falls_together || weekday == Qt::Sunday || (weekday == Qt::Saturday && rule.saturdays);
}

/// 제3조: the first day after it that is neither holiday nor Saturday. Two holidays on one date are
/// one day lost, so one substitute; it is named after the lunar one, as the gazette does.
void addSubstitutes(std::vector<Holiday> days, HolidayTable& table) {
  std::stable_sort(days.begin(), days.end(),
                   [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
  for (size_t i = 0; i < days.size();) {
    const QDate date = days[i].date;
    const bool falls_together = table.listed().at(date).size() > 1;
    const Holiday* named = nullptr;
    for (; i < days.size() && days[i].date == date; ++i) {
      if (!isReplaced(days[i], falls_together)) continue;
      if (!named || days[i].rule->lunar) named = &days[i];
    }
    if (!named) continue;
    QDate substitute = date.addDays(1);
    while (!table.isWorkingDay(substitute)) substitute = substitute.addDays(1);
    table.add(substitute, QStringLiteral("대체공휴일(%1)").arg(named->rule->name));
  }
}

/// A term that ends on one day of the year, every so many years.
struct Term {
  const char16_t* name;
  int first_end_year;
  int years;
  int end_month;
  int end_day;
  int days_before;  ///< The election is on the first Wednesday from so many days before the end.
};

// 공직선거법 제34조제1항. The president's term was counted anew from 2025-06-04.
constexpr std::array<Term, 3> kTerms = {{
    {u"대통령선거", 2030, 5, 6, 3, 70},
    {u"국회의원선거", 2028, 4, 5, 29, 50},
    {u"전국동시지방선거", 2030, 4, 6, 30, 30},
}};

}  // namespace

std::span<const HolidayRule> holidayRules() {
  static const std::vector<HolidayRule> kRules = makeRules();
  return kRules;
}

std::vector<ElectionDay> electionDays(int year, const HolidayTable& holidays) {
  std::vector<ElectionDay> days;
  for (const Term& term : kTerms) {
    if (year < term.first_end_year || (year - term.first_end_year) % term.years != 0) continue;
    QDate date = QDate(year, term.end_month, term.end_day).addDays(-term.days_before);
    while (date.dayOfWeek() != Qt::Wednesday) date = date.addDays(1);
    const auto off = [&](int days_on) { return holidays.isHoliday(date.addDays(days_on)); };
    if (off(-1) || off(0) || off(1)) date = date.addDays(7);
    days.push_back({date, QString::fromUtf16(term.name)});
  }
  return days;
}

Result<HolidayTable> holidaysByRule(const QString& announced_tsv) {
  HolidayTable table;
  std::vector<Holiday> days;
  for (int year = kFirstHolidayYear; year <= kLastHolidayYear; ++year) {
    for (const HolidayRule& rule : holidayRules()) collect(rule, year, days);
  }
  for (const Holiday& day : days) table.add(day.date, day.name);
  for (int year = kFirstHolidayYear; year <= kLastHolidayYear; ++year) {
    for (const ElectionDay& day : electionDays(year, table)) table.add(day.date, day.name);
  }
  auto announced = HolidayTable::loadFromTsv(announced_tsv);
  if (!announced) return announced;
  for (const auto& [date, names] : announced->listed()) {
    for (const QString& name : names) table.add(date, name);
  }
  addSubstitutes(std::move(days), table);
  return table;
}

}  // namespace pcrm
