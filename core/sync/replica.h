// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's side of sync, without a network: the outbox, what the server answered, and the rows it
// sent, each handled in one transaction.
//
// Invariants:
//   (1) state of the desk = the server's rows as last received + this desk's pending operations;
//   (2) an operation leaves the outbox only in the transaction that stores its answer;
//   (3) cursor and rows are stored in one transaction;
//   (4) nothing but a person's decision takes an operation from the desk: no resync, sign-out,
//   change
//       of scope or of server.
// One thread at a time, like its Store.
#pragma once

#include "core/store/store.h"
#include "core/sync/protocol.h"

namespace pcrm {

/// An operation that the server refused, waiting for a person.
struct RefusedOperation {
  Uuid id;
  QString name;
  QString label;
  QJsonObject payload;  ///< What was typed here.
  Instant at;
  QString actor;
  QString reason;
  QJsonObject current_row;  ///< What the server has instead; may be empty.
};

struct OutboxCount {
  qint64 pending = 0;            ///< Waiting to be sent, of everybody.
  qint64 pending_of_others = 0;  ///< Of people other than the one asked for.
  qint64 refused = 0;
};

class Replica {
 public:
  /// `store` must be a desk's and outlive it.
  explicit Replica(Store& store) : store_(store) {}

  [[nodiscard]] QString cursor() { return store_.fact(QStringLiteral("cursor")); }
  /// Of the server that answered last.
  [[nodiscard]] QString generation() { return store_.fact(QStringLiteral("generation")); }
  /// The server this desk belongs to; set at the first sync, and checked ever after.
  [[nodiscard]] QString server() { return store_.fact(QStringLiteral("server")); }
  [[nodiscard]] Result<void> bindServer(const QString& server);

  /// The oldest operations of one person that must be sent (again).
  [[nodiscard]] PushRequest nextPush(const QString& login, int most = 200);

  /// Stores what the server said of each. Gives how many were accepted and refused just now.
  struct PushResult {
    int accepted = 0;
    int refused = 0;
  };
  [[nodiscard]] Result<PushResult> storeAnswers(const PushAnswer& answer);

  /// Applies one page and rebases the pending operations onto it. Gives the number of rows.
  [[nodiscard]] Result<int> apply(const PullAnswer& page, Changes* changes = nullptr);

  /// The server does not know our cursor: forget it, keep everything else, and send again what it
  /// may have lost. The next pages replace the rows; what they do not contain goes at the end.
  [[nodiscard]] Result<void> beginResync();

  /// This desk is a restored copy: it takes a new name.
  [[nodiscard]] Result<void> renew() { return store_.renewDevice(); }

  /// Accepted operations whose rows have come back are forgotten after kKept_days.
  [[nodiscard]] Result<void> forgetOld();
  static constexpr int kKept_days = 30;

  /// A resync that would take away more than half of at least kManyComplaints complaints stops with
  /// an error, because a server set up anew looks just like that. A person who knows better says so
  /// here; it holds for the next resync that ends.
  void allowShrink();
  static constexpr qint64 kManyComplaints = 100;
  /// The last round stopped for that reason.
  [[nodiscard]] bool asksToShrink();

  /// Some of this person's operations must be sent again, because the server may have lost them.
  [[nodiscard]] bool hasUnconfirmed(const QString& login);

  [[nodiscard]] OutboxCount outbox(const QString& login);
  [[nodiscard]] std::vector<RefusedOperation> refused();
  /// A person has seen it and lets it go; it stays in the log.
  [[nodiscard]] Result<void> discard(const Uuid& operation);

  /// What went wrong with reading since the last time somebody asked: the answers were then
  /// "nothing", and must not be acted upon.
  [[nodiscard]] std::optional<Error> takeError();

  [[nodiscard]] Store& store() { return store_; }

 private:
  struct Pending {
    OperationRecord record;
    qint64 number = 0;
  };
  [[nodiscard]] std::vector<Pending> notInServerState(qint64 cursor_version);
  [[nodiscard]] bool touchesPending(const PullAnswer& page);
  [[nodiscard]] Result<int> putRows(const PullAnswer& page, Transaction& tx);
  [[nodiscard]] Result<void> runAgain(qint64 cursor_version, Changes& changes);
  void noteGeneration(const QString& generation);
  void expectEverything(QLatin1String why);
  void noteSeen(const RowGroup& group);
  [[nodiscard]] std::optional<Error> questionBeforeShrinking();
  [[nodiscard]] Result<void> removeUnseen(Transaction& tx);
  /// What the person before might see and this one might not; the server sends what this one may.
  void removeRestricted(Transaction& tx);

  Store& store_;
};

}  // namespace pcrm
