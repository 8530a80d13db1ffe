// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of sync, without HTTP: applies pushed operations, tells what changed.
//
// Invariants:
//   (1) an operation is applied at most once; a repeated push gets the stored answer;
//   (2) versions are given in commit order, so a cursor never passes a row that commits later
//       (SQLite writes one transaction at a time; the counter row would serialise others too);
//   (3) a cursor is honoured only if every version up to it was given by the database as it is now:
//       each start begins a generation, and a generation reaches only as far as its successor
//       began;
//   (4) what was removed is told for kRemovalsKept_days; a cursor from before is not honoured.
// One thread at a time, like its Store. Several threads may each have one over a Store of their
// own: one of them begins the generation, the others adopt it.
#pragma once

#include "core/store/store.h"
#include "core/sync/protocol.h"

namespace pcrm {

/// Why a request as a whole was not answered.
enum class SyncProblem { kNone, kRestoredCopy, kResync, kForbidden, kFailed };

template <class T>
struct SyncReply {
  T value{};
  SyncProblem problem = SyncProblem::kNone;
  QString detail;
};

class Authority {
 public:
  /// `store` must be central and outlive it.
  explicit Authority(Store& store) : store_(store) {}

  /// Once per start of the program that serves this database: begins a generation, and forgets
  /// removals that are older than kRemovalsKept_days.
  [[nodiscard]] Result<void> startGeneration();
  static constexpr int kRemovalsKept_days = 90;

  /// The generation begun, for the Authorities of the other threads of the same program.
  [[nodiscard]] const QString& generation() const { return generation_; }
  void adoptGeneration(const QString& generation) { generation_ = generation; }

  /// Applies operations of the person signed in, each in its own savepoint, in one transaction.
  [[nodiscard]] SyncReply<PushAnswer> push(const Actor& actor, const PushRequest& request);

  /// Rows changed after the cursor that this person may hold, all as of one moment.
  [[nodiscard]] SyncReply<PullAnswer> pull(const Actor& actor, const PullRequest& request);

 private:
  [[nodiscard]] std::optional<OperationAnswer> storedAnswer(const Uuid& id);
  /// An error: this database cannot just now, whatever the operation.
  [[nodiscard]] Result<OperationAnswer> apply(const OperationRecord& record, const Actor& actor);
  void forgetOldRemovals();
  [[nodiscard]] bool isKnownCursor(const QString& cursor, qint64 newest);
  [[nodiscard]] QJsonObject currentRow(const OperationRecord& record);

  Store& store_;
  QString generation_;
};

}  // namespace pcrm
