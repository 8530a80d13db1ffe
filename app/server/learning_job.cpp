// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/learning_job.h"

#include "core/operations/catalogue.h"
#include "core/retraining/retrain.h"

#include <chrono>

namespace pcrm {
namespace {

constexpr std::chrono::seconds kLook{60};

}  // namespace

void LearningJob::start() {
  last_night_ = nightOf(context_.clock->now());
  thread_ = std::thread([this] { run(); });
}

void LearningJob::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

bool LearningJob::ask() {
  const std::lock_guard lock(mutex_);
  if (status_.running || asked_) return false;
  asked_ = true;
  changed_.notify_all();
  return true;
}

LearningJob::Status LearningJob::status() const {
  const std::lock_guard lock(mutex_);
  Status status = status_;
  status.running = status.running || asked_;
  return status;
}

void LearningJob::waitUntilIdle() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return stopping_ || (!asked_ && !status_.running); });
}

QDate LearningJob::nightOf(Instant now) {
  const int minute = seoulTime(now).msecsSinceStartOfDay() / 60'000;
  return seoulDate(now).addDays(minute < kNightlyMinute ? -1 : 0);
}

void LearningJob::run() {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    changed_.wait_for(lock, kLook, [this] { return stopping_ || asked_; });
    if (stopping_) return;
    const QDate night = nightOf(context_.clock->now());
    if (!asked_ && night <= last_night_) continue;
    const bool asked = asked_;
    asked_ = false;
    status_.running = true;
    last_night_ = night;
    lock.unlock();
    learn(asked);
    lock.lock();
    status_.running = false;
    changed_.notify_all();
  }
}

void LearningJob::learn(bool asked) {
  QStringList sentences;
  const auto worker = openWorker(context_);
  if (!worker) sentences << worker.error().message;
  for (const ProposalField field : kProposalFields) {
    if (!worker) break;
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) return;
    }
    const QString sentence = learnField(**worker, field, asked);
    if (!sentence.isEmpty()) sentences << sentence;
  }
  const std::lock_guard lock(mutex_);
  status_.finished_at = context_.clock->now();
  status_.sentences = sentences;
}

QString LearningJob::learnField(Worker& worker, ProposalField field, bool asked) {
  Reader& reader = worker.store->reader();
  const auto before = newestModel(reader, field);
  if (!asked && before && choicesSince(reader, field, before->trained_at) < kFewestNew) return {};
  const auto learned = retrain(lessonsFor(reader, field), before);
  if (!learned) return learned.error().message;
  if (learned->worth) {
    const std::lock_guard one_writer(context_.writing);
    const auto outcome =
        worker.store->perform({QStringLiteral("publish-model"), learned->payload}, systemActor());
    if (!outcome) return outcome.error().message;
    context_.wake();
  }
  return learned->sentence;
}

}  // namespace pcrm
