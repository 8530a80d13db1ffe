// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sign_in_guard.h"

#include <algorithm>

namespace pcrm {
namespace {

qint64 waitAfter(int failures) {
  const int beyond = failures - SignInGuard::kFreeAttempts;
  if (beyond < 0) return 0;
  return std::min(SignInGuard::kFirstWaitMs << std::min(beyond, 10), SignInGuard::kLongestWaitMs);
}

}  // namespace

qint64 SignInGuard::attempt(const QString& login, const QString& address, Instant now) {
  const std::lock_guard lock(mutex_);
  if (failures_.size() >= kMostPairs) forgetOld(now);
  Failures& failures = failures_[{login, address}];
  if (now.ms - failures.last.ms > kForgetMs) failures.count = 0;
  const qint64 left = failures.last.ms + waitAfter(failures.count) - now.ms;
  if (failures.count > 0 && left > 0) return left;
  ++failures.count;
  failures.last = now;
  return 0;
}

void SignInGuard::succeeded(const QString& login, const QString& address) {
  const std::lock_guard lock(mutex_);
  failures_.remove({login, address});
}

void SignInGuard::forgetOld(Instant now) {
  failures_.removeIf([now](const auto& item) { return now.ms - item->last.ms > kForgetMs; });
  // All of them fresh: an attack with invented logins. Forgetting helps it less than no memory.
  if (failures_.size() >= kMostPairs) failures_.clear();
}

}  // namespace pcrm
