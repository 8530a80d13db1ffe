// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadline.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kMostDaysCountedInHours = 5;         // Act 19(1)
constexpr qint64 kMsPerLegalDay = 8 * kMsPerHour;  // Act 19(1), whatever the office's hours are.

enum class Rule { kHours, kDays, kWeeks, kMonths };

/// A stretch counted by one rule. Amount: working ms, days, weeks or months.
struct Leg {
  Rule rule;
  qint64 amount;
};

Leg legOf(const Period& period, bool inside_hours) {
  switch (period.unit) {
    case PeriodUnit::kHours:
      return {Rule::kHours, period.amount * kMsPerHour};
    case PeriodUnit::kDays:
      if (inside_hours) return {Rule::kHours, period.amount * kMsPerLegalDay};
      return {Rule::kDays, period.amount};
    case PeriodUnit::kWeeks:
      return {Rule::kWeeks, period.amount};
    case PeriodUnit::kMonths:
      return {Rule::kMonths, period.amount};
    case PeriodUnit::kYears:
      return {Rule::kMonths, qint64{12} * period.amount};
  }
  return {Rule::kHours, 0};
}

/// The period and its extensions; neighbours of one rule are one count, so 7 + 7 days are 14.
std::vector<Leg> legsOf(const DeadlineInput& input) {
  const bool in_hours =
      input.period.unit == PeriodUnit::kHours ||
      (input.period.unit == PeriodUnit::kDays && input.period.amount <= kMostDaysCountedInHours);
  std::vector<Leg> legs{legOf(input.period, in_hours)};
  for (const Period& extension : input.extensions) {
    const Leg leg = legOf(extension, legs.back().rule == Rule::kHours);
    if (leg.rule == legs.back().rule) {
      legs.back().amount += leg.amount;
    } else {
      legs.push_back(leg);
    }
  }
  return legs;
}

/// The last day of a period by the calendar whose first day counts (Civil Act 159, 160).
QDate lastDayByCalendar(QDate first, const Leg& leg) {
  if (leg.rule == Rule::kWeeks) return first.addDays(7 * leg.amount - 1);
  const QDate corresponding = first.addMonths(static_cast<int>(leg.amount));
  const bool exists = corresponding.day() == first.day();
  return exists ? corresponding.addDays(-1) : corresponding;  // Qt gives the last day of the month.
}

class Counter {
 public:
  Counter(const DeadlineInput& input, const HolidayTable& holidays, const OfficeHours& hours)
      : input_(input),
        holidays_(holidays),
        hours_(hours),
        stops_(input.stops),
        at_(input.received),
        next_(seoulDate(input.received)) {}

  void count(const Leg& leg) {
    if (leg.amount <= 0) return;
    switch (leg.rule) {
      case Rule::kHours:
        return countHours(leg.amount);
      case Rule::kDays:
        return countDays(leg.amount);
      case Rule::kWeeks:
      case Rule::kMonths:
        return countByCalendar(next_.daysTo(lastDayByCalendar(next_, leg)) + 1);
    }
  }

  [[nodiscard]] Instant due() const { return at_; }
  [[nodiscard]] std::vector<CountedDay> takeDays() { return std::move(days_); }

 private:
  void countHours(qint64 left) {
    for (QDate date = seoulDate(at_); left > 0; date = date.addDays(1)) {
      CountedDay day{date, DayMark::kSkipped, holidays_.nameOf(date), 0, 0};
      if (holidays_.isWorkingDay(date)) {
        const qint64 on_duty = dutyMs(date);
        const qint64 before = left;
        left = consume(date, left);
        day.working_ms = before - left;
        describeHours(day, on_duty);
      }
      days_.push_back(day);
    }
    next_ = seoulDate(at_).addDays(1);
  }

  /// Working time of the date from at_ on, stops not yet cut out.
  [[nodiscard]] qint64 dutyMs(QDate date) const {
    qint64 total = 0;
    for (const TimeSpan& span : workingSpans(date, hours_)) {
      total += std::max<qint64>(0, span.to.ms - std::max(span.from, at_).ms);
    }
    return total;
  }

  /// Uses up working time of the date and moves at_ to the end of what was used. Returns what is
  /// still left to count. An end at a boundary is the earlier of the two instants.
  qint64 consume(QDate date, qint64 left) {
    for (const TimeSpan& span : workingSpans(date, hours_)) {
      for (const TimeSpan& part : stops_.cutFrom({std::max(span.from, at_), span.to})) {
        const qint64 used = std::min(left, part.to.ms - part.from.ms);
        at_ = {part.from.ms + used};
        left -= used;
        if (left == 0) return 0;
      }
    }
    return left;
  }

  void describeHours(CountedDay& day, qint64 on_duty) const {
    const QString stop = stops_.reasonOn(day.date);
    if (day.working_ms > 0) {
      day.mark = DayMark::kCounted;
      if (!stop.isEmpty()) day.reason = QStringLiteral("%1 제외").arg(stop);
    } else if (on_duty > 0 || !stop.isEmpty()) {
      day.mark = DayMark::kStopped;
      day.reason = stop;
    } else {
      day.reason = QStringLiteral("근무시간이 끝난 뒤");
    }
  }

