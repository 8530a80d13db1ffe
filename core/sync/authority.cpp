// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/authority.h"

#include "core/store/search_index.h"
#include "core/sync/scope_sql.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kIndexedAtOnce = 2000;
/// Counter: removals up to this version have been forgotten.
const QString kRemovalsFrom = QStringLiteral("removals_from");

/// When a generation began: its id is a UUIDv7, whose first 48 bits are the time.
Instant beganAt(const QString& generation) {
  qint64 ms = 0;
  const Uuid id = Uuid::parse(generation).value_or(Uuid());
  for (size_t i = 0; i < 6; ++i) ms = ms << 8 | id.bytes[i];
  return Instant{ms};
}
constexpr int kBackfilledAtOnce = 100;

/// A cursor is good for one scope only: whoever moves to another office begins anew.
QString scopeTag(const Actor& actor) {
  const QString scope = actor.seesWholeCity() ? QString() : actor.office + u'/' + actor.department;
  return QString::fromLatin1(
      QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

/// Whose restricted rows a desk has: two people of one office share all rows but these.
QString personTag(const Actor& actor) {
  const QString who =
      actor.role == Role::kAdministrator
          ? QString()
          : QStringList{codeOf(actor.role), actor.office, actor.department, actor.login}.join(u'/');
  return QString::fromLatin1(
      QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

/// Rows of one table changed in (after, upto].
RowGroup rowsOf(Database& db, const EntityType& type, const Actor& actor, qint64 after,
                qint64 upto) {
  const ScopeSql scope = scopeSql(type, actor);
  RowGroup group;
  group.entity = type.table;
  QStringList columns;
  for (const ColumnInfo& column : type.columns) {
    group.columns << column.name;
    columns << QStringLiteral("t.") + column.name;
  }
  Rows rows = db.query(QStringLiteral("SELECT t.version, %1 FROM %2 t WHERE t.version > ? AND "
                                      "t.version <= ?%3 ORDER BY t.version")
                           .arg(columns.join(QLatin1String(", ")), type.table, scope.where),
                       QVariantList{after, upto} + scope.arguments);
  while (rows.next()) {
    QJsonArray row{rows.integer(0)};
    for (size_t i = 0; i < type.columns.size(); ++i) {
      row.append(jsonFromSql(type.columns[i].type, rows.value(static_cast<int>(i) + 1)));
    }
    group.rows.append(row);
  }
  return group;
}

/// The highest version such that about `limit` rows lie in (after, it]; versions are never split.
qint64 pageEnd(Database& db, const Domain& domain, const Actor& actor, qint64 after, qint64 newest,
               int limit) {
  qint64 end = newest;
  for (const EntityType& type : domain.entities) {
    const ScopeSql scope = scopeSql(type, actor);
    const auto boundary =
        db.scalar(QStringLiteral("SELECT t.version FROM %1 t WHERE t.version > ? AND t.version <= "
                                 "?%2 ORDER BY t.version LIMIT 1 OFFSET ?")
                      .arg(type.table, scope.where),
                  QVariantList{after, end} + scope.arguments + QVariantList{limit});
    // The row after the page belongs to the next one, unless its version alone overfills a page.
    if (boundary) end = std::min(end, std::max(boundary->toLongLong() - 1, after + 1));
  }
  return end;
}

}  // namespace

Result<void> Authority::startGeneration() {
  TransactionGuard guard(store_.database(), 0);
  generation_ = Uuid::v7(store_.environment().clock->now(), *store_.environment().random).text();
  const QVariant newest =
      store_.database()
          .scalar(QStringLiteral("SELECT value FROM counters WHERE name = 'version'"))
          .value_or(0);
  store_.database().execute(
      QStringLiteral("INSERT INTO generations(id, from_version) VALUES (?, ?)"),
      {generation_, newest});
  forgetOldRemovals();
  return guard.commit();
}

void Authority::forgetOldRemovals() {
  Database& db = store_.database();
  const Instant horizon{store_.environment().clock->now().ms -
                        qint64{kRemovalsKept_days} * 24 * 60 * kMsPerMinute};
  qint64 upto = 0;
  Rows rows = db.query(QStringLiteral("SELECT id, from_version FROM generations ORDER BY rowid"));
  while (rows.next()) {
    if (beganAt(rows.text(0)) < horizon) upto = std::max(upto, rows.integer(1));
  }
  if (upto == 0) return;
  db.execute(QStringLiteral("DELETE FROM tombstones WHERE version <= ?"), {upto});
  db.execute(QStringLiteral("DELETE FROM scope_exits WHERE version <= ?"), {upto});
  db.execute(QStringLiteral("INSERT INTO counters(name, value) VALUES (?, ?) ON CONFLICT(name) DO "
                            "UPDATE SET value = excluded.value"),
             {kRemovalsFrom, upto});
}

std::optional<OperationAnswer> Authority::storedAnswer(const Uuid& id) {
  Rows rows = store_.database().query(
      QStringLiteral("SELECT state, reason, current_row, version FROM operations WHERE id = ?"),
      {id.blob()});
  if (!rows.next()) return std::nullopt;
  return OperationAnswer{id, rows.text(0) == codeOf(OperationState::kAccepted), rows.text(1),
                         QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), rows.integer(3)};
}

QJsonObject Authority::currentRow(const OperationRecord& record) {
  const OperationType* type = store_.environment().domain->operation(record.name);
  if (!type) return {};
  for (const ColumnInfo& field : type->fields) {
    const EntityType* entity = field.references.isEmpty()
                                   ? nullptr
                                   : store_.environment().domain->entity(field.references);
    const auto id = Uuid::parse(record.payload[field.name].toString());
    if (!entity || !id || entity->scope == Scope::kRestricted) continue;
    QStringList names;
    for (const ColumnInfo& column : entity->columns) names << column.name;
    Rows rows = store_.database().query(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                            .arg(names.join(QLatin1String(", ")), entity->table),
                                        {id->blob()});
    if (rows.next())
      return entity->toJson(rows.values(0, static_cast<int>(entity->columns.size())));
  }
  return {};
}

Result<OperationAnswer> Authority::apply(const OperationRecord& record, const Actor& actor) {
  OperationAnswer answer{record.id, false, QString(), {}, 0};
  const OperationType* type = store_.environment().domain->operation(record.name);
  const qint64 version = store_.nextVersion();
  Transaction tx(store_.database(), {store_.environment().domain, true, version,
                                     type && type->undo == Undo::kRestoreRows});
  TransactionGuard savepoint(store_.database(), 1);
  auto done = store_.run(record, actor, tx);
  if (done) done = savepoint.commit();
  if (done) {
    answer.accepted = true;
    answer.version = version;
    store_.log(record, OperationState::kAccepted, QString(), version, tx.images());
    return answer;
  }
  savepoint.rollback();
  // A disk that is full today is no reason to refuse for ever what somebody did.
  if (isOfTheMachine(done.error())) return failure(done.error());
  answer.reason = done.error().message;
  answer.current_row = currentRow(record);
  store_.log(record, OperationState::kRefused, answer.reason, 0, {});
  store_.database().execute(
      QStringLiteral("UPDATE operations SET current_row = ? WHERE id = ?"),
      {QString::fromUtf8(QJsonDocument(answer.current_row).toJson(QJsonDocument::Compact)),
       record.id.blob()});
  return answer;
}

SyncReply<PushAnswer> Authority::push(const Actor& actor, const PushRequest& request) {
  SyncReply<PushAnswer> reply;
  Database& db = store_.database();
  TransactionGuard guard(db, 0);
  const QString replica = request.device + u'/' + actor.login;
  qint64 last =
      db.scalar(QStringLiteral("SELECT last_sequence FROM devices WHERE device = ?"), {replica})
          .value_or(0)
          .toLongLong();
  for (const OperationRecord& record : request.operations) {
    if (record.actor != actor.login)
      return {{},
              SyncProblem::kForbidden,
              QStringLiteral("다른 사람의 작업은 그 사람이 로그인해서 보내야 합니다.")};
    if (auto stored = storedAnswer(record.id)) {
      reply.value.answers.push_back(*stored);
      continue;
    }
    if (db.failed()) break;
    if (record.sequence <= last)
      return {{}, SyncProblem::kRestoredCopy, QStringLiteral("이 PC의 데이터가 옛 사본입니다.")};
    last = record.sequence;
    auto answer = apply(record, actor);
    if (!answer) return {{}, SyncProblem::kFailed, answer.error().message};
    reply.value.answers.push_back(std::move(*answer));
  }
  reply.value.generation = generation_;
  for (const QJsonValue& item : request.unreadable) {
    const auto id = Uuid::parse(item[u"id"].toString());
    if (id)
      reply.value.answers.push_back(
          {*id,
           false,
           QStringLiteral("서버가 읽지 못한 작업입니다. 프로그램을 새 판으로 올리세요."),
           {},
           0});
  }
  db.execute(
      QStringLiteral("INSERT INTO devices(device, last_sequence) VALUES (?, ?) ON CONFLICT(device) "
                     "DO UPDATE SET last_sequence = excluded.last_sequence"),
      {replica, last});
  for (const EntityType& type : store_.environment().domain->entities) {
    if (!type.search_text) continue;
    SearchIndex(db, type).catchUp(kIndexedAtOnce);
    SearchIndex(db, type).backfill(kBackfilledAtOnce);
  }
  if (auto committed = guard.commit(); !committed)
    return {{}, SyncProblem::kFailed, committed.error().message};
  return reply;
}

bool Authority::isKnownCursor(const QString& cursor, qint64 newest) {
  Database& db = store_.database();
  const qint64 version = cursorVersion(cursor);
  if (version < 0 || version > newest) return false;
  // A cursor of this very start began from nothing or from one that was still good: a first sync in
  // pages passes through old versions.
  if (cursorGeneration(cursor) != generation_ &&
      version <
          db.scalar(QStringLiteral("SELECT value FROM counters WHERE name = ?"), {kRemovalsFrom})
              .value_or(0)
              .toLongLong()) {
    return false;
  }
  const auto number = db.scalar(QStringLiteral("SELECT rowid FROM generations WHERE id = ?"),
                                {cursorGeneration(cursor)});
  if (!number) return false;
  const auto end = db.scalar(
      QStringLiteral("SELECT from_version FROM generations WHERE rowid > ? ORDER BY rowid LIMIT 1"),
      {*number});
  return !end || version <= end->toLongLong();
}

SyncReply<PullAnswer> Authority::pull(const Actor& actor, const PullRequest& request) {
  SyncReply<PullAnswer> reply;
  Database& db = store_.database();
  const Domain& domain = *store_.environment().domain;
  const ReadSnapshot snapshot(db);
  const qint64 newest =
      db.scalar(QStringLiteral("SELECT value FROM counters WHERE name = 'version'"))
          .value_or(0)
          .toLongLong();
  if (!request.cursor.isEmpty() && !isKnownCursor(request.cursor, newest)) {
    return {{}, SyncProblem::kResync, QStringLiteral("처음부터 다시 받아야 합니다.")};
  }
  // Nothing is lost when only the scope is another one: the rows begin anew, and that is all.
  reply.value.restart = !request.cursor.isEmpty() && cursorScope(request.cursor) != scopeTag(actor);
  const bool whole = request.cursor.isEmpty() || reply.value.restart;
  // At another person's turn only the restricted rows begin anew; the desk drops those it had.
  const bool other_person = cursorPerson(request.cursor) != personTag(actor);
  const qint64 after = whole ? 0 : cursorVersion(request.cursor);
  const qint64 end = pageEnd(db, domain, actor, after, newest,
                             std::clamp(request.limit, 100, PullRequest::kMostRows));
  for (const EntityType& type : domain.entities) {
    const bool anew = other_person && type.scope == Scope::kRestricted;
    RowGroup group = rowsOf(db, type, actor, anew ? 0 : after, end);
    if (!group.rows.isEmpty()) reply.value.groups.push_back(std::move(group));
  }
  if (after > 0) {
    Rows rows = db.query(
        QStringLiteral("SELECT entity, id FROM tombstones WHERE version > ? AND version <= ?"),
        {after, end});
    while (rows.next()) reply.value.removed.push_back({rows.text(0), Uuid::fromBlob(rows.blob(1))});
  }
  if (after > 0 && !actor.seesWholeCity()) {
    for (RemovedRow& row : leftScope(db, domain, actor, after, end))
      reply.value.removed.push_back(std::move(row));
  }
  reply.value.cursor = makeCursor(generation_, scopeTag(actor), personTag(actor), end);
  reply.value.more = end < newest;
  if (db.failed()) {
    const QString detail = db.error()->message;
    db.clearError();
    return {{}, SyncProblem::kFailed, detail};
  }
  return reply;
}

}  // namespace pcrm
