// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/system_clock.h"
#include "core/operations/catalogue.h"
#include "core/operations/ensure_catalogue.h"
#include "resources/resources.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace pcrm::cli {
namespace {

Result<QString> databasePath(const Globals& globals) {
  const QString path = QString::fromStdString(globals.db);
  if (path.isEmpty()) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("어느 데이터 파일인지 --db로 알려 주세요. 예: --db minwon.db"));
  }
  if (path.startsWith(u"postgresql://") || path.startsWith(u"postgres://")) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("PostgreSQL 데이터베이스는 시 서버용 판에서 쓸 수 있습니다. "
                                  "여기서는 SQLite 파일의 경로를 적으세요."));
  }
  return path;
}

}  // namespace

QByteArray readResource(const QString& name) {
  initResources();
  QFile file(QStringLiteral(":/pcrm/") + name);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll();
}

Result<Rules> shippedRules() { return loadRules(readResource); }

Result<Instant> nowOf(const Globals& globals) {
  if (globals.now.empty()) return SystemClock().now();
  const auto at = parseSeoul(QString::fromStdString(globals.now));
  if (!at) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("--now에는 2026-02-13T15:20 꼴의 일시를 적으세요."));
  }
  return *at;
}

Result<void> Session::openStore(const QString& path, ReplicaKind kind) {
  auto store = Store::open(path, kind, {&domain(), &rules_, clock_.get(), &random_});
  if (!store) return failure(store.error());
  store_ = std::move(*store);
  return ensureCatalogue(*store_);
}

Result<std::unique_ptr<Session>> Session::open(const Globals& globals, IfAbsent make) {
  const auto path = databasePath(globals);
  if (!path) return failure(path.error());
  if (make == IfAbsent::kFail && !QFileInfo::exists(*path)) {
    return failure(
        ErrorCode::kNotFound,
        QStringLiteral("데이터 파일이 없습니다: %1. --db의 경로를 확인하세요.").arg(*path));
  }
  const auto now = nowOf(globals);
  if (!now) return failure(now.error());
  auto rules = shippedRules();
  if (!rules) return failure(rules.error());
  std::unique_ptr<Clock> clock;
  if (globals.now.empty()) {
    clock = std::make_unique<SystemClock>();
  } else {
    clock = std::make_unique<FixedClock>(*now);
  }
  std::unique_ptr<Session> session(
      new Session(std::move(*rules), std::move(clock), QRandomGenerator::system()->generate64()));
  const ReplicaKind kind = make == IfAbsent::kMakeDesk ? ReplicaKind::kDesk : ReplicaKind::kCentral;
  if (auto opened = session->openStore(*path, kind); !opened) return failure(opened.error());
  return session;
}

Result<std::unique_ptr<Session>> Session::openReplayed(const Globals& globals, quint64 seed) {
  const auto path = databasePath(globals);
  if (!path) return failure(path.error());
  const auto now = nowOf(globals);
  if (!now) return failure(now.error());
  auto rules = shippedRules();
  if (!rules) return failure(rules.error());
  std::unique_ptr<Session> session(
      new Session(std::move(*rules), std::make_unique<FixedClock>(*now), seed));
  if (auto opened = session->openStore(*path, ReplicaKind::kCentral); !opened)
    return failure(opened.error());
  return session;
}

}  // namespace pcrm::cli
