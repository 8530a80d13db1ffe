// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sync_driver.h"

namespace pcrm {
namespace {

constexpr int kLongPoll_s = 30;
constexpr int kAfterChange_ms = 300;
constexpr int kFirstRetry_ms = 1'000;
constexpr int kLastRetry_ms = 60'000;
constexpr int kBetweenSlices_ms = 50;
constexpr int kIndexSlice = 300;
constexpr int kStepsPerAnnouncement = 5;
constexpr QStringView kLastSyncFact = u"last_sync";

}  // namespace

/// Lives on the worker.
struct SyncDriver::Round {
  Replica replica;
  SyncEngine engine;
  int steps = 0;

  Round(Store& store, const QString& login, const QByteArray& token)
      : replica(store), engine(replica, login, token) {}
};

/// What one step gave, carried back to the window's thread.
struct SyncDriver::Step {
  std::shared_ptr<Round> round;
  Result<Instruction> next = Instruction(RoundDone{});
  Changes changes;
  OutboxCount outbox;
  bool asks_to_shrink = false;
};

SyncDriver::SyncDriver(DeskContext& context, DeskSession& session, Transport* transport,
                       QString server, quint64 seed, QObject* parent)
    : QObject(parent),
      context_(context),
      session_(session),
      transport_(transport),
      server_(std::move(server)),
      random_(seed) {
  next_.setSingleShot(true);
  index_.setSingleShot(true);
  connect(&next_, &QTimer::timeout, this, &SyncDriver::begin);
  connect(&index_, &QTimer::timeout, this, &SyncDriver::indexSlice);
  connect(&context_, &DeskContext::changed, this, [this] {
    if (!announcing_) noteLocalChange();
  });
  connect(&session_, &DeskSession::renewed, this, [this] {
    failures_ = 0;
    begin();
  });
  connect(&session_, &DeskSession::stillOffline, this, [this] {
    if (session_.canRenew()) {
      state_.online = false;
      publish();
      retryLater();
    } else {
      state_.signedIn = false;
      publish();
      emit signInNeeded();
    }
  });
}

SyncDriver::~SyncDriver() { stop(); }

void SyncDriver::start() {
  running_ = true;
  failures_ = 0;
  state_.signedIn = !session_.token().isEmpty() || session_.canRenew() || !transport_;
  state_.online = !transport_ || !session_.token().isEmpty();
  context_.run<qint64>(
      this, [](Store& store) { return store.fact(kLastSyncFact.toString()).toLongLong(); },
      [this](qint64 at) {
        if (at > 0 && !lastSync_) lastSync_ = Instant{at};
        publish();
      });
  count();
  index_.start(kBetweenSlices_ms);
  wait_ = false;
  begin();
}

void SyncDriver::stop() {
  running_ = false;
  next_.stop();
  index_.stop();
  round_.reset();
  if (transport_) transport_->cancelAll();
}

void SyncDriver::syncNow() {
  if (!running_) return;
  if (!state_.signedIn) {
    emit signInNeeded();
    return;
  }
  failures_ = 0;
  asked_ = false;
  noteLocalChange();
  next_.start(0);
}

void SyncDriver::allowShrink() {
  context_.run<bool>(
      this,
      [](Store& store) {
        Replica(store).allowShrink();
        return true;
      },
      [this](bool) { syncNow(); });
}

void SyncDriver::noteLocalChange() {
  if (!running_) return;
  count();
  index_.start(kBetweenSlices_ms);
  wait_ = false;
  if (polling_) {
    broken_ = true;
    transport_->cancelAll();
  } else if (round_) {
    again_ = true;
  } else if (!next_.isActive() || failures_ == 0) {
    next_.start(kAfterChange_ms);
  }
}

void SyncDriver::begin() {
  next_.stop();
  if (!running_ || round_ || !transport_) return;
  if (session_.token().isEmpty()) {
    if (session_.canRenew()) session_.renew();
    return;
  }
  again_ = false;
  context_.run<Step>(
      this,
      [server = server_, login = session_.login(), token = session_.token(),
       wait = wait_ ? kLongPoll_s : 0](Store& store) {
        Step step;
        step.round = std::make_shared<Round>(store, login, token);
        if (auto bound = step.round->replica.bindServer(server); !bound) {
          step.next = failure(bound.error());
        } else {
          step.next = step.round->engine.begin(wait);
        }
        step.outbox = step.round->replica.outbox(login);
        return step;
      },
      [this](Step step) {
        if (!running_) return;
        round_ = step.round;
        take(std::move(step));
      });
}

void SyncDriver::run(std::function<Instruction(Round&)> action) {
  context_.run<Step>(
      this,
      [round = round_, action = std::move(action), login = session_.login(),
       now = context_.clock().now()](Store& store) {
        Step step;
        step.round = round;
        step.next = action(*round);
        // Screens reload at the end of a round, and now and then while a long one runs.
        const bool goes_on = std::holds_alternative<SendRequest>(*step.next);
        if (!goes_on || ++round->steps % kStepsPerAnnouncement == 0)
          step.changes = round->engine.changes();
        step.outbox = round->replica.outbox(login);
        step.asks_to_shrink = round->replica.asksToShrink();
        if (std::holds_alternative<RoundDone>(*step.next))
          store.setFact(kLastSyncFact.toString(), QString::number(now.ms));
        return step;
      },
      [this](Step step) {
        if (round_ == step.round) take(std::move(step));
      });
}

void SyncDriver::take(Step step) {
  state_.waiting = static_cast<int>(step.outbox.pending);
  state_.refused = static_cast<int>(step.outbox.refused);
  if (!step.next) {
    round_.reset();
    running_ = false;  // Another server's desk: trying again would not help.
    emit problem(step.next.error().message);
    publish();
    return;
  }
  if (!step.changes.isEmpty()) {
    announcing_ = true;
    context_.announce(step.changes);
    announcing_ = false;
    index_.start(kBetweenSlices_ms);
  }
  if (const auto* request = std::get_if<SendRequest>(&*step.next)) {
    send(*request);
  } else if (const auto* done = std::get_if<RoundDone>(&*step.next)) {
    ended(*done);
  } else if (const auto* failure_of = std::get_if<RoundFailed>(&*step.next)) {
    // Any later failure, such as a line that is down, is no question of this kind.
    if (step.asks_to_shrink && failure_of->error.code == ErrorCode::kConflict && !asked_) {
      asked_ = true;
      emit shrinkQuestion(failure_of->error.message);
    }
    failed(*failure_of);
  } else {
    round_.reset();
    session_.expire();
    state_.signedIn = session_.canRenew();
    state_.sending = false;
    publish();
    if (!state_.signedIn) emit signInNeeded();
  }
}

void SyncDriver::send(const SendRequest& instruction) {
  polling_ = instruction.request.method == "GET" &&
             instruction.request.path_and_query.contains(QStringLiteral("wait="));
  state_.sending = !polling_ && state_.waiting > 0;
  publish();
  transport_->send(instruction.request, [guard = QPointer<SyncDriver>(this),
                                         round = round_](Result<TransportReply> reply) {
    SyncDriver* driver = guard.data();
    if (driver) driver->replied(round, std::move(reply));
  });
  if (polling_ && again_) {  // Something was entered while this request was made ready.
    broken_ = true;
    transport_->cancelAll();
  }
}

void SyncDriver::replied(const std::shared_ptr<Round>& round, Result<TransportReply> reply) {
  if (round_ != round) return;
  polling_ = false;
  run([reply = std::move(reply)](Round& r) { return r.engine.answered(reply); });
}

void SyncDriver::ended(const RoundDone&) {
  round_.reset();
  failures_ = 0;
  lastSync_ = context_.clock().now();
  state_.online = true;
  state_.signedIn = true;
  state_.sending = false;
  wait_ = !again_;
  publish();
  next_.start(again_ ? kAfterChange_ms : 0);
}

void SyncDriver::failed(const RoundFailed& failure_of) {
  round_.reset();
  state_.sending = false;
  if (broken_) {
    broken_ = false;
    publish();
    next_.start(kAfterChange_ms);
    return;
  }
  state_.online = failure_of.error.code != ErrorCode::kOffline;
  if (state_.online) emit problem(failure_of.error.message);
  publish();
  retryLater();
}

void SyncDriver::retryLater() {
  if (!running_) return;
  wait_ = false;
  const int full = qMin(kLastRetry_ms, kFirstRetry_ms << qMin(failures_, 6));
  ++failures_;
  next_.start(full / 2 +
              random_.below(full / 2 + 1));  // Jitter: a hundred desks come back at once.
}

void SyncDriver::indexSlice() {
  if (context_.waiting() > 0) {  // Somebody wants to read: later.
    index_.start(kBetweenSlices_ms);
    return;
  }
  context_.run<qint64>(
      this,
      [](Store& store) {
        const auto left = store.indexPending(kIndexSlice);
        return left ? *left : 0;
      },
      [this](qint64 left) {
        if (left > 0 && running_) index_.start(kBetweenSlices_ms);
      });
}

void SyncDriver::count() {
  context_.run<OutboxCount>(
      this, [login = session_.login()](Store& store) { return Replica(store).outbox(login); },
      [this](const OutboxCount& outbox) {
        state_.waiting = static_cast<int>(outbox.pending);
        state_.refused = static_cast<int>(outbox.refused);
        publish();
      });
}

void SyncDriver::publish() {
  if (lastSync_) {
    const bool today = seoulDate(*lastSync_) == seoulDate(context_.clock().now());
    state_.lastSync = seoulTime(*lastSync_).toString(QStringLiteral("HH:mm"));
    if (!today) state_.lastSync.prepend(seoulDate(*lastSync_).toString(QStringLiteral("MM-dd ")));
  }
  emit stateChanged(state_);
}

}  // namespace pcrm
