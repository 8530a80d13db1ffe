// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "tests/simulation/invariants.h"
#include "tests/support/test_city.h"

#include <cstdio>

namespace pcrm::simulation {
namespace {

constexpr qint64 kTick = 10 * kMsPerMinute;
constexpr int kMostRounds = 12;

QString prepared(const World::Settings& settings) {
  const QString path = settings.folder + QStringLiteral("/server.db");
  copyDatabase(settings.central_file, path);
  return path;
}

}  // namespace

void World::makeCentral(const QString& path) {
  testing::TestCity city(ReplicaKind::kCentral, path);
  // A case worker who sits in a dong office and sees his department's complaints of everywhere.
  city.must("admin", QStringLiteral("register-user"),
            {{QStringLiteral("login"), QStringLiteral("road")},
             {QStringLiteral("name"), QStringLiteral("길도로")},
             {QStringLiteral("role"), QStringLiteral("case_worker")},
             {QStringLiteral("office"), QStringLiteral("SJ1")},
             {QStringLiteral("department"), QStringLiteral("ROAD")}});
}

World::World(const Settings& settings)
    : settings_(settings),
      random_(settings.seed),
      server_ids_(settings.seed * 7919 + 1),
      timeline_(fromSeoul(QDate(2026, 3, 10), QTime(9, 0))),
      server_(prepared(settings),
              {&domain(), &testing::shippedRules(), &timeline_.clock, &server_ids_}) {
  const SimulatedDesk::Surroundings around{&timeline_,
                                           &random_,
                                           &server_,
                                           &deeds_,
                                           [this](const QString& what) { trace(what); },
                                           &domain(),
                                           &testing::shippedRules()};
  const auto add = [&](const char* name, const QStringList& logins) {
    desks_.push_back(std::make_unique<SimulatedDesk>(
        QLatin1String(name), settings_.folder + u'/' + QLatin1String(name) + QStringLiteral(".db"),
        logins, settings_.seed * 7919 + 2 + desks_.size(), around));
  };
  add("CR2", {QStringLiteral("clerk"), QStringLiteral("lead")});
  add("SJ1", {QStringLiteral("other_clerk"), QStringLiteral("road")});
  add("HQ", {QStringLiteral("worker"), QStringLiteral("hq_clerk")});
}

void World::trace(const QString& what) {
  if (!settings_.trace) return;
  std::printf("%s %s\n", qPrintable(toSeoulText(timeline_.clock.now())), qPrintable(what));
}

void World::work() {
  SimulatedDesk& desk = *desks_[static_cast<size_t>(random_.below(3))];
  if (random_.chance(8)) desk.changeUser();
  desk.act();
  if (++steps_ < settings_.steps)
    timeline_.after(kMsPerMinute * (1 + random_.below(60)), [this] { work(); });
}

void World::roundOf(size_t desk) {
  desks_[desk]->sync();
  timeline_.after(kMsPerMinute * (1 + random_.below(90)), [this, desk] { roundOf(desk); });
}

void World::strikeDesk(SimulatedDesk& desk) {
  const auto note = [&](const char* what) {
    trace(QStringLiteral("! %1 %2").arg(desk.name(), QLatin1String(what)));
  };
  switch (random_.below(9)) {
    case 0:
      note("is killed");
      return desk.kill();
    case 1:
    case 2:
      note("will die in the middle of something");
      return desk.killAt(1 + random_.below(120));
    case 3:
      note("will have a full disk");
      return desk.fillDiskAt(1 + random_.below(120));
    case 4:
      note("is copied");
      return desk.backUp();
    case 5:
      if (!desk.hasBackup() || !server_.up()) return;
      note("is restored from its copy");
      return desk.restore();
    case 6:
      note("has a wrong clock");
      return desk.setClockWrongBy((random_.below(3) - 1) * 2 * kMsPerDay);
    case 7:
      note("is cut off or connected again");
      desk.line.cut = !desk.line.cut;
      return;
    default:
      note("has an operation nobody understands");
      return desk.poison();
  }
}

void World::strikeServer() {
  const auto note = [&](const char* what) {
    trace(QStringLiteral("! the server ") + QLatin1String(what));
  };
  if (!server_.up()) {
    note("starts again");
    return server_.start();
  }
  switch (random_.below(7)) {
    case 0:
      note("is killed");
      return server_.kill();
    case 1:
    case 2:
      note("will die in the middle of something");
      return server_.killAt(1 + random_.below(200));
    case 3:
      note("will have a full disk");
      return server_.fillDiskAt(1 + random_.below(200));
    case 4:
      note("is backed up");
      return server_.backUp();
    case 5:
      return restoreServer();
    default:
      return moveSomebody();
  }
}

void World::restoreServer() {
  if (!server_.hasBackup()) return server_.backUp();
  trace(QStringLiteral("! the server is restored from its backup"));
  server_.restore();
  for (auto& [id, deed] : deeds_) {
    if (deed.gone_from_desk &&
        !server_.store().database().scalar(QStringLiteral("SELECT 1 FROM operations WHERE id = ?"),
                                           {id.blob()}))
      deed.gone_from_server = true;
  }
}

void World::moveSomebody() {
  const bool clerk = random_.chance(50);
  const QStringList offices{QStringLiteral("CR2"), QStringLiteral("SJ1"), QStringLiteral("HQ")};
  const QStringList departments{QStringLiteral("ROAD"), QStringLiteral("TRAFFIC"), QString()};
  const QJsonObject payload{
      {QStringLiteral("login"), clerk ? QStringLiteral("clerk") : QStringLiteral("road")},
      {QStringLiteral("name"), QStringLiteral("옮긴이")},
      {QStringLiteral("role"), clerk ? QStringLiteral("clerk") : QStringLiteral("case_worker")},
      {QStringLiteral("office"), offices[random_.below(3)]},
      {QStringLiteral("department"), departments[random_.below(3)]}};
  trace(QStringLiteral("! %1 moves to %2 %3")
            .arg(payload[u"login"].toString(), payload[u"office"].toString(),
                 payload[u"department"].toString()));
  // May fail, when a fault strikes just here.
  const auto done =
      server_.store().perform({QStringLiteral("register-user"), payload}, systemActor());
  if (!done) trace(QStringLiteral("  … not: ") + done.error().message);
}

void World::trouble() {
  if (random_.chance(65)) {
    strikeDesk(*desks_[static_cast<size_t>(random_.below(3))]);
  } else {
    strikeServer();
  }
  if (!server_.up() && random_.chance(50))
    timeline_.after(kTick, [this] {
      if (!server_.up()) server_.start();
    });
  timeline_.after(kMsPerMinute * (10 + random_.below(120)), [this] { trouble(); });
}

QStringList World::settle() {
  server_.calm();
  for (auto& desk : desks_) desk->calm();
  for (int round = 0; round < kMostRounds; ++round) {
    int moved = 0;
    for (auto& desk : desks_) {
      // Everybody whose work still waits signs in once more; the last one stays.
      QStringList logins = desk->logins();
      if (round >= 2) logins = {desk->login()};
      for (const QString& login : logins) {
        const auto done = desk->syncNow(login);
        if (!done)
          return {QStringLiteral("%1 cannot sync: %2").arg(desk->name(), done.error().message)};
        trace(QStringLiteral("quiet %1: %2 %3 accepted %4 refused %5 pulled %6")
                  .arg(round)
                  .arg(desk->name(), login)
                  .arg(done->accepted)
                  .arg(done->refused)
                  .arg(done->pulled));
        moved += done->pushed + done->pulled;
      }
    }
    if (round >= 2 && moved == 0) return {};
  }
  return {QStringLiteral("it does not become quiet")};
}

QStringList World::run() {
  for (size_t desk = 0; desk < desks_.size(); ++desk)
    timeline_.after(random_.below(60'000), [this, desk] { roundOf(desk); });
  timeline_.after(kTick, [this] { work(); });
  timeline_.after(kTick, [this] { trouble(); });
  while (steps_ < settings_.steps && timeline_.step()) {
  }
  trace(QStringLiteral("--- faults stop"));
  QStringList broken = settle();
  if (!broken.isEmpty()) return broken;
  for (auto& desk : desks_) broken += brokenOnDesk(*desk, server_);
  return broken + brokenOnServer(server_, deeds_, desks_);
}

}  // namespace pcrm::simulation
