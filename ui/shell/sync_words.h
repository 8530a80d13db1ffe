// SPDX-License-Identifier: GPL-3.0-or-later
// The state of saving and sending, in words: "저장됨 · 3건 전송 대기 · 09:41 동기화".
#pragma once

#include <QString>

namespace pcrm {

struct SyncState {
  bool online = true;     ///< The last try reached the server.
  bool signedIn = true;   ///< False: working without a session; sending waits for a sign-in.
  bool sending = false;   ///< A round is under way.
  int waiting = 0;        ///< Operations not sent yet.
  int refused = 0;        ///< Sent, refused, not dealt with.
  QString lastSync = {};  ///< "09:41", or with the date when it was not today; empty: never.

  bool operator==(const SyncState&) const = default;
};

[[nodiscard]] QString syncWords(const SyncState& state);

}  // namespace pcrm
