// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the desk and the server in step: drives the SyncEngine's rounds, HTTP on the window's
// thread, the engine's steps on the store's.
//
// A change made here is sent within a second. Otherwise the last request of a round waits at the
// server (long poll) for news. After a failure it tries again, 1 s to 60 s later with jitter; F5
// tries at once. A session that is over stops the rounds until somebody signs in; the outbox stays.
// Between rounds, rows waiting for the search index are indexed in slices. UI thread.
#pragma once

#include "app/desk/desk_session.h"
#include "core/sync/engine.h"
#include "ui/shell/sync_words.h"

#include <QTimer>

#include <memory>

namespace pcrm {

class SyncDriver final : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. `transport` may be null: it then only indexes and counts.
  SyncDriver(DeskContext& context, DeskSession& session, Transport* transport, QString server,
             quint64 seed, QObject* parent = nullptr);
  ~SyncDriver() override;

  /// Somebody signed in: begins, or goes on.
  void start();
  /// Ends what is under way; nothing is lost.
  void stop();
  /// Now, whatever it waits for.
  void syncNow();
  /// The answer to shrinkQuestion() was yes.
  void allowShrink();

  [[nodiscard]] const SyncState& state() const { return state_; }

 signals:
  void stateChanged(const pcrm::SyncState& state);
  /// The session is over; a password is needed before anything is sent.
  void signInNeeded();
  /// The server holds far less than this desk; a person decides whether that is right. Once until
  /// somebody asks for a sync again.
  void shrinkQuestion(const QString& sentence);
  /// Something a person must know, such as a desk that belongs to another server.
  void problem(const QString& sentence);

 private:
  struct Round;
  struct Step;

  void begin();
  void run(std::function<Instruction(Round&)> step);
  void take(Step step);
  void send(const SendRequest& instruction);
  void replied(const std::shared_ptr<Round>& round, Result<TransportReply> reply);
  void ended(const RoundDone& done);
  void failed(const RoundFailed& failure);
  void retryLater();
  void noteLocalChange();
  void indexSlice();
  void count();
  void publish();

  DeskContext& context_;
  DeskSession& session_;
  Transport* transport_;
  QString server_;
  Random random_;
  std::shared_ptr<Round> round_;  ///< While a round is under way; touched on the worker only.
  QTimer next_;                   ///< The next round, after a failure or a change.
  QTimer index_;
  SyncState state_;
  std::optional<Instant> lastSync_;
  bool running_ = false;  ///< start() was called.
  bool polling_ = false;  ///< The request under way waits at the server for news.
  bool broken_ = false;   ///< polling_ was cut short by ourselves.
  bool again_ = false;    ///< A change came while a round was under way.
  bool wait_ = false;     ///< The next round may wait at the server.
  bool announcing_ = false;
  bool asked_ = false;  ///< shrinkQuestion() was emitted.
  int failures_ = 0;
};

}  // namespace pcrm
