// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/desk.h"

#include "core/offices/office.h"
#include "tests/support/people.h"

#include <QFile>

namespace pcrm::simulation {

SimulatedDesk::SimulatedDesk(QString name, QString path, QStringList logins, quint64 seed,
                             const Surroundings& around)
    : name_(std::move(name)),
      path_(std::move(path)),
      logins_(std::move(logins)),
      around_(around),
      ids_(seed),
      transport_(*around.timeline, *around.random, line,
                 [server = around.server](const TransportRequest& request) {
                   return server->handle(request);
                 }) {
  clock_.right = &around_.timeline->clock;
  open();
}

void SimulatedDesk::open() {
  auto opened =
      Store::open(path_, ReplicaKind::kDesk, {around_.domain, around_.rules, &clock_, &ids_});
  if (!opened)
    qFatal("desk %s does not open: %s", qPrintable(name_), qPrintable(opened.error().message));
  store_ = std::move(*opened);
  replica_ = std::make_unique<Replica>(*store_);
  faults_.disarm();
  faults_.watch(store_->database());
}

void SimulatedDesk::close() {
  ++life_;
  transport_.forgetAll();
  engine_.reset();
  replica_.reset();
  store_.reset();
}

bool SimulatedDesk::diedJustNow() {
  if (!faults_.crashed()) return false;
  around_.trace(name_ + QStringLiteral(": died in the middle"));
  close();
  copyDatabase(faults_.snapshot(), path_);
  open();
  return true;
}

void SimulatedDesk::kill() {
  const QString copy = path_ + QStringLiteral(".killed");
  copyDatabase(path_, copy);
  close();
  copyDatabase(copy, path_);
  open();
}

void SimulatedDesk::killAt(int statements) {
  faults_.crashAt(statements, path_ + QStringLiteral(".killed"));
}

bool SimulatedDesk::hasBackup() const { return QFile::exists(path_ + QStringLiteral(".backup")); }

bool SimulatedDesk::serverHas(const Uuid& id) {
  return around_.server->store()
      .database()
      .scalar(QStringLiteral("SELECT 1 FROM operations WHERE id = ?"), {id.blob()})
      .has_value();
}

void SimulatedDesk::restore() {
  close();
  copyDatabase(path_ + QStringLiteral(".backup"), path_);
  open();
  for (auto& [id, deed] : *around_.deeds) {
    if (deed.desk != name_ || deed.gone_from_desk) continue;
    deed.gone_from_desk =
        !store_->database()
             .scalar(QStringLiteral("SELECT 1 FROM operations WHERE id = ?"), {id.blob()})
             .has_value();
    if (deed.gone_from_desk && !serverHas(id)) deed.gone_from_server = true;
  }
}

void SimulatedDesk::calm() {
  faults_.disarm();
  transport_.forgetAll();
  engine_.reset();
  ++life_;
  clock_.wrong_by = 0;
  line = {0, 0, 0, 0, 0, false};
}

void SimulatedDesk::changeUser() { user_ = (user_ + 1) % logins_.size(); }

void SimulatedDesk::act() {
  const auto user = store_->reader().findBy<User>(u"login", login());
  if (!user) {
    (void)diedJustNow();
    return;
  }
  OperationDraft draft =
      testing::somethingToDo(*store_, user->actor(), last_[login()], *around_.random);
  if (diedJustNow()) return;
  const auto done = store_->perform(draft, user->actor());
  around_.trace(
      QStringLiteral("%1: %2 %3 -> %4")
          .arg(name_, login(), draft.name, done ? done->id.text() : done.error().message));
  if (done) {
    last_[login()] = done->id;
    (*around_.deeds)[done->id] = {name_, draft.name, login()};
  }
  (void)diedJustNow();
}

void SimulatedDesk::poison() {
  store_->database().execute(
      QStringLiteral("UPDATE operations SET name = 'unheard-of' WHERE number = (SELECT max(number) "
                     "FROM operations WHERE state = 'pending')"));
  (void)diedJustNow();
  store_->database().clearError();
}

void SimulatedDesk::sync() {
  if (engine_) return;
  engine_ = std::make_unique<SyncEngine>(*replica_, login(), login().toUtf8());
  const Instruction first = engine_->begin();
  if (diedJustNow()) return;
  proceed(first);
}

void SimulatedDesk::proceed(Instruction next) {
  if (const auto* send = std::get_if<SendRequest>(&next)) {
    transport_.send(send->request, [this, life = life_](const Result<TransportReply>& reply) {
      if (life != life_) return;
      const Instruction then = engine_->answered(reply);
      if (!diedJustNow()) proceed(then);
    });
    return;
  }
  if (const auto* done = std::get_if<RoundDone>(&next))
    return endRound(QStringLiteral("done, accepted %1 refused %2 pulled %3")
                        .arg(done->summary.accepted)
                        .arg(done->summary.refused)
                        .arg(done->summary.pulled));
  if (const auto* failed = std::get_if<RoundFailed>(&next))
    return endRound(QStringLiteral("failed: ") + failed->error.message);
  endRound(QStringLiteral("must sign in"));
}

void SimulatedDesk::endRound(const QString& how) {
  around_.trace(QStringLiteral("%1: %2's round %3").arg(name_, login(), how));
  engine_.reset();
}

Result<SyncSummary> SimulatedDesk::syncNow(const QString& login) {
  setUser(login);
  SyncEngine engine(*replica_, login, login.toUtf8());
  Instruction next = engine.begin();
  while (const auto* send = std::get_if<SendRequest>(&next))
    next = engine.answered(around_.server->handle(send->request));
  if (const auto* done = std::get_if<RoundDone>(&next)) return done->summary;
  if (const auto* failed = std::get_if<RoundFailed>(&next)) return failure(failed->error);
  return failure(ErrorCode::kDenied, QStringLiteral("must sign in"));
}

}  // namespace pcrm::simulation
