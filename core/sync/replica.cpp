// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

#include "core/offices/office.h"
#include "core/store/search_index.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

// Why all rows come anew (fact `resync`).
constexpr QLatin1String kBecauseOfServer("1");
constexpr QLatin1String kBecauseOfScope("scope");

constexpr int kFewRows = 500;  ///< A page up to this size is indexed for search at once.

OperationRecord readRecord(const Rows& rows, int first) {
  return {Uuid::fromBlob(rows.blob(first)),
          rows.integer(first + 1),
          rows.text(first + 2),
          rows.text(first + 3),
          QJsonDocument::fromJson(rows.text(first + 4).toUtf8()).object(),
          rows.text(first + 5),
          rows.text(first + 6),
          {rows.integer(first + 7)}};
}

const QString kRecordColumns =
    QStringLiteral("id, sequence, device, name, payload, actor, office, at");

/// Foreign keys cannot hold between two pages: a page may bring a child before its parent. Nor
/// while the server's rows are put back in whatever order they were changed.
class ForeignKeysOff {
 public:
  explicit ForeignKeysOff(Database& db) : db_(db) {
    db_.clearError();
    db_.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
  }
  ~ForeignKeysOff() { db_.execute(QStringLiteral("PRAGMA foreign_keys = ON")); }
  ForeignKeysOff(const ForeignKeysOff&) = delete;
  ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

 private:
  Database& db_;
};

/// The order of a group's columns in ours; -1 for a column that the server does not send.
std::vector<qsizetype> positionsOf(const EntityType& type, const RowGroup& group) {
  std::vector<qsizetype> positions;
  for (const ColumnInfo& column : type.columns)
    positions.push_back(group.columns.indexOf(column.name));
  return positions;
}

}  // namespace

Result<void> Replica::bindServer(const QString& server) {
  const QString bound = this->server();
  if (bound == server) return {};
  if (!bound.isEmpty()) {
    return failure(
        ErrorCode::kConflict,
        QStringLiteral(
            "이 데이터는 %1 서버의 것입니다. 다른 서버를 쓰려면 새 데이터 파일로 시작하세요.")
            .arg(bound));
  }
  store_.setFact(QStringLiteral("server"), server);
  return {};
}

PushRequest Replica::nextPush(const QString& login, int most) {
  PushRequest request;
  request.device = store_.device();
  Rows rows =
      store_.database().query(QStringLiteral("SELECT %1 FROM operations WHERE state IN ('pending', "
                                             "'unconfirmed') AND actor = ? ORDER BY number LIMIT ?")
                                  .arg(kRecordColumns),
                              {login, most});
  while (rows.next()) request.operations.push_back(readRecord(rows, 0));
  return request;
}

Result<Replica::PushResult> Replica::storeAnswers(const PushAnswer& answer) {
  PushResult result;
  bool refused_any = false;
  Database& db = store_.database();
  const ForeignKeysOff foreign_keys(db);
  if (db.failed()) return failure(*db.error());
  TransactionGuard guard(db, 0);
  noteGeneration(answer.generation);
  for (const OperationAnswer& one : answer.answers) {
    db.execute(QStringLiteral("UPDATE operations SET state = ?, reason = ?, current_row = ?, "
                              "version = ? WHERE id = ? AND state IN ('pending', 'unconfirmed')"),
               {codeOf(one.accepted ? OperationState::kAccepted : OperationState::kRefused),
                one.reason.isNull() ? QStringLiteral("") : one.reason,
                QString::fromUtf8(QJsonDocument(one.current_row).toJson(QJsonDocument::Compact)),
                one.version, one.id.blob()});
    if (db.changed() == 0) continue;
    ++(one.accepted ? result.accepted : result.refused);
    refused_any = refused_any || !one.accepted;
  }
  if (refused_any) {
    // What the refused ones did here is undone; what is left runs again on the server's rows.
    Transaction tx(db, {store_.environment().domain});
    tx.restoreBaseRows();
    Changes changes;
    if (auto again = runAgain(cursorVersion(cursor()), changes); !again)
      return failure(again.error());
  }
  if (auto committed = guard.commit(); !committed) return failure(committed.error());
  return result;
}

