// SPDX-License-Identifier: GPL-3.0-or-later
// Random questions to the calendar, the same for the same seed on every machine.
#pragma once

#include "core/base/random.h"
#include "tests/calendar/calendar_fixture.h"

namespace pcrm {

class RandomComplaint {
 public:
  explicit RandomComplaint(quint64 seed) : random_(seed) {}

  /// Any minute of 2005–2040, at night and on holidays too.
  Instant received() {
    return {at("2005-01-01").ms + qint64{random_.below(36 * 365 * 24 * 60)} * kMsPerMinute};
  }
  Period allowed() {
    static constexpr const char* kPeriods[] = {"1h", "3h",  "1d",  "3d", "4d", "5d",  "6d",  "7d",
                                               "8d", "14d", "30d", "1w", "3w", "1mo", "3mo", "1y"};
    return period(kPeriods[random_.below(static_cast<int>(std::size(kPeriods)))]);
  }
  Instant later(Instant from, int days) {
    return {from.ms + qint64{random_.below(days * 24 * 60)} * kMsPerMinute};
  }
  ClockStop stopFrom(Instant from) { return {from, later(from, 20), {}}; }
  /// None to three, in any order and overlapping, some still running.
  std::vector<ClockStop> stopsAfter(Instant received) {
    std::vector<ClockStop> stops;
    for (int left = random_.below(4); left > 0; --left) {
      stops.push_back(stopFrom(later(received, 30)));
      if (random_.below(8) == 0) stops.back().to.reset();
    }
    return stops;
  }
  /// None, one or two, each at most as long as the period (Decree 21).
  std::vector<Period> extensionsOf(const Period& period) {
    std::vector<Period> extensions;
    for (int left = random_.below(3); left > 0; --left) {
      extensions.push_back({1 + random_.below(period.amount), period.unit});
    }
    return extensions;
  }
  DeadlineInput question() {
    DeadlineInput input{received(), allowed(), {}, {}};
    input.stops = stopsAfter(input.received);
    input.extensions = extensionsOf(input.period);
    return input;
  }
  OfficeHours hours() {
    static const OfficeHours kHours[] = {
        {},
        {QTime(9, 0), QTime(13, 0), QTime(14, 0), QTime(18, 0)},
        {QTime(8, 30), QTime(12, 0), QTime(13, 0), QTime(17, 30)},
        {QTime(10, 0), QTime(12, 0), QTime(12, 0), QTime(19, 0)},
    };
    return kHours[random_.below(static_cast<int>(std::size(kHours)))];
  }

 private:
  Random random_;
};

/// The question as one would type it, to find a case again.
inline std::string textOf(const DeadlineInput& input) {
  QString text = toSeoulText(input.received) + u' ' + toText(input.period);
  for (const Period& extension : input.extensions)
    text += QStringLiteral(" + ") + toText(extension);
  for (const ClockStop& stop : input.stops) {
    text += QStringLiteral(" stop ") + toSeoulText(stop.from) + u'/';
    if (stop.to) text += toSeoulText(*stop.to);
  }
  return text.toStdString();
}

}  // namespace pcrm
