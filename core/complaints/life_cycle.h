// SPDX-License-Identifier: GPL-3.0-or-later
// The life cycle of a complaint: one table of states and moves. Docs and tests are drawn from it.
#pragma once

#include "core/complaints/complaint.h"

#include <array>
#include <optional>

namespace pcrm {

/// What can be done to a complaint that exists. Receiving and importing make one.
enum class Move {
  kCorrect,            ///< 정정
  kClassify,           ///< 분류
  kAssign,             ///< 배정
  kTransfer,           ///< 이송
  kAddNote,            ///< 메모
  kRequestSupplement,  ///< 보완 요청
  kRecordSupplement,   ///< 보완 도착
  kExtend,             ///< 연장
  kReply,              ///< 답변
  kComplete,           ///< 완료
  kClose,              ///< 종결
  kWithdraw,           ///< 취하
  kReopen,             ///< 재개
};
template <>
struct EnumCodes<Move> {
  static constexpr std::array kCodes{
      "correct-complaint", "classify-complaint", "assign-complaint",  "transfer-complaint",
      "add-note",          "request-supplement", "record-supplement", "extend-complaint",
      "reply-complaint",   "complete-complaint", "close-complaint",   "withdraw-complaint",
      "reopen-complaint"};
};

inline constexpr std::size_t kMoveCount = EnumCodes<Move>::kCodes.size();
inline constexpr std::size_t kStateCount = EnumCodes<State>::kCodes.size();

/// The state after `move` in `state`, or nothing: it may not be done then.
[[nodiscard]] std::optional<State> stateAfter(State state, Move move);

/// The complaint is being worked on: it has a deadline that runs or stands.
[[nodiscard]] bool isOpen(State state);

/// Korean names for screens and messages.
[[nodiscard]] QString stateName(State state);
[[nodiscard]] QString moveName(Move move);

/// The table as a Mermaid state diagram, for docs/life-cycle.md.
[[nodiscard]] QString lifeCycleDiagram();

}  // namespace pcrm
