// SPDX-License-Identifier: GPL-3.0-or-later
// What a citizen was promised 약속, until when, and what will show that it was done 이행 확인.
//
// A promise outlives its complaint: completing does not settle it, only evidence does. Three broken
// or late ones of a department are a strike 삼진 (promise_queries.h).
#pragma once

#include "core/complaints/complaint.h"

namespace pcrm {

struct PromiseTag;
using PromiseId = Id<PromiseTag>;

enum class PromiseState {
  kOpen,
  kProven,  ///< Done, with evidence.
  kBroken,  ///< Will not be done.
};
template <>
struct EnumCodes<PromiseState> {
  static constexpr std::array kCodes{"open", "proven", "broken"};
};

struct Promise {
  PromiseId id;
  ComplaintId complaint;
  QString what;
  QDate due_on;
  QString expected;    ///< What will prove it: a photograph, a notice.
  QString department;  ///< Code; whose promise it is, even if the complaint moves on.
  PromiseState state = PromiseState::kOpen;
  Instant made_at;
  QString made_by;  ///< Login.
  std::optional<Instant> settled_at;
  QString settled_by;
  QString evidence;  ///< What proves it, or why it was broken.

  bool operator==(const Promise&) const = default;

  /// Not done by the end of its day: open after it, or proven only later.
  [[nodiscard]] bool isLate(QDate today) const;
};

template <>
const Description<Promise>& describe<Promise>();

}  // namespace pcrm
