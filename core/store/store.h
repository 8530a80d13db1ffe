// SPDX-License-Identifier: GPL-3.0-or-later
// The store: one database file with its migrations, and the one write path.
//
// perform() begins a transaction, asks the operation whether it may and can be done, applies it
// with its reactions, records it, and commits; or changes nothing. On a desk the record is the
// outbox, on the central database it is the audit trail and what makes a repeated push harmless.
//
// A Store belongs to the thread that opened it; several Stores may have the same file open.
#pragma once

#include "core/base/clock.h"
#include "core/store/transaction.h"

#include <memory>

namespace pcrm {

/// Which side of sync a database is.
enum class ReplicaKind {
  kCentral,  ///< Gives final receipt numbers and versions.
  kDesk,     ///< A desk's cache: its operations wait to be sent.
};

/// Where an operation stands. On the central database: accepted or refused.
enum class OperationState {
  kPending,      ///< Done here, not yet answered.
  kAccepted,     ///< The server has it.
  kRefused,      ///< The server does not want it; waits for a person.
  kDiscarded,    ///< Refused, and a person has let it go.
  kUnconfirmed,  ///< Was accepted; the server may have lost it since. Sent again, not done again.
};

template <>
struct EnumCodes<OperationState> {
  static constexpr std::array kCodes{"pending", "accepted", "refused", "discarded", "unconfirmed"};
};

class Store {
 public:
  /// What a store is given from outside. All must outlive it.
  struct Environment {
    const Domain* domain = nullptr;
    const Rules* rules = nullptr;
    const Clock* clock = nullptr;
    Random* random = nullptr;
  };

  /// Opens or creates. `kind` is what a new file becomes; an existing one keeps its own (see
  /// kind()). A database newer than this program is refused; a failed migration leaves the file as
  /// it was.
  [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path, ReplicaKind kind,
                                                           Environment environment);

  /// Does it, or says why not. A refusal is an Error with the reason; the database is then
  /// unchanged. `changes` receives what it touched.
  [[nodiscard]] Result<OperationOutcome> perform(const OperationDraft& draft, const Actor& actor,
                                                 Changes* changes = nullptr);

  /// Several drafts, all or none, in one transaction.
  [[nodiscard]] Result<std::vector<OperationOutcome>> performAll(
      const std::vector<OperationDraft>& drafts, const Actor& actor, Changes* changes = nullptr);

  /// The same for bulk work: the search index is left behind and caught up by indexPending().
  void setBulk(bool bulk) { bulk_ = bulk; }

  /// Indexes up to `rows` waiting rows for search; gives how many still wait.
  [[nodiscard]] Result<qint64> indexPending(int rows);

  [[nodiscard]] ReplicaKind kind() const { return kind_; }
  [[nodiscard]] const QString& device() const { return device_; }
  [[nodiscard]] Reader& reader() { return reader_; }
  [[nodiscard]] Database& database() { return *db_; }
  [[nodiscard]] const Environment& environment() const { return environment_; }

  /// A named fact of this database (table `facts`); empty if unset.
  [[nodiscard]] QString fact(const QString& name);
  void setFact(const QString& name, const QString& value);

  /// Takes a new device name and counts operations from 1 again: for a desk restored from a copy.
  [[nodiscard]] Result<void> renewDevice();

  // --- for sync ----------------------------------------------------------------------------------
  /// Runs check and apply of one record inside the caller's transaction `tx`, as its actor; the
  /// caller rolls its savepoint back on an error. Used for rebase on a desk and for pushes on the
  /// server.
  [[nodiscard]] Result<void> run(const OperationRecord& record, const Actor& actor,
                                 Transaction& tx);
  /// Adds the record to the log with how it ended.
  void log(const OperationRecord& record, OperationState state, const QString& reason,
           qint64 version, const QJsonArray& images);
  [[nodiscard]] OperationContext contextOf(const OperationRecord& record, const Actor& actor) const;
  /// Version for the next transaction of the central database; call inside it.
  [[nodiscard]] qint64 nextVersion();

 private:
  Store(std::unique_ptr<Database> db, Environment environment);
  [[nodiscard]] Result<void> prepareFile(ReplicaKind kind);
  [[nodiscard]] Result<OperationOutcome> performOne(const OperationDraft& draft, const Actor& actor,
                                                    qint64 version, Changes& changes);

  std::unique_ptr<Database> db_;
  Environment environment_;
  Reader reader_;
  ReplicaKind kind_ = ReplicaKind::kDesk;
  QString device_;
  bool bulk_ = false;
};

}  // namespace pcrm