  void countDays(qint64 amount) {
    const QDate received = seoulDate(input_.received);
    int ordinal = 0;
    QDate date = next_;
    for (;; date = date.addDays(1)) {
      if (stops_.touches(date)) {
        days_.push_back({date, DayMark::kStopped, stops_.reasonOn(date), 0, 0});
      } else if (!holidays_.countsInDays(date, received)) {
        days_.push_back({date, DayMark::kSkipped, holidays_.nameOf(date), 0, 0});
      } else {
        days_.push_back({date, DayMark::kCounted, {}, ++ordinal, 0});
        if (ordinal == amount) break;
      }
    }
    endOn(date);
  }

  void countByCalendar(qint64 amount) {
    int ordinal = 0;
    QDate date = next_;
    for (;; date = date.addDays(1)) {
      if (stops_.touches(date)) {
        days_.push_back({date, DayMark::kStopped, stops_.reasonOn(date), 0, 0});
        continue;
      }
      days_.push_back({date, DayMark::kCounted, {}, ++ordinal, 0});
      if (ordinal == amount) break;
    }
    if (!holidays_.isWorkingDay(date)) date = moveToWorkingDay(date, ordinal);
    endOn(date);
  }

  /// Civil Act 161: a last day that is a Saturday or holiday gives way to the next day.
  QDate moveToWorkingDay(QDate date, int ordinal) {
    days_.pop_back();
    for (; !holidays_.isWorkingDay(date) || stops_.touches(date); date = date.addDays(1)) {
      const bool stopped = stops_.touches(date);
      days_.push_back({date, stopped ? DayMark::kStopped : DayMark::kSkipped,
                       stopped ? stops_.reasonOn(date)
                               : QStringLiteral("%1 (민법 제161조)").arg(holidays_.nameOf(date)),
                       0, 0});
    }
    days_.push_back({date, DayMark::kCounted,
                     QStringLiteral("말일이 토요일·공휴일이라 다음 날 (민법 제161조)"), ordinal,
                     0});
    return date;
  }

  void endOn(QDate date) {
    at_ = fromSeoul(date, hours_.closes);
    next_ = date.addDays(1);
  }

  const DeadlineInput& input_;
  const HolidayTable& holidays_;
  const OfficeHours& hours_;
  ClockStops stops_;
  Instant at_;  ///< Up to here it is counted.
  QDate next_;  ///< The first date that a count of days may use.
  std::vector<CountedDay> days_;
};

QString lawFor(const DeadlineInput& input) {
  switch (input.period.unit) {
    case PeriodUnit::kHours:
      return QStringLiteral(
          "접수한 때부터 근무시간만 셉니다. 토요일과 공휴일은 빼고, 즉시는 3근무시간입니다. "
          "(민원 처리에 관한 법률 시행령 제19조)");
    case PeriodUnit::kDays:
      if (input.period.amount <= kMostDaysCountedInHours) {
        return QStringLiteral(
            "5일 이하라서 접수한 때부터 하루를 8근무시간으로 셉니다. 토요일과 공휴일은 뺍니다. "
            "(민원 처리에 관한 법률 제19조제1항)");
      }
      if (seoulDate(input.received) < kSaturdaysLeftOutSince) {
        return QStringLiteral(
            "6일 이상이라서 첫날을 넣어 날로 셉니다. 2016년 2월 12일 전에 접수되어 토요일은 넣고 "
            "공휴일만 뺍니다. (옛 민원사무 처리에 관한 법률 제6조)");
      }
      return QStringLiteral(
          "6일 이상이라서 첫날을 넣어 날로 셉니다. 토요일과 공휴일은 뺍니다. "
          "(민원 처리에 관한 법률 제19조제2항)");
    case PeriodUnit::kWeeks:
    case PeriodUnit::kMonths:
    case PeriodUnit::kYears:
      return QStringLiteral(
          "주·월·연으로 정한 기간이라서 첫날을 넣어 달력으로 셉니다. 말일이 토요일이나 공휴일이면 "
          "다음 근무일입니다. (민원 처리에 관한 법률 제19조제3항, 민법 제159조부터 제161조까지)");
  }
  return {};
}

}  // namespace

Deadline deadline(const DeadlineInput& input, const HolidayTable& holidays,
                  const OfficeHours& hours) {
  Counter counter(input, holidays, hours);
  for (const Leg& leg : legsOf(input)) counter.count(leg);
  Deadline result{counter.due(), counter.takeDays(), false, lawFor(input)};
  result.clock_stopped = std::any_of(
      input.stops.begin(), input.stops.end(),
      [&](const ClockStop& stop) { return !stop.to.has_value() && stop.from <= result.due; });
  return result;
}

}  // namespace pcrm
