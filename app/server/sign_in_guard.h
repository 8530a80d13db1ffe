// SPDX-License-Identifier: GPL-3.0-or-later
// Slows down whoever guesses passwords: after a few failures for a login from an address, that pair
// has to wait, longer each time.
//
// Kept in memory only: a restart forgives. It knows nothing of whether a login exists, so its
// answers tell nothing either. Any thread.
#pragma once

#include "core/base/instant.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <utility>

namespace pcrm {

class SignInGuard {
 public:
  static constexpr int kFreeAttempts = 5;         ///< Failures before there is any wait.
  static constexpr qint64 kFirstWaitMs = 30'000;  ///< Doubled with each further failure.
  static constexpr qint64 kLongestWaitMs = 15 * kMsPerMinute;
  static constexpr qint64 kForgetMs = kMsPerHour;  ///< Without an attempt: all is forgiven.
  static constexpr qsizetype kMostPairs = 10'000;  ///< Bounds the memory.

  /// Asks to try a password now. 0: go on; the attempt counts as failed until succeeded() is
  /// called, so that many at once gain nothing. Else milliseconds to wait.
  [[nodiscard]] qint64 attempt(const QString& login, const QString& address, Instant now);

  void succeeded(const QString& login, const QString& address);

 private:
  struct Failures {
    int count = 0;
    Instant last;
  };
  using Key = std::pair<QString, QString>;
  void forgetOld(Instant now);

  std::mutex mutex_;
  QHash<Key, Failures> failures_;
};

}  // namespace pcrm
