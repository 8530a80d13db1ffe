// SPDX-License-Identifier: GPL-3.0-or-later
// One round of sync as a conversation without a network: it says what to send, is told what came
// back, and says what next. Whoever drives it does HTTP and timers (the desk, `pcrm sync`, the
// simulation).
//
//   Instruction next = engine.begin();
//   while (auto* send = std::get_if<SendRequest>(&next)) next =
//   engine.answered(transport(send->request));
//
// Push comes first, then pull until nothing is left. After any failure the round ends; the next
// round sends the same operations again under the same ids, which is harmless.
#pragma once

#include "core/sync/replica.h"
#include "core/sync/transport.h"

#include <variant>

namespace pcrm {

/// What one round did.
struct SyncSummary {
  int pushed = 0;
  int accepted = 0;
  int refused = 0;
  int pulled = 0;  ///< Rows received or removed.

  bool operator==(const SyncSummary&) const = default;
};

struct SendRequest {
  TransportRequest request;
};
/// The desk has everything and the server has everything of this person's.
struct RoundDone {
  SyncSummary summary;
};
/// The server did not answer, or asks for patience. Everything is kept; try again later.
struct RoundFailed {
  Error error;
  SyncSummary summary;
};
/// The session is over. Everything is kept until this person signs in again.
struct SignInNeeded {
  SyncSummary summary;
};
using Instruction = std::variant<SendRequest, RoundDone, RoundFailed, SignInNeeded>;

class SyncEngine {
 public:
  /// `replica` must outlive it. `login` is the person signed in, `token` their session's.
  SyncEngine(Replica& replica, QString login, QByteArray token);

  /// Begins a round. `wait_s` > 0: once everything is sent and received, the server may hold the
  /// last request so long until there is something new.
  [[nodiscard]] Instruction begin(int wait_s = 0);
  [[nodiscard]] Instruction answered(const Result<TransportReply>& reply);

  /// Everything this round changed on the desk so far.
  [[nodiscard]] const Changes& changes() const { return changes_; }

 private:
  enum class Phase { kIdle, kPush, kPull };
  [[nodiscard]] Instruction push();
  [[nodiscard]] Instruction pull();
  [[nodiscard]] Instruction pushAnswered(const TransportReply& reply);
  [[nodiscard]] Instruction putAside(const TransportReply& reply);
  [[nodiscard]] Instruction pullAnswered(const TransportReply& reply);
  [[nodiscard]] Instruction fail(Error error);

  Replica& replica_;
  QString login_;
  QByteArray token_;
  Phase phase_ = Phase::kIdle;
  int wait_s_ = 0;
  int batch_ = 0;     ///< Most operations in one push.
  int restarts_ = 0;  ///< Resyncs and renewals of this round; more than a few mean a broken server.
  SyncSummary summary_;
  Changes changes_;
};

}  // namespace pcrm
