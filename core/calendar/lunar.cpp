// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"

#include <array>

namespace pcrm {
namespace {

struct LunarYear {
  int month;  ///< Of the solar date of New Year's Day,
  int day;    ///< and its day.
  int leap;   ///< The leap month follows the month of this number; 0: none.
  unsigned
      longs;  ///< Bit i: the i-th month of the year, leap months included, has 30 days, not 29.
};

constexpr std::array<LunarYear, kLastLunarYear - kFirstLunarYear + 1> kYears = {{
    {1, 27, 5, 0x1d92}, {2, 15, 0, 0x0e92}, {2, 4, 0, 0x0d26},  {1, 23, 3, 0x0a56},   // 1990
    {2, 10, 0, 0x0a57}, {1, 31, 8, 0x12b6}, {2, 19, 0, 0x0b5a}, {2, 8, 0, 0x06d4},    // 1994
    {1, 28, 5, 0x0ec9}, {2, 16, 0, 0x0749}, {2, 5, 0, 0x0693},  {1, 24, 4, 0x1527},   // 1998
    {2, 12, 0, 0x052b}, {2, 1, 0, 0x0a5b},  {1, 22, 2, 0x155a}, {2, 9, 0, 0x036a},    // 2002
    {1, 29, 7, 0x1b55}, {2, 18, 0, 0x0ba4}, {2, 7, 0, 0x0b49},  {1, 26, 5, 0x1a93},   // 2006
    {2, 14, 0, 0x0a95}, {2, 3, 0, 0x052d},  {1, 23, 3, 0x0a5d}, {2, 10, 0, 0x0aad},   // 2010
    {1, 31, 9, 0x15aa}, {2, 19, 0, 0x05d2}, {2, 8, 0, 0x0da5},  {1, 28, 5, 0x1d4a},   // 2014
    {2, 16, 0, 0x0d4a}, {2, 5, 0, 0x0a95},  {1, 25, 4, 0x152d}, {2, 12, 0, 0x0556},   // 2018
    {2, 1, 0, 0x0ab5},  {1, 22, 2, 0x15aa}, {2, 10, 0, 0x06d2}, {1, 29, 6, 0x0ea5},   // 2022
    {2, 17, 0, 0x0ea5}, {2, 7, 0, 0x0e4a},  {1, 27, 5, 0x0c96}, {2, 13, 0, 0x0c9b},   // 2026
    {2, 3, 0, 0x055a},  {1, 23, 3, 0x0ad5}, {2, 11, 0, 0x0b69}, {1, 31, 11, 0x1752},  // 2030
    {2, 19, 0, 0x0752}, {2, 8, 0, 0x0b25},  {1, 28, 6, 0x164b}, {2, 15, 0, 0x0a4b},   // 2034
    {2, 4, 0, 0x04ab},  {1, 24, 5, 0x055b}, {2, 12, 0, 0x056d}, {2, 1, 0, 0x0b69},    // 2038
    {1, 22, 2, 0x1b52}, {2, 10, 0, 0x0d92}, {1, 30, 7, 0x1d25}, {2, 17, 0, 0x0d25},   // 2042
    {2, 6, 0, 0x0a4d},  {1, 26, 5, 0x14ad}, {2, 14, 0, 0x02b6}, {2, 2, 0, 0x05b5},    // 2046
    {1, 23, 3, 0x0da9},                                                               // 2050
}};

int lengthOf(const LunarYear& year, int index) { return (year.longs >> index & 1U) ? 30 : 29; }

}  // namespace

std::optional<QDate> fromLunar(int year, int month, int day, bool leap) {
  if (year < kFirstLunarYear || year > kLastLunarYear || month < 1 || month > 12 || day < 1) {
    return std::nullopt;
  }
  const LunarYear& entry = kYears[static_cast<size_t>(year - kFirstLunarYear)];
  if (leap && entry.leap != month) return std::nullopt;
  const bool after_leap = entry.leap > 0 && (month > entry.leap || leap);
  const int index = month - 1 + (after_leap ? 1 : 0);
  if (day > lengthOf(entry, index)) return std::nullopt;
  qint64 days = day - 1;
  for (int i = 0; i < index; ++i) days += lengthOf(entry, i);
  return QDate(year, entry.month, entry.day).addDays(days);
}

}  // namespace pcrm
