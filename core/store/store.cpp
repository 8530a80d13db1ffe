// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/migrations.h"
#include "core/store/search_index.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

constexpr int kIndexedAtOnce = 64;  ///< Rows of one ordinary operation that are indexed with it.

QString jsonText(const QJsonObject& json) {
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant imagesText(const QJsonArray& images) {
  if (images.isEmpty()) return {};
  return QString::fromUtf8(QJsonDocument(images).toJson(QJsonDocument::Compact));
}

}  // namespace

Store::Store(std::unique_ptr<Database> db, Environment environment)
    : db_(std::move(db)), environment_(environment), reader_(*db_) {}

Result<std::unique_ptr<Store>> Store::open(const QString& path, ReplicaKind kind,
                                           Environment environment) {
  auto db = Database::open(path);
  if (!db) return failure(db.error());
  std::unique_ptr<Store> store(new Store(std::move(*db), environment));
  if (auto ready = store->prepareFile(kind); !ready) return failure(ready.error());
  return store;
}

Result<void> Store::prepareFile(ReplicaKind kind) {
  // Reading the version first tells a foreign or newer file before anything is written to it.
  if (auto migrated = migrate(*db_, migrations()); !migrated) return migrated;
  for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
                             "PRAGMA foreign_keys = ON", "PRAGMA wal_autocheckpoint = 16000",
                             "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY"}) {
    db_->query(QLatin1String(pragma));
  }
  if (auto indexed = openSearchIndexes(*db_, *environment_.domain); !indexed) return indexed;
  const QString present = fact(QStringLiteral("kind"));
  kind_ = present.isEmpty()
              ? kind
              : (present == QLatin1String("central") ? ReplicaKind::kCentral : ReplicaKind::kDesk);
  if (present.isEmpty()) {
    setFact(QStringLiteral("kind"),
            kind == ReplicaKind::kCentral ? QStringLiteral("central") : QStringLiteral("desk"));
  }
  device_ = fact(QStringLiteral("device"));
  if (device_.isEmpty()) {
    if (auto renewed = renewDevice(); !renewed) return renewed;
  }
  if (db_->failed()) return failure(*db_->error());
  return {};
}

Result<void> Store::renewDevice() {
  TransactionGuard guard(*db_, 0);
  const QString device = Uuid::v7(environment_.clock->now(), *environment_.random).text();
  setFact(QStringLiteral("device"), device);
  db_->execute(QStringLiteral("DELETE FROM counters WHERE name = 'sequence'"));
  // What still waits keeps its id and its order, under the new name.
  QList<QByteArray> waiting;
  {
    Rows rows = db_->query(QStringLiteral(
        "SELECT id FROM operations WHERE state IN ('pending', 'unconfirmed') ORDER BY number"));
    while (rows.next()) waiting << rows.blob(0);
  }
  Transaction tx(*db_, {environment_.domain, kind_ == ReplicaKind::kCentral});
  for (const QByteArray& id : waiting) {
    db_->execute(QStringLiteral("UPDATE operations SET device = ?, sequence = ? WHERE id = ?"),
                 {device, tx.nextCounter(QStringLiteral("sequence")), id});
  }
  if (auto committed = guard.commit(); !committed) return committed;
  device_ = device;
  return {};
}

QString Store::fact(const QString& name) {
  return db_->scalar(QStringLiteral("SELECT value FROM facts WHERE name = ?"), {name})
      .value_or(QString())
      .toString();
}

void Store::setFact(const QString& name, const QString& value) {
  db_->execute(QStringLiteral("INSERT INTO facts(name, value) VALUES (?, ?) ON CONFLICT(name) DO "
                              "UPDATE SET value = excluded.value"),
               {name, value});
}

qint64 Store::nextVersion() {
  return Transaction(*db_, {environment_.domain, true}).nextCounter(QStringLiteral("version"));
}

OperationContext Store::contextOf(const OperationRecord& record, const Actor& actor) const {
  return {record.id,         record.at, actor, record.device, kind_ == ReplicaKind::kCentral,
          environment_.rules};
}

