// SPDX-License-Identifier: GPL-3.0-or-later
// Time as a queue of events, and a line between desks and server that does to messages whatever a
// line can do to them.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sync/transport.h"

#include <map>

namespace pcrm::simulation {

/// What happens next, in order of time; same time: in the order it was planned.
class Timeline {
 public:
  explicit Timeline(Instant start) : clock(start) {}

  void after(qint64 ms, std::function<void()> event) {
    events_.emplace(std::pair(clock.now().ms + ms, number_++), std::move(event));
  }
  /// Lets the next thing happen; false if nothing is planned.
  bool step();

  FixedClock clock;  ///< True time.

 private:
  std::map<std::pair<qint64, qint64>, std::function<void()>> events_;
  qint64 number_ = 0;
};

/// In percent of requests, unless said otherwise.
struct LineQuality {
  int lose_request = 8;
  int lose_reply = 8;
  int repeat = 8;    ///< The request arrives twice.
  int busy = 4;      ///< 503 without having been read.
  int slow = 15;     ///< Takes minutes, so that others overtake it.
  bool cut = false;  ///< Nothing gets through.
};

class SimulatedTransport final : public Transport {
 public:
  using Server = std::function<Result<TransportReply>(const TransportRequest&)>;
  SimulatedTransport(Timeline& timeline, Random& random, const LineQuality& line, Server server)
      : timeline_(timeline), random_(random), line_(line), server_(std::move(server)) {}

  void send(const TransportRequest& request, Done done) override;
  void cancelAll() override;
  /// The program died: nobody waits for replies any more.
  void forgetAll() { waiting_.clear(); }

 private:
  void arrive(qint64 number, const TransportRequest& request, bool lose_reply);
  void finish(qint64 number, const Result<TransportReply>& reply);
  [[nodiscard]] qint64 delay();

  Timeline& timeline_;
  Random& random_;
  const LineQuality& line_;
  Server server_;
  std::map<qint64, Done> waiting_;
  qint64 number_ = 0;
};

}  // namespace pcrm::simulation
