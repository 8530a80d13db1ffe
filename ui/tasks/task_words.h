// SPDX-License-Identifier: GPL-3.0-or-later
// How a task is put into words and colours.
#pragma once

#include "core/tasks/task.h"
#include "ui/complaints/complaint_words.h"

namespace pcrm {

/// The badge of a state.
[[nodiscard]] ToneWords stateWords(TaskState state);

[[nodiscard]] QString word(TaskKind kind);
[[nodiscard]] QString word(Compared compared);
[[nodiscard]] QString word(CheckResult result);
[[nodiscard]] QString word(ContactChannel channel);

/// "11-25 (수)", with the year when it is another one than `today`'s.
[[nodiscard]] QString shortDate(QDate date, QDate today);

/// "해마다 11월 15일 · 12월 1일", "2주마다"; empty for what is no recurrence.
[[nodiscard]] QString recurrenceWords(const QString& recurrence);

}  // namespace pcrm