Result<void> Store::run(const OperationRecord& record, const Actor& actor, Transaction& tx) {
  const OperationType* type = environment_.domain->operation(record.name);
  if (!type) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("‘%1’이라는 작업을 이 프로그램은 모릅니다. 프로그램을 새 판으로 올리세요.")
            .arg(record.name));
  }
  if (!type->roles.contains(actor.role)) {
    return failure(
        ErrorCode::kDenied,
        QStringLiteral("‘%1’은(는) 이 역할로 할 수 없습니다. 담당자나 관리자에게 맡기세요.")
            .arg(type->label));
  }
  const OperationContext context = contextOf(record, actor);
  const auto done = type->run(record.payload, context, tx);
  // A row that could not be read is no row that is missing.
  if (db_->failed()) return failure(*db_->error());
  if (!done) return done;
  for (const Reaction& reaction : environment_.domain->reactions) {
    if (reaction.after == record.name) reaction.run(record.payload, context, tx);
  }
  if (db_->failed()) return failure(*db_->error());
  return {};
}

void Store::log(const OperationRecord& record, OperationState state, const QString& reason,
                qint64 version, const QJsonArray& images) {
  const OperationType* type = environment_.domain->operation(record.name);
  const bool shorten = kind_ == ReplicaKind::kCentral && type && type->logged;
  db_->execute(QStringLiteral("INSERT INTO operations(id, device, sequence, name, payload, actor, "
                              "office, at, state, reason, version, images) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               {record.id.blob(), record.device, record.sequence, record.name,
                jsonText(shorten ? type->logged(record.payload) : record.payload), record.actor,
                record.office, record.at.ms, codeOf(state),
                reason.isNull() ? QStringLiteral("") : reason, version, imagesText(images)});
}

Result<OperationOutcome> Store::performOne(const OperationDraft& draft, const Actor& actor,
                                           qint64 version, Changes& changes) {
  const OperationType* type = environment_.domain->operation(draft.name);
  Transaction tx(*db_, {environment_.domain, kind_ == ReplicaKind::kCentral, version,
                        type && type->undo == Undo::kRestoreRows});
  OperationRecord record;
  record.at = environment_.clock->now();
  record.id = draft.id.isNull() ? Uuid::v7(record.at, *environment_.random) : draft.id;
  record.device = device_;
  record.sequence = tx.nextCounter(QStringLiteral("sequence"));
  record.name = draft.name;
  record.payload = draft.payload;
  record.actor = actor.login;
  record.office = actor.office;
  if (type && type->prepare) type->prepare(record.payload, contextOf(record, actor), tx);
  if (auto done = run(record, actor, tx); !done) return failure(done.error());
  log(record, kind_ == ReplicaKind::kCentral ? OperationState::kAccepted : OperationState::kPending,
      QString(), version, tx.images());
  changes.merge(tx.changes());
  return OperationOutcome{record.id, true, QString()};
}

Result<OperationOutcome> Store::perform(const OperationDraft& draft, const Actor& actor,
                                        Changes* changes) {
  auto outcomes = performAll({draft}, actor, changes);
  if (!outcomes) return failure(outcomes.error());
  return outcomes->front();
}

Result<std::vector<OperationOutcome>> Store::performAll(const std::vector<OperationDraft>& drafts,
                                                        const Actor& actor, Changes* changes) {
  TransactionGuard guard(*db_, 0);
  if (db_->failed()) return failure(guard.commit().error());
  const qint64 version = kind_ == ReplicaKind::kCentral ? nextVersion() : 0;
  Changes touched;
  std::vector<OperationOutcome> outcomes;
  for (const OperationDraft& draft : drafts) {
    auto outcome = performOne(draft, actor, version, touched);
    if (!outcome) return failure(outcome.error());
    outcomes.push_back(*outcome);
  }
  if (!bulk_) {
    for (const EntityType& type : environment_.domain->entities) {
      if (type.search_text && touched.touches(type.table))
        SearchIndex(*db_, type).catchUp(kIndexedAtOnce);
    }
  }
  if (auto committed = guard.commit(); !committed) return failure(committed.error());
  if (changes) changes->merge(touched);
  return outcomes;
}

Result<qint64> Store::indexPending(int rows) {
  TransactionGuard guard(*db_, 0);
  qint64 waiting = 0;
  for (const EntityType& type : environment_.domain->entities) {
    if (!type.search_text) continue;
    SearchIndex index(*db_, type);
    index.catchUp(rows);
    index.backfill(rows);
    waiting += index.backlog();
  }
  if (auto committed = guard.commit(); !committed) return failure(committed.error());
  return waiting;
}

}  // namespace pcrm