std::vector<Replica::Pending> Replica::notInServerState(qint64 cursor_version) {
  std::vector<Pending> out;
  Rows rows = store_.database().query(
      QStringLiteral("SELECT %1, number FROM operations WHERE state = 'pending' OR (state = "
                     "'accepted' AND version > ?) ORDER BY number")
          .arg(kRecordColumns),
      {cursor_version});
  while (rows.next()) out.push_back({readRecord(rows, 0), rows.integer(8)});
  return out;
}

/// Invariant: what was accepted beyond the cursor, and is not to be sent again, was accepted by the
/// generation noted last. Another one may have begun from a copy that has none of it.
void Replica::noteGeneration(const QString& generation) {
  const QString fact = QStringLiteral("generation");
  if (store_.fact(fact) == generation) return;
  store_.database().execute(
      QStringLiteral("UPDATE operations SET state = 'unconfirmed', version = 0 WHERE state = "
                     "'accepted' AND version > ?"),
      {cursorVersion(cursor())});
  store_.setFact(fact, generation);
}

Result<void> Replica::runAgain(qint64 cursor_version, Changes& changes) {
  Database& db = store_.database();
  for (const Pending& pending : notInServerState(cursor_version)) {
    const auto user = store_.reader().findBy<User>(u"login", pending.record.actor);
    if (!user) continue;
    const OperationType* type = store_.environment().domain->operation(pending.record.name);
    Transaction tx(
        db, {store_.environment().domain, false, 0, type && type->undo == Undo::kRestoreRows});
    TransactionGuard savepoint(db, 1);
    // One that does not hold any more stays in the outbox: the server refuses it, with the reason.
    if (const auto done = store_.run(pending.record, user->actor(), tx); !done) {
      if (isOfTheMachine(done.error())) return done;
      savepoint.rollback();
      continue;
    }
    db.execute(QStringLiteral("UPDATE operations SET images = ? WHERE number = ?"),
               {tx.images().isEmpty()
                    ? QVariant()
                    : QString::fromUtf8(QJsonDocument(tx.images()).toJson(QJsonDocument::Compact)),
                pending.number});
    if (auto committed = savepoint.commit(); !committed) return committed;
    changes.merge(tx.changes());
  }
  return {};
}

bool Replica::touchesPending(const PullAnswer& page) {
  QSet<QByteArray> touched;
  {
    Rows rows = store_.database().query(QStringLiteral("SELECT id FROM base_rows"));
    while (rows.next()) touched.insert(rows.blob(0));
  }
  if (touched.isEmpty()) return false;
  for (const RowGroup& group : page.groups) {
    const qsizetype id = group.columns.indexOf(QStringLiteral("id"));
    for (const QJsonValue& row : group.rows) {
      if (touched.contains(Uuid::parse(row[id + 1].toString()).value_or(Uuid{}).blob()))
        return true;
    }
  }
  for (const RemovedRow& row : page.removed) {
    if (touched.contains(row.id.blob())) return true;
  }
  return false;
}

Result<int> Replica::putRows(const PullAnswer& page, Transaction& tx) {
  int count = 0;
  for (const RowGroup& group : page.groups) {
    const EntityType* type = store_.environment().domain->entity(group.entity);
    if (!type) continue;  // A newer server's table: this program shows nothing of it.
    const std::vector<qsizetype> positions = positionsOf(*type, group);
    for (const QJsonValue& item : group.rows) {
      const QJsonArray row = item.toArray();
      QVariantList values;
      values.reserve(static_cast<qsizetype>(positions.size()));
      for (size_t i = 0; i < positions.size(); ++i) {
        const ColumnInfo& column = type->columns[i];
        auto value = positions[i] < 0 ? sqlFromJson(column.type, true, QJsonValue::Null)
                                      : sqlFromJson(column.type, true, row[positions[i] + 1]);
        if (!value) {
          return failure(
              ErrorCode::kCorrupt,
              QStringLiteral("서버가 보낸 %1 자료를 읽을 수 없습니다. 관리자에게 알리세요.")
                  .arg(column.label));
        }
        values << *value;
      }
      tx.putServerRow(*type, values, row[0].toInteger());
      ++count;
    }
  }
  for (const RemovedRow& row : page.removed) {
    if (const EntityType* type = store_.environment().domain->entity(row.entity)) {
      tx.removeServerRow(*type, row.id);
      ++count;
    }
  }
  return count;
}

