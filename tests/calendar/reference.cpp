// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendar/reference.h"

namespace pcrm {
namespace {

constexpr qint64 kSeoul = 9 * 60;  // minutes ahead of UTC
constexpr qint64 kDay = 24 * 60;

/// Everything in minutes of Seoul since 1970.
class Reference {
 public:
  Reference(const DeadlineInput& input, const HolidayTable& holidays, const OfficeHours& hours)
      : input_(input), holidays_(holidays), hours_(hours) {}

  qint64 due() {
    const qint64 received = minuteOf(input_.received);
    const bool in_hours = input_.period.unit == PeriodUnit::kHours ||
                          (input_.period.unit == PeriodUnit::kDays && input_.period.amount <= 5);
    int amount = input_.period.amount;
    for (const Period& extension : input_.extensions) amount += extension.amount;
    if (in_hours) {
      const int hours = input_.period.unit == PeriodUnit::kHours ? amount : 8 * amount;
      return afterWorkingMinutes(received, qint64{60} * hours);
    }
    const QDate first = dateOf(received);
    const QDate last = input_.period.unit == PeriodUnit::kDays ? lastOfDays(first, amount)
                                                               : lastByCalendar(first, amount);
    return QDate(1970, 1, 1).daysTo(last) * kDay + minuteOf(hours_.closes);
  }

 private:
  static qint64 minuteOf(Instant at) { return at.ms / 60'000 + kSeoul; }
  static int minuteOf(QTime time) { return time.hour() * 60 + time.minute(); }
  static QDate dateOf(qint64 minute) { return QDate(1970, 1, 1).addDays(minute / kDay); }

  bool isHoliday(QDate date) const {
    return date.dayOfWeek() == 7 || holidays_.listed().contains(date);
  }
  bool isSaturday(QDate date) const { return date.dayOfWeek() == 6; }

  // Act 19(1): hours of an 8-hour day, no holidays or Saturdays. Decree 20: to the minute.
  qint64 afterWorkingMinutes(qint64 from, qint64 left) const {
    QDate date;
    bool off = false;
    for (qint64 minute = from;; ++minute) {
      if (left == 0) return minute;
      if (dateOf(minute) != date) {
        date = dateOf(minute);
        off = isHoliday(date) || isSaturday(date);
      }
      if (!off && isOfficeOpen(minute) && !isStoppedAt(minute)) --left;
    }
  }
  bool isOfficeOpen(qint64 minute) const {
    const qint64 clock = minute % kDay;
    const bool morning = minuteOf(hours_.opens) <= clock && clock < minuteOf(hours_.lunch_from);
    const bool afternoon = minuteOf(hours_.lunch_to) <= clock && clock < minuteOf(hours_.closes);
    return morning || afternoon;
  }
  bool isStoppedAt(qint64 minute) const {
    for (const ClockStop& stop : input_.stops) {
      if (stop.to && minuteOf(stop.from) <= minute && minute < minuteOf(*stop.to)) return true;
    }
    return false;
  }

  // Decree 20: from the day it is sent to the day it arrives, both included.
  bool isStoppedOn(QDate date) const {
    for (const ClockStop& stop : input_.stops) {
      const QDate sent = dateOf(minuteOf(stop.from));
      const QDate arrived = stop.to ? dateOf(minuteOf(*stop.to)) : sent;
      if (sent <= date && date <= arrived) return true;
    }
    return false;
  }

  // Act 19(2): days, first included, no holidays, no Saturdays since 2016-02-12.
  QDate lastOfDays(QDate first, int amount) const {
    const bool saturdays_count = first < QDate(2016, 2, 12);
    for (QDate date = first;; date = date.addDays(1)) {
      if (isStoppedOn(date) || isHoliday(date)) continue;
      if (isSaturday(date) && !saturdays_count) continue;
      if (--amount == 0) return date;
    }
  }

  // Act 19(3), Civil Act 159–161.
  QDate lastByCalendar(QDate first, int amount) const {
    const QDate plain = lastUndisturbed(first, amount);
    qint64 stopped = 0;
    QDate last = first;
    for (;; last = last.addDays(1)) {
      if (isStoppedOn(last)) ++stopped;
      if (last == plain.addDays(stopped) && !isStoppedOn(last)) break;
    }
    while (isHoliday(last) || isSaturday(last) || isStoppedOn(last)) last = last.addDays(1);
    return last;
  }
  QDate lastUndisturbed(QDate first, int amount) const {
    if (input_.period.unit == PeriodUnit::kWeeks) {
      QDate corresponding = first;  // The same day of the week, so many weeks on.
      for (int weeks = 0; weeks < amount; ++weeks) {
        do corresponding = corresponding.addDays(1);
        while (corresponding.dayOfWeek() != first.dayOfWeek());
      }
      return corresponding.addDays(-1);
    }
    const int months = input_.period.unit == PeriodUnit::kYears ? 12 * amount : amount;
    const int count = first.year() * 12 + first.month() - 1 + months;
    const int year = count / 12;
    const int month = count % 12 + 1;
    for (QDate date = first;; date = date.addDays(1)) {
      const QDate next = date.addDays(1);
      if (next == QDate(year, month, first.day())) return date;
      const bool ends_month = date.year() == year && date.month() == month && next.day() == 1;
      if (ends_month) return date;  // It has no corresponding day.
    }
  }

  const DeadlineInput& input_;
  const HolidayTable& holidays_;
  const OfficeHours& hours_;
};

}  // namespace

Instant referenceDue(const DeadlineInput& input, const HolidayTable& holidays,
                     const OfficeHours& hours) {
  return {(Reference(input, holidays, hours).due() - kSeoul) * 60'000};
}

}  // namespace pcrm
