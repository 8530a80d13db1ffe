// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/life_cycle.h"

#include <QStringList>

namespace pcrm {
namespace {

// Short names, so that the table reads as a table. __ = may not be done then.
constexpr std::optional<State> __ = std::nullopt;
constexpr std::optional<State> R = State::kReceived;
constexpr std::optional<State> P = State::kInProgress;
constexpr std::optional<State> S = State::kSupplementing;
constexpr std::optional<State> A = State::kReplied;
constexpr std::optional<State> C = State::kCompleted;
constexpr std::optional<State> X = State::kClosed;
constexpr std::optional<State> W = State::kWithdrawn;

using Row = std::array<std::optional<State>, kStateCount>;

// clang-format off
constexpr std::array<Row, kMoveCount> kTable{{
  //              received  in progress  supplementing  replied  completed  closed  withdrawn
  /* correct    */ {R,      P,           S,             A,       __,        __,     __},
  /* classify   */ {R,      P,           S,             A,       __,        __,     __},
  /* assign     */ {P,      P,           S,             A,       __,        __,     __},
  /* transfer   */ {R,      R,           __,            __,      __,        __,     __},
  /* note       */ {R,      P,           S,             A,       C,         X,      W},
  /* supplement?*/ {S,      S,           __,            __,      __,        __,     __},
  /* supplement!*/ {__,     __,          P,             __,      __,        __,     __},
  /* extend     */ {R,      P,           __,            __,      __,        __,     __},
  /* reply      */ {A,      A,           __,            A,       __,        __,     __},
  /* complete   */ {__,     __,          __,            C,       __,        __,     __},
  /* close      */ {X,      X,           X,             X,       __,        __,     __},
  /* withdraw   */ {W,      W,           W,             W,       __,        __,     __},
  /* reopen     */ {__,     __,          __,            __,      P,         P,      P},
}};
// clang-format on

template <class E>
constexpr std::size_t indexOf(E value) {
  return static_cast<std::size_t>(value);
}

}  // namespace

std::optional<State> stateAfter(State state, Move move) {
  return kTable[indexOf(move)][indexOf(state)];
}

bool isOpen(State state) {
  return state == State::kReceived || state == State::kInProgress ||
         state == State::kSupplementing || state == State::kReplied;
}

QString stateName(State state) {
  switch (state) {
    case State::kReceived:
      return QStringLiteral("접수");
    case State::kInProgress:
      return QStringLiteral("처리 중");
    case State::kSupplementing:
      return QStringLiteral("보완 중");
    case State::kReplied:
      return QStringLiteral("답변");
    case State::kCompleted:
      return QStringLiteral("완료");
    case State::kClosed:
      return QStringLiteral("종결");
    case State::kWithdrawn:
      return QStringLiteral("취하");
  }
  return {};
}

QString moveName(Move move) {
  switch (move) {
    case Move::kCorrect:
      return QStringLiteral("정정");
    case Move::kClassify:
      return QStringLiteral("분류");
    case Move::kAssign:
      return QStringLiteral("배정");
    case Move::kTransfer:
      return QStringLiteral("이송");
    case Move::kAddNote:
      return QStringLiteral("메모");
    case Move::kRequestSupplement:
      return QStringLiteral("보완 요청");
    case Move::kRecordSupplement:
      return QStringLiteral("보완 도착");
    case Move::kExtend:
      return QStringLiteral("연장");
    case Move::kReply:
      return QStringLiteral("답변");
    case Move::kComplete:
      return QStringLiteral("완료");
    case Move::kClose:
      return QStringLiteral("종결");
    case Move::kWithdraw:
      return QStringLiteral("취하");
    case Move::kReopen:
      return QStringLiteral("재개");
  }
  return {};
}

QString lifeCycleDiagram() {
  QString out = QStringLiteral("stateDiagram-v2\n");
  for (std::size_t s = 0; s < kStateCount; ++s) {
    const auto state = static_cast<State>(s);
    out += QStringLiteral("  %1: %2\n").arg(codeOf(state), stateName(state));
  }
  out += QStringLiteral("  [*] --> received: 접수\n");
  for (std::size_t from = 0; from < kStateCount; ++from) {
    for (std::size_t to = 0; to < kStateCount; ++to) {
      QStringList names;
      for (std::size_t m = 0; m < kMoveCount; ++m) {
        const auto after = kTable[m][from];
        if (after && indexOf(*after) == to) names << moveName(static_cast<Move>(m));
      }
      if (names.isEmpty()) continue;
      out += QStringLiteral("  %1 --> %2: %3\n")
                 .arg(codeOf(static_cast<State>(from)), codeOf(static_cast<State>(to)),
                      names.join(QStringLiteral(" · ")));
    }
  }
  return out;
}

}  // namespace pcrm