Result<int> Replica::apply(const PullAnswer& page, Changes* changes) {
  Database& db = store_.database();
  const ForeignKeysOff foreign_keys(db);
  if (db.failed()) return failure(*db.error());
  TransactionGuard guard(db, 0);
  // Read inside, so that a failure to read it is a failure of the whole.
  const QString under_way = store_.fact(QStringLiteral("resync"));
  const bool resync = page.restart || under_way == kBecauseOfServer || under_way == kBecauseOfScope;
  if (page.restart) expectEverything(kBecauseOfScope);
  Changes touched;
  // In between, pages that concern no pending operation are just stored; the last one always
  // rebases.
  const bool other_person = cursorPerson(page.cursor) != cursorPerson(cursor());
  const bool rebase = !page.more || other_person || touchesPending(page);
  Transaction tx(db, {store_.environment().domain});
  if (rebase) tx.restoreBaseRows();
  if (other_person) removeRestricted(tx);
  const auto count = putRows(page, tx);
  if (!count) return failure(count.error());
  if (resync) {
    for (const RowGroup& group : page.groups) noteSeen(group);
    if (!page.more) {
      if (auto question = questionBeforeShrinking()) {
        guard.rollback();
        store_.setFact(QStringLiteral("asks_to_shrink"), QStringLiteral("1"));
        return failure(*question);
      }
      if (auto removed = removeUnseen(tx); !removed) return failure(removed.error());
    }
  }
  noteGeneration(cursorGeneration(page.cursor));
  store_.setFact(QStringLiteral("cursor"), page.cursor);
  touched.merge(tx.changes());
  if (rebase) {
    if (auto again = runAgain(cursorVersion(page.cursor), touched); !again)
      return failure(again.error());
  }
  if (*count <= kFewRows) {
    for (const EntityType& type : store_.environment().domain->entities) {
      if (type.search_text && touched.touches(type.table)) SearchIndex(db, type).catchUp(kFewRows);
    }
  }
  if (auto committed = guard.commit(); !committed) return failure(committed.error());
  if (changes) changes->merge(touched);
  return *count;
}

void Replica::removeRestricted(Transaction& tx) {
  for (const EntityType& type : store_.environment().domain->entities) {
    if (type.scope != Scope::kRestricted) continue;
    std::vector<Uuid> ids;
    {
      Rows rows = store_.database().query(QStringLiteral("SELECT id FROM %1").arg(type.table));
      while (rows.next()) ids.push_back(Uuid::fromBlob(rows.blob(0)));
    }
    for (const Uuid& id : ids) tx.removeServerRow(type, id);
  }
}

Result<void> Replica::beginResync() {
  Database& db = store_.database();
  TransactionGuard guard(db, 0);
  store_.setFact(QStringLiteral("cursor"), QStringLiteral(""));
  expectEverything(kBecauseOfServer);
  db.execute(QStringLiteral(
      "UPDATE operations SET state = 'unconfirmed', version = 0 WHERE state = 'accepted'"));
  return guard.commit();
}

void Replica::expectEverything(QLatin1String why) {
  store_.setFact(QStringLiteral("resync"), why);
  store_.database().execute(QStringLiteral("DELETE FROM resync_seen"));
}

void Replica::noteSeen(const RowGroup& group) {
  const qsizetype id = group.columns.indexOf(QStringLiteral("id"));
  for (const QJsonValue& row : group.rows) {
    store_.database().execute(
        QStringLiteral("INSERT OR IGNORE INTO resync_seen(entity, id) VALUES (?, ?)"),
        {group.entity, Uuid::parse(row[id + 1].toString()).value_or(Uuid{}).blob()});
  }
}

std::optional<Error> Replica::questionBeforeShrinking() {
  // Another scope may well be another set of rows; the same scope may not.
  if (store_.fact(QStringLiteral("resync")) != kBecauseOfServer ||
      store_.fact(QStringLiteral("may_shrink")) == QStringLiteral("1")) {
    return std::nullopt;
  }
  Database& db = store_.database();
  const QString count = QStringLiteral("SELECT count(*) FROM complaints c");
  const qint64 all = db.scalar(count).value_or(0).toLongLong();
  const qint64 seen = db.scalar(count + QStringLiteral(" JOIN resync_seen s ON s.entity = "
                                                       "'complaints' AND s.id = c.id"))
                          .value_or(0)
                          .toLongLong();
  if (all < kManyComplaints || seen * 2 >= all) return std::nullopt;
  return Error{
      ErrorCode::kConflict,
      QStringLiteral("서버에 이 PC가 가진 민원 %1건 가운데 절반도 없습니다(%2건). 서버가 옛 "
                     "자료로 돌아갔는지 관리자에게 확인한 뒤 동기화를 허락하세요.")
          .arg(all)
          .arg(seen)};
}

