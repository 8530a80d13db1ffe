// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/clock_stops.h"

#include <algorithm>

namespace pcrm {

ClockStops::ClockStops(const std::vector<ClockStop>& stops) : stops_(stops) {
  for (ClockStop& stop : stops_) stop.to = std::max(stop.from, stop.to.value_or(stop.from));
  std::stable_sort(stops_.begin(), stops_.end(),
                   [](const ClockStop& a, const ClockStop& b) { return a.from < b.from; });
}

bool ClockStops::touches(QDate date) const {
  return std::any_of(stops_.begin(), stops_.end(), [&](const ClockStop& stop) {
    return seoulDate(stop.from) <= date && date <= seoulDate(*stop.to);
  });
}

QString ClockStops::reasonOn(QDate date) const {
  for (const ClockStop& stop : stops_) {
    if (seoulDate(stop.from) <= date && date <= seoulDate(*stop.to)) {
      return QStringLiteral("%1 (%2)").arg(stop.what, stop.law);
    }
  }
  return {};
}

std::vector<TimeSpan> ClockStops::cutFrom(TimeSpan span) const {
  std::vector<TimeSpan> parts;
  for (const ClockStop& stop : stops_) {
    if (*stop.to <= span.from) continue;
    if (stop.from >= span.to) break;
    if (stop.from > span.from) parts.push_back({span.from, stop.from});
    span.from = *stop.to;
    if (span.from >= span.to) return parts;
  }
  if (span.from < span.to) parts.push_back(span);
  return parts;
}

}  // namespace pcrm
