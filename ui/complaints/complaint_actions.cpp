// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_actions.h"

#include "core/complaints/complaint_operations.h"
#include "core/operations/catalogue.h"

#include <algorithm>
#include <array>

namespace pcrm {
namespace {

/// Which steps lead a complaint on, by state.
std::vector<Move> nextSteps(State state) {
  switch (state) {
    case State::kReceived:
    case State::kInProgress:
      return {Move::kReply, Move::kRequestSupplement, Move::kExtend, Move::kTransfer};
    case State::kSupplementing:
      return {Move::kRecordSupplement, Move::kAddNote};
    case State::kReplied:
      return {Move::kComplete, Move::kReply, Move::kAddNote};
    case State::kCompleted:
    case State::kClosed:
    case State::kWithdrawn:
      return {Move::kReopen, Move::kAddNote};
  }
  return {};
}

constexpr std::array kRest{Move::kAssign,   Move::kAddNote, Move::kClassify,
                           Move::kCorrect,  Move::kExtend,  Move::kTransfer,
                           Move::kComplete, Move::kClose,   Move::kWithdraw};

}  // namespace

bool mayMove(Move move, const Actor& actor) {
  const OperationType* operation = domain().operation(codeOf(move));
  return operation && operation->roles.contains(actor.role);
}

std::vector<Move> possibleMoves(State state, const Actor& actor) {
  std::vector<Move> moves = nextSteps(state);
  moves.insert(moves.end(), kRest.begin(), kRest.end());
  std::vector<Move> out;
  for (Move move : moves) {
    // An answered complaint is completed; one that is not is answered and completed in one step.
    const bool possible =
        stateAfter(state, move) || (move == Move::kComplete && stateAfter(state, Move::kReply));
    if (possible && mayMove(move, actor) && std::find(out.begin(), out.end(), move) == out.end())
      out.push_back(move);
  }
  return out;
}

QKeySequence keysOf(Move move) {
  const auto keys = [](const char* text) { return QKeySequence(QLatin1String(text)); };
  switch (move) {
    case Move::kReply:
      return keys("Ctrl+R");
    case Move::kComplete:
      return keys("Ctrl+D");
    case Move::kCorrect:
      return keys("Ctrl+E");
    case Move::kClassify:
      return keys("Alt+L");
    case Move::kAssign:
      return keys("Alt+A");
    case Move::kTransfer:
      return keys("Alt+T");
    case Move::kAddNote:
      return keys("Alt+M");
    case Move::kRequestSupplement:
    case Move::kRecordSupplement:
      return keys("Alt+B");
    case Move::kExtend:
      return keys("Alt+X");
    case Move::kClose:
      return keys("Alt+C");
    case Move::kWithdraw:
      return keys("Alt+W");
    case Move::kReopen:
      return keys("Alt+O");
  }
  return {};
}

bool mayMakeTask(const Actor& actor) {
  const OperationType* operation = domain().operation(QStringLiteral("open-task"));
  return operation && operation->roles.contains(actor.role);
}

bool seesComplainant(const Actor& actor) { return kCounterRoles.contains(actor.role); }

}  // namespace pcrm
