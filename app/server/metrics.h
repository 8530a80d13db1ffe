// SPDX-License-Identifier: GPL-3.0-or-later
// What the server counts of itself, as Prometheus reads it (text format 0.0.4). Any thread.
#pragma once

#include <QByteArray>

#include <chrono>
#include <map>
#include <mutex>
#include <utility>

namespace pcrm {

class Metrics {
 public:
  /// `route` is the pattern, "GET /v1/complaints/{id}", never a path with somebody's number.
  void countRequest(const QByteArray& route, int status);
  void countOperations(int accepted, int refused);

  /// The whole page; `suspended` is the number of long polls waiting now.
  [[nodiscard]] QByteArray text(int suspended) const;

 private:
  mutable std::mutex mutex_;
  std::map<std::pair<QByteArray, int>, quint64> requests_;
  quint64 accepted_ = 0;
  quint64 refused_ = 0;
  const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

}  // namespace pcrm
