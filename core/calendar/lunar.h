// SPDX-License-Identifier: GPL-3.0-or-later
// The Korean lunar calendar, as far as holidays need it: which solar date a lunar one is.
//
// Months begin on the day of the new moon in Seoul, so the calendar cannot be had by arithmetic; a
// table of the lunar years 1990–2050 holds it. Qt has no calendar of this kind, and ICU's (dangi)
// is not on every machine; the tests compare with it where it is.
#pragma once

#include <QDate>

#include <optional>

namespace pcrm {

inline constexpr int kFirstLunarYear = 1990;
inline constexpr int kLastLunarYear = 2050;

/// Months 1–12 and days from 1; `leap` is the leap month after the month of that number. Nothing
/// outside the table and for a month or day that the year does not have.
[[nodiscard]] std::optional<QDate> fromLunar(int year, int month, int day, bool leap = false);

}  // namespace pcrm
