// SPDX-License-Identifier: GPL-3.0-or-later
// Learns new models from what people chose: every night, and when somebody asks for it. Runs on a
// thread of its own with its own connection; only the publishing waits for other writers.
//
// Nothing is learned of a field of which fewer than kFewestNew choices came since its last model,
// unless somebody asked.
#pragma once

#include "app/server/context.h"
#include "core/classification/rules.h"

#include <condition_variable>
#include <thread>

namespace pcrm {

class LearningJob {
 public:
  static constexpr int kFewestNew = 20;
  static constexpr int kNightlyMinute = 150;  ///< 02:30 in Seoul.

  struct Status {
    bool running = false;
    std::optional<Instant> finished_at;
    QStringList sentences;  ///< How the last run went, a line a field.
  };

  /// `context` must outlive it. Begins nothing before start().
  explicit LearningJob(ServerContext& context) : context_(context) {}
  ~LearningJob() { stop(); }
  LearningJob(const LearningJob&) = delete;
  LearningJob& operator=(const LearningJob&) = delete;

  void start();
  /// Waits until a field that is being learned is done.
  void stop();

  /// The night that began last, named by its day in Seoul. Learning is due when it is a later one
  /// than that of the last time.
  [[nodiscard]] static QDate nightOf(Instant now);

  /// Learns all fields soon; false while it does so already. Any thread.
  bool ask();
  [[nodiscard]] Status status() const;
  /// Returns when nothing is being learned or about to be.
  void waitUntilIdle();

 private:
  void run();
  void learn(bool asked);
  [[nodiscard]] QString learnField(Worker& worker, ProposalField field, bool asked);

  ServerContext& context_;
  std::thread thread_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  bool asked_ = false;
  Status status_;
  QDate last_night_;
};

}  // namespace pcrm
