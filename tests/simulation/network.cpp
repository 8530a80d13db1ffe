// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/network.h"

namespace pcrm::simulation {

bool Timeline::step() {
  if (events_.empty()) return false;
  const auto first = events_.begin();
  const std::function<void()> event = std::move(first->second);
  clock.set({first->first.first});
  events_.erase(first);
  event();
  return true;
}

qint64 SimulatedTransport::delay() {
  return random_.chance(line_.slow) ? 20'000 + random_.below(180'000) : 20 + random_.below(2'000);
}

void SimulatedTransport::send(const TransportRequest& request, Done done) {
  const qint64 number = number_++;
  waiting_[number] = std::move(done);
  timeline_.after(request.timeout_ms, [this, number] {
    finish(number, failure(ErrorCode::kOffline, QStringLiteral("no reply in time")));
  });
  if (line_.cut || random_.chance(line_.lose_request)) return;
  const int times = random_.chance(line_.repeat) ? 2 : 1;
  for (int i = 0; i < times; ++i) {
    const bool lose_reply = random_.chance(line_.lose_reply);
    timeline_.after(delay(),
                    [this, number, request, lose_reply] { arrive(number, request, lose_reply); });
  }
}

void SimulatedTransport::arrive(qint64 number, const TransportRequest& request, bool lose_reply) {
  const Result<TransportReply> reply = random_.chance(line_.busy)
                                           ? Result<TransportReply>(TransportReply{503, {}})
                                           : server_(request);
  // Down, or died while it worked: the line just goes dead.
  if (!reply || lose_reply || line_.cut) return;
  timeline_.after(delay(), [this, number, reply] { finish(number, reply); });
}

void SimulatedTransport::finish(qint64 number, const Result<TransportReply>& reply) {
  const auto it = waiting_.find(number);
  if (it == waiting_.end()) return;  // Too late, or the second reply to one request.
  const Done done = std::move(it->second);
  waiting_.erase(it);
  done(reply);
}

void SimulatedTransport::cancelAll() {
  while (!waiting_.empty())
    finish(waiting_.begin()->first, failure(ErrorCode::kOffline, QStringLiteral("cancelled")));
}

}  // namespace pcrm::simulation
