// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/metrics.h"

namespace pcrm {
namespace {

QByteArray heading(const QByteArray& name, const QByteArray& type, const QByteArray& help) {
  return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

}  // namespace

void Metrics::countRequest(const QByteArray& route, int status) {
  const std::lock_guard lock(mutex_);
  ++requests_[{route, status}];
}

void Metrics::countOperations(int accepted, int refused) {
  const std::lock_guard lock(mutex_);
  accepted_ += static_cast<quint64>(accepted);
  refused_ += static_cast<quint64>(refused);
}

QByteArray Metrics::text(int suspended) const {
  const std::lock_guard lock(mutex_);
  QByteArray out =
      heading("pcrm_requests_total", "counter", "Requests answered, by route and status.");
  for (const auto& [key, count] : requests_) {
    const qsizetype space = key.first.indexOf(' ');
    out += "pcrm_requests_total{method=\"" + key.first.left(space) + "\",route=\"" +
           key.first.mid(space + 1) + "\",status=\"" + QByteArray::number(key.second) + "\"} " +
           QByteArray::number(count) + '\n';
  }
  out += heading("pcrm_operations_total", "counter", "Operations pushed by desks, by outcome.") +
         "pcrm_operations_total{outcome=\"accepted\"} " + QByteArray::number(accepted_) +
         "\npcrm_operations_total{outcome=\"refused\"} " + QByteArray::number(refused_) + '\n';
  out += heading("pcrm_suspended_polls", "gauge", "Long polls waiting for news.") +
         "pcrm_suspended_polls " + QByteArray::number(suspended) + '\n';
  const std::chrono::duration<double> up = std::chrono::steady_clock::now() - started_;
  out += heading("pcrm_uptime_seconds", "gauge", "Since the program started.") +
         "pcrm_uptime_seconds " + QByteArray::number(up.count(), 'f', 1) + '\n';
  return out;
}

}  // namespace pcrm
