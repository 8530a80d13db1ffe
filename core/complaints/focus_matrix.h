// SPDX-License-Identifier: GPL-3.0-or-later
// The focus matrix 집중영역: whom complaints reach against how long their cause lasts, in cases and
// in people helped, for a period and a place.
//
// Individual and one-off asks for the cheapest procedure; many people and a lasting cause for a
// real resolution; the public and the long term for a better policy.
#pragma once

#include "core/complaints/complaint_queries.h"

#include <array>

namespace pcrm {

struct FocusCell {
  qint64 cases = 0;
  qint64 people = 0;  ///< Distinct complainants.
  qint64 open = 0;    ///< Of the cases, those not ended.

  bool operator==(const FocusCell&) const = default;
};

inline constexpr size_t kReaches = EnumCodes<Reach>::kCodes.size();
inline constexpr size_t kPersistences = EnumCodes<Persistence>::kCodes.size();

struct FocusMatrix {
  /// By scope and persistence; index 0 is undecided in both.
  std::array<std::array<FocusCell, kPersistences>, kReaches> cells;
  FocusCell all;  ///< People of several cells count once.

  bool operator==(const FocusMatrix&) const = default;
  [[nodiscard]] const FocusCell& at(Reach reach, Persistence persistence) const {
    return cells[static_cast<size_t>(reach)][static_cast<size_t>(persistence)];
  }
};

struct FocusQuestion {
  Instant from;         ///< Received at or after,
  Instant to;           ///< and before.
  QString office = {};  ///< Code; empty: all.
  std::optional<Actor> seen_by = {};
};

/// A complainant is told apart by card, else by name and telephone; one without either counts as
/// somebody else each time.
[[nodiscard]] FocusMatrix focusMatrix(Reader& reader, const FocusQuestion& question);

}  // namespace pcrm
