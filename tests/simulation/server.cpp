// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/server.h"

#include "tests/support/local_server.h"

#include <QFile>

namespace pcrm::simulation {
SimulatedServer::SimulatedServer(QString path, Store::Environment environment)
    : path_(std::move(path)), environment_(environment) {
  start();
}

void SimulatedServer::start() {
  auto opened = Store::open(path_, ReplicaKind::kCentral, environment_);
  if (!opened) qFatal("the server does not open: %s", qPrintable(opened.error().message));
  store_ = std::move(*opened);
  authority_ = std::make_unique<Authority>(*store_);
  if (const auto begun = authority_->startGeneration(); !begun)
    qFatal("no generation: %s", qPrintable(begun.error().message));
  faults_.disarm();
  faults_.watch(store_->database());
}

void SimulatedServer::kill() {
  if (!up()) return;
  const QString copy = path_ + QStringLiteral(".killed");
  copyDatabase(path_, copy);
  authority_.reset();
  store_.reset();
  copyDatabase(copy, path_);
}

void SimulatedServer::killAt(int statements) {
  faults_.crashAt(statements, path_ + QStringLiteral(".killed"));
}

void SimulatedServer::calm() {
  faults_.disarm();
  if (!up()) start();
}

void SimulatedServer::dieIfCrashed() {
  if (!faults_.crashed()) return;
  authority_.reset();
  store_.reset();
  copyDatabase(faults_.snapshot(), path_);
  faults_.disarm();
}

void SimulatedServer::backUp() {
  if (up()) copyDatabase(path_, path_ + QStringLiteral(".backup"));
}

bool SimulatedServer::hasBackup() const { return QFile::exists(path_ + QStringLiteral(".backup")); }

void SimulatedServer::restore() {
  authority_.reset();
  store_.reset();
  removeDatabase(path_);
  copyDatabase(path_ + QStringLiteral(".backup"), path_);
  start();
}

std::optional<Actor> SimulatedServer::actor(const QString& login) {
  return testing::activeActor(*store_, login);
}

Result<TransportReply> SimulatedServer::handle(const TransportRequest& request) {
  if (!up()) return failure(ErrorCode::kOffline, QStringLiteral("down"));
  const TransportReply reply = testing::answerLocally(*authority_, *store_, request);
  dieIfCrashed();
  if (!up()) return failure(ErrorCode::kOffline, QStringLiteral("died"));
  return reply;
}

}  // namespace pcrm::simulation
