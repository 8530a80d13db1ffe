// SPDX-License-Identifier: GPL-3.0-or-later
// What desk and server say to each other: one set of structs for both, each with its JSON.
//
//   POST /v1/operations   PushRequest  -> PushAnswer   the outbox, oldest first
//   GET  /v1/changes      PullRequest  -> PullAnswer   rows changed after a cursor, in the caller's
//   scope
//
// A cursor is opaque to the desk. 410 says that it means nothing here any more (another generation
// of the server, or it lies ahead of a restored one): the desk begins anew and keeps its outbox.
// 409 with type kReplicaReset says that this desk was restored from a copy and must take a new
// name.
#pragma once

#include "core/store/operation.h"

#include <QJsonArray>

namespace pcrm {

inline constexpr QStringView kReplicaReset = u"/problems/replica-reset";
inline constexpr QStringView kResyncNeeded = u"/problems/resync";

struct PushRequest {
  QString device;
  std::vector<OperationRecord>
      operations;         ///< One person's, in their order. At most kMostOperations.
  QJsonArray unreadable;  ///< Items that were no operation; answered, not applied.

  static constexpr int kMostOperations = 500;
  [[nodiscard]] QJsonObject toJson() const;
  [[nodiscard]] static Result<PushRequest> fromJson(const QJsonObject& json);
};

struct OperationAnswer {
  Uuid id;
  bool accepted = false;
  QString reason;  ///< For the user, when refused.
  QJsonObject
      current_row;     ///< The complaint or card as it is on the server, when refused and known.
  qint64 version = 0;  ///< Of the server's transaction, when accepted.

  bool operator==(const OperationAnswer&) const = default;
};

struct PushAnswer {
  QString generation;                    ///< Of the server that answered.
  std::vector<OperationAnswer> answers;  ///< One for each operation, in order.

  [[nodiscard]] QJsonObject toJson() const;
  [[nodiscard]] static Result<PushAnswer> fromJson(const QJsonObject& json);
};

struct PullRequest {
  QString cursor;  ///< Empty: from the beginning.
  int limit = kDefaultLimit;
  int wait_s = 0;  ///< How long the server may hold the request until there is something.

  static constexpr int kDefaultLimit = 4000;
  static constexpr int kMostRows = 10'000;
  static constexpr int kLongestWait_s = 60;
  [[nodiscard]] QString pathAndQuery() const;
};

/// Rows of one table, as arrays in the order of `columns`, the version in front.
struct RowGroup {
  QString entity;
  QStringList columns;
  QJsonArray rows;
};

struct RemovedRow {
  QString entity;
  Uuid id;

  bool operator==(const RemovedRow&) const = default;
};

struct PullAnswer {
  QString cursor;                ///< For the next request.
  bool more = false;             ///< There is more right now.
  bool restart = false;          ///< Begins anew: what the pages from here on lack must go.
  std::vector<RowGroup> groups;  ///< Parents before children.
  std::vector<RemovedRow> removed;

  [[nodiscard]] bool isEmpty() const { return groups.empty() && removed.empty(); }
  [[nodiscard]] QJsonObject toJson() const;
  [[nodiscard]] static Result<PullAnswer> fromJson(const QJsonObject& json);
};

/// The version a cursor stands at, or -1 if it is none.
[[nodiscard]] qint64 cursorVersion(const QString& cursor);
/// The generation of the server that gave it.
[[nodiscard]] QString cursorGeneration(const QString& cursor);
/// The scope it is good for, and whose restricted rows go with it (empty: nobody's).
[[nodiscard]] QString cursorScope(const QString& cursor);
[[nodiscard]] QString cursorPerson(const QString& cursor);
[[nodiscard]] QString makeCursor(const QString& generation, const QString& scope,
                                 const QString& person, qint64 version);

}  // namespace pcrm
