// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time, and their only conversion to the dates and hours people here live by.
//
// An Instant is UTC milliseconds. Business dates are Asia/Seoul local dates: UTC+9 without summer
// time ever since October 1988, which is before the oldest date this product handles (1990), so
// no time zone database is needed — Qt on Windows has none of its own.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace pcrm {

struct Instant {
  qint64 ms = 0;  ///< Milliseconds since 1970-01-01T00:00Z.

  auto operator<=>(const Instant&) const = default;
};

inline constexpr qint64 kMsPerMinute = 60'000;
inline constexpr qint64 kMsPerHour = 60 * kMsPerMinute;
inline constexpr qint64 kMsPerDay = 24 * kMsPerHour;
inline constexpr qint64 kSeoulOffsetMs = 9 * kMsPerHour;

/// The date in Seoul at this instant.
[[nodiscard]] QDate seoulDate(Instant at);

/// The wall clock in Seoul at this instant.
[[nodiscard]] QTime seoulTime(Instant at);

/// The instant at which Seoul's clocks show this date and time. Both must be valid.
[[nodiscard]] Instant fromSeoul(QDate date, QTime time = QTime(0, 0));

/// `2026-02-13T15:20` in Seoul: the form of the command line and of JSON for people.
[[nodiscard]] QString toSeoulText(Instant at);

/// Reads `2026-02-13T15:20[:30]`, the same with a space, or a bare date (its midnight), in Seoul.
[[nodiscard]] std::optional<Instant> parseSeoul(const QString& text);

/// `2026-11-25 (수) 14:00`, the form shown on screens and paper.
[[nodiscard]] QString toDisplayText(Instant at);

/// `2026-11-25 (수)`.
[[nodiscard]] QString toDisplayText(QDate date);

}  // namespace pcrm
