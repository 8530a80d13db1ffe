// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds in which papers are asked for 보완 (법 제22조, 시행령 제24·25조): the complainant may
// have the day put off twice; what does not come is asked for once more, for ten days at most; what
// does not come then may send the complaint back; a request that comes back twice withdraws it.
// These times count by the Civil Act: the day of the request is not counted.
#pragma once

#include "core/calendar/holidays.h"
#include "core/complaints/complaint.h"
#include "core/store/reader.h"

namespace pcrm {

inline constexpr int kMostSupplementExtensions = 2;  ///< 시행령 제24조제2항.
inline constexpr int kSupplementRounds = 2;          ///< 시행령 제24조제3항.
inline constexpr int kMostUndelivered = 2;  ///< 시행령 제25조: then it counts as withdrawn.
/// 시행령 제24조제3항 for the second request. The law gives the first "a reasonable time" only: the
/// same is proposed for it.
inline constexpr int kSupplementDays = 10;

/// The day that is proposed for what is asked for on `asked`; the latest there can be for a second
/// request.
[[nodiscard]] QDate usualSupplementDay(QDate asked, const HolidayTable& holidays);

/// How the request that is open stands.
struct SupplementRounds {
  Supplement waiting;    ///< The last of them; `due_on` filled in where it was left out.
  int undelivered = 0;   ///< Of all rounds.
  bool expired = false;  ///< Its day is past.

  bool operator==(const SupplementRounds&) const = default;

  /// 시행령 제24조제2항: within the first request's time, twice.
  [[nodiscard]] bool mayExtend() const;
  /// 시행령 제24조제3항: once more, after the day of the first.
  [[nodiscard]] bool mayAskAgain() const;
  /// 시행령 제25조제1항: all rounds are used up.
  [[nodiscard]] bool mayReturn() const;
};

/// Nothing unless it waits for papers. `today` in Seoul.
[[nodiscard]] std::optional<SupplementRounds> supplementRounds(const Complaint& complaint,
                                                               QDate today,
                                                               const HolidayTable& holidays,
                                                               Reader& reader);

/// All requests that the papers which arrive now answer: the open one, and the one before it if
/// that was the first round.
[[nodiscard]] std::vector<Supplement> openSupplements(ComplaintId complaint, Reader& reader);

}  // namespace pcrm
