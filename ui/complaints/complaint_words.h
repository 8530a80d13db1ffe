// SPDX-License-Identifier: GPL-3.0-or-later
// How a complaint is put into words and colours, the same in every list and on every card.
#pragma once

#include "core/calendar/deadline_state.h"
#include "core/complaints/complaint.h"
#include "core/complaints/life_cycle.h"
#include "ui/theme/tokens.h"

#include <QString>

#include <optional>

namespace pcrm {

struct ToneWords {
  QString text;
  theme::Tone tone = theme::Tone::kNeutral;

  bool operator==(const ToneWords&) const = default;
};

/// "2시간 지남" (danger), "오늘 18:00" (warning), "3일 남음". Days are counted by the calendar. A
/// complaint that waits for papers says that its clock stands; an ended one only says when it was
/// due.
[[nodiscard]] ToneWords dueWords(std::optional<Instant> due, State state, Instant now);

/// The badge of a target: on time, at risk, late.
[[nodiscard]] ToneWords standingWords(DeadlineState state);

/// The badge of a state.
[[nodiscard]] ToneWords stateWords(State state);

// Core's Korean names in the language of the screen.
[[nodiscard]] QString word(State state);
[[nodiscard]] QString word(Move move);
[[nodiscard]] QString word(Channel channel);
[[nodiscard]] QString word(HandlingType type);
[[nodiscard]] QString word(LegalKind kind);
[[nodiscard]] QString word(Reach reach);
[[nodiscard]] QString word(Persistence persistence);

/// "11-25 09:02", with the year when it is another one.
[[nodiscard]] QString shortTime(Instant at, Instant now);
/// "11-25 (수) 12:00", with the year when it is another one.
[[nodiscard]] QString shortDay(Instant at, Instant now);

}  // namespace pcrm
