// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do with a complaint now, in the order in which it makes sense, and its key.
#pragma once

#include "core/complaints/complaint.h"
#include "core/complaints/life_cycle.h"
#include "core/store/actor.h"

#include <QKeySequence>

#include <optional>
#include <vector>

namespace pcrm {

/// The next sensible step comes first.
[[nodiscard]] std::vector<Move> possibleMoves(State state, const Actor& actor);

/// Whether the role may make the move at all.
[[nodiscard]] bool mayMove(Move move, const Actor& actor);

/// Chords that are free beside those of the shell.
[[nodiscard]] QKeySequence keysOf(Move move);

/// Whether the role may make a task of a complaint.
[[nodiscard]] bool mayMakeTask(const Actor& actor);

/// Sees the whole name and the telephone number: whoever works with the complainant.
[[nodiscard]] bool seesComplainant(const Actor& actor);

}  // namespace pcrm
