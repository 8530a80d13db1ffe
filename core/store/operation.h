// SPDX-License-Identifier: GPL-3.0-or-later
// Operations: the only way data changes, on the desk and on the server alike.
//
// An operation is a small described struct with a name, the roles that may do it, a question
// (`check`: may it be done on this state?) and an effect (`apply`). Both see only what they are
// given: the same operation on the same state gives the same rows anywhere. It is written as
//
//   struct CloseComplaint {
//     static constexpr QStringView kLabel = u"종결";
//     static constexpr RoleSet kRoles{Role::kCaseWorker, Role::kTeamLead};
//     static constexpr Undo kUndo = Undo::kRestoreRows;
//     ComplaintId complaint;
//     QString reason;
//     Result<void> check(const OperationContext&, Reader&) const;
//     void apply(const OperationContext&, Transaction&) const;
//   };
//
// plus its describe<>(), and one line in core/operations/catalogue.cpp.
#pragma once

#include "core/store/actor.h"
#include "core/store/entity.h"

#include <QJsonObject>

#include <functional>

namespace pcrm {

class Reader;
class Transaction;
struct Rules;

/// The circumstances of one operation. Part of its record: a later run on the server sees the same.
struct OperationContext {
  Uuid id;
  Instant at;  ///< When the user meant it, by the desk's clock.
  Actor actor;
  QString device;
  bool central = false;          ///< Runs on the central database, which gives final numbers.
  const Rules* rules = nullptr;  ///< Calendar and tables; never null while an operation runs.

  /// Id of a row that this operation makes: the same wherever it runs.
  [[nodiscard]] Uuid rowId(QStringView word) const { return Uuid::derived(id, word); }
};

/// How an operation can be taken back.
enum class Undo {
  kNone,
  kRestoreRows,  ///< The rows it changed go back to what they were, if nobody changed them since.
};

/// What one operation is, without its struct.
struct OperationType {
  QString name;   ///< `receive-complaint`
  QString label;  ///< Korean, for the timeline, the undo line and messages.
  RoleSet roles{};
  Undo undo = Undo::kNone;
  std::vector<ColumnInfo> fields;
  /// Fills in, once and where the user is, what depends on that place: provisional number,
  /// proposals.
  std::function<void(QJsonObject&, const OperationContext&, Transaction&)> prepare;
  /// Reads the payload, checks, and applies. After an error the caller rolls the transaction back.
  std::function<Result<void>(const QJsonObject&, const OperationContext&, Transaction&)> run;
  /// The payload as the central log keeps it; empty function: as it is.
  std::function<QJsonObject(const QJsonObject&)> logged;
};

template <class Op>
[[nodiscard]] OperationType operationType() {
  OperationType type;
  type.name = describe<Op>().name();
  type.label = Op::kLabel.toString();
  type.roles = Op::kRoles;
  type.undo = Op::kUndo;
  type.fields = describe<Op>().columns();
  type.run = [](const QJsonObject& payload, const OperationContext& context,
                Transaction& tx) -> Result<void> {
    const auto op = describe<Op>().fromJson(payload);
    if (!op) return failure(op.error());
    if (auto allowed = op->check(context, tx); !allowed) return allowed;
    op->apply(context, tx);
    return {};
  };
  if constexpr (requires(QJsonObject & p, const OperationContext& c, Transaction& t) {
                  Op::prepare(p, c, t);
                }) {
    type.prepare = [](QJsonObject& p, const OperationContext& c, Transaction& t) {
      Op::prepare(p, c, t);
    };
  }
  if constexpr (requires(const QJsonObject& p) { Op::logged(p); }) {
    type.logged = [](const QJsonObject& p) { return Op::logged(p); };
  }
  return type;
}

/// Runs in the same transaction after an operation of that name was applied; its rows' ids come
/// from the operation's id. All reactions stand in one table, core/operations/catalogue.cpp.
struct Reaction {
  QString after;  ///< Name of the operation.
  std::function<void(const QJsonObject&, const OperationContext&, Transaction&)> run;
};

/// Everything the store must know of the field: made once by core/operations, never changed.
struct Domain {
  std::vector<EntityType> entities;  ///< Parents before children.
  std::vector<OperationType> operations;
  std::vector<Reaction> reactions;

  [[nodiscard]] const EntityType* entity(QStringView table) const;
  [[nodiscard]] const OperationType* operation(QStringView name) const;
};

/// An operation that somebody wants done.
struct OperationDraft {
  QString name;
  QJsonObject payload;
  Uuid id{};  ///< Made when the user meant it; null: made by perform().
};

/// How an operation ended.
struct OperationOutcome {
  Uuid id;
  bool accepted = false;
  QString reason;  ///< Why it was refused, for the user.
};

/// An operation as recorded: what travels to the server.
struct OperationRecord {
  Uuid id;
  qint64 sequence = 0;  ///< Counts up by one per device.
  QString device;
  QString name;
  QJsonObject payload;
  QString actor;  ///< Login.
  QString office;
  Instant at;

  bool operator==(const OperationRecord&) const = default;
  [[nodiscard]] QJsonObject toJson() const;
  [[nodiscard]] static Result<OperationRecord> fromJson(const QJsonObject& json);
};

}  // namespace pcrm