void Replica::allowShrink() { store_.setFact(QStringLiteral("may_shrink"), QStringLiteral("1")); }

bool Replica::asksToShrink() {
  return store_.fact(QStringLiteral("asks_to_shrink")) == QStringLiteral("1");
}

Result<void> Replica::removeUnseen(Transaction& tx) {
  Database& db = store_.database();
  store_.setFact(QStringLiteral("may_shrink"), QStringLiteral("0"));
  store_.setFact(QStringLiteral("asks_to_shrink"), QStringLiteral("0"));
  for (const EntityType& type : store_.environment().domain->entities) {
    QList<QByteArray> unseen;
    {
      Rows rows = db.query(QStringLiteral("SELECT t.id FROM %1 t WHERE NOT EXISTS (SELECT 1 FROM "
                                          "resync_seen s WHERE s.entity = ? AND s.id = t.id)")
                               .arg(type.table),
                           {type.table});
      while (rows.next()) unseen << rows.blob(0);
    }
    for (const QByteArray& id : unseen) tx.removeServerRow(type, Uuid::fromBlob(id));
  }
  db.execute(QStringLiteral("DELETE FROM resync_seen"));
  store_.setFact(QStringLiteral("resync"), QStringLiteral("0"));
  return {};
}

Result<void> Replica::forgetOld() {
  const Instant now = store_.environment().clock->now();
  TransactionGuard guard(store_.database(), 0);
  store_.database().execute(
      QStringLiteral("DELETE FROM operations WHERE state = 'accepted' AND version <= ? AND at < ?"),
      {cursorVersion(cursor()), now.ms - kKept_days * kMsPerDay});
  return guard.commit();
}

bool Replica::hasUnconfirmed(const QString& login) {
  return store_.database()
      .scalar(QStringLiteral(
                  "SELECT 1 FROM operations WHERE state = 'unconfirmed' AND actor = ? LIMIT 1"),
              {login})
      .has_value();
}

std::optional<Error> Replica::takeError() {
  const std::optional<Error> error = store_.database().error();
  store_.database().clearError();
  return error;
}

OutboxCount Replica::outbox(const QString& login) {
  OutboxCount count;
  Rows rows = store_.database().query(
      QStringLiteral("SELECT state, actor = ?, count(*) FROM operations "
                     "WHERE state IN ('pending', 'unconfirmed', 'refused') GROUP BY 1, 2"),
      {login});
  while (rows.next()) {
    if (rows.text(0) == codeOf(OperationState::kRefused)) {
      count.refused += rows.integer(2);
    } else {
      count.pending += rows.integer(2);
      if (rows.integer(1) == 0) count.pending_of_others += rows.integer(2);
    }
  }
  return count;
}

std::vector<RefusedOperation> Replica::refused() {
  std::vector<RefusedOperation> out;
  Rows rows = store_.database().query(
      QStringLiteral(
          "SELECT %1, reason, current_row FROM operations WHERE state = 'refused' ORDER BY number")
          .arg(kRecordColumns));
  while (rows.next()) {
    const OperationRecord record = readRecord(rows, 0);
    const OperationType* type = store_.environment().domain->operation(record.name);
    out.push_back({record.id, record.name, type ? type->label : record.name, record.payload,
                   record.at, record.actor, rows.text(8),
                   QJsonDocument::fromJson(rows.text(9).toUtf8()).object()});
  }
  return out;
}

Result<void> Replica::discard(const Uuid& operation) {
  TransactionGuard guard(store_.database(), 0);
  store_.database().execute(
      QStringLiteral(
          "UPDATE operations SET state = 'discarded' WHERE id = ? AND state = 'refused'"),
      {operation.blob()});
  return guard.commit();
}

}  // namespace pcrm
