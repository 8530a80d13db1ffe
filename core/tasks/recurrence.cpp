// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/recurrence.h"

#include <QStringList>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kLeapYear = 2024;

std::optional<DayOfYear> parseDay(const QString& word) {
  const QStringList parts = word.split(u'-');
  if (parts.size() > 2) return std::nullopt;
  bool month_ok = false;
  bool day_ok = true;
  const int month = parts[0].toInt(&month_ok);
  const int day = parts.size() == 2 ? parts[1].toInt(&day_ok) : 1;
  if (!month_ok || !day_ok || !QDate::isValid(kLeapYear, month, day)) return std::nullopt;
  return DayOfYear{month, day};
}

QDate dateIn(int year, const DayOfYear& day) {
  return {year, day.month, std::min(day.day, QDate(year, day.month, 1).daysInMonth())};
}

/// The n-th time, counted from the first day: the 31st stays the end of shorter months.
QDate nthTime(QDate first, const Period& every, int n) {
  return every.unit == PeriodUnit::kWeeks ? first.addDays(7LL * every.amount * n)
                                          : first.addMonths(every.amount * n);
}

}  // namespace

std::optional<Recurrence> parseRecurrence(const QString& text) {
  const QStringList words = QString(text).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
  if (words.isEmpty()) return std::nullopt;
  if (const auto period = parsePeriod(words[0]); words.size() == 1 && period) {
    if (period->unit != PeriodUnit::kWeeks && period->unit != PeriodUnit::kMonths)
      return std::nullopt;
    return Recurrence{{}, period};
  }
  Recurrence out;
  for (const QString& word : words) {
    const auto day = parseDay(word);
    if (!day) return std::nullopt;
    out.days.push_back(*day);
  }
  std::sort(out.days.begin(), out.days.end());
  out.days.erase(std::unique(out.days.begin(), out.days.end()), out.days.end());
  return out;
}

QString toDisplayText(const Recurrence& recurrence) {
  if (recurrence.every) return toDisplayText(*recurrence.every) + QStringLiteral("마다");
  QStringList days;
  for (const DayOfYear& day : recurrence.days)
    days << QStringLiteral("%1월 %2일").arg(day.month).arg(day.day);
  return QStringLiteral("해마다 ") + days.join(QStringLiteral(" · "));
}

std::vector<QDate> roundDays(const Recurrence& recurrence, QDate starts_on, int year,
                             const HolidayTable& holidays) {
  std::vector<QDate> days;
  const auto add = [&](QDate day) {
    if (day.year() != year || day < starts_on) return;
    while (!holidays.isWorkingDay(day)) day = day.addDays(1);
    if (days.empty() || days.back() < day) days.push_back(day);
  };
  for (const DayOfYear& day : recurrence.days) add(dateIn(year, day));
  if (recurrence.every) {
    for (int n = 0; nthTime(starts_on, *recurrence.every, n).year() <= year; ++n)
      add(nthTime(starts_on, *recurrence.every, n));
  }
  return days;
}

}  // namespace pcrm
