// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs, killed: pcrm-server and `pcrm sync` get SIGKILL at seeded random moments of a
// first sync and of pushes; a plain repeat must end with the same rows on both sides and every
// operation answered. A failure prints the seed; PCRM_KILL_SEED replays it, as far as the machine's
// speed does.
#include "core/accounts/credentials.h"
#include "core/complaints/complaint_queries.h"
#include "core/sync/replica.h"
#include "tests/support/test_city.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::dump;
using testing::TestCity;

constexpr int kServerRows = 4000;
constexpr int kFirstSyncs = 6;    ///< Each from an empty file.
constexpr int kMoments = 20;      ///< At which something at work was killed.
constexpr int kMostPushes = 100;  ///< Tries to get there; each with new work on the last file.
constexpr int kWorkOfAPush = 15;  ///< Receipts and edits.
constexpr int kPatienceMs = 120'000;

const QString kPassword = QStringLiteral("바른 비밀번호 1234");

quint64 seedOfThisRun() {
  const QByteArray given = qgetenv("PCRM_KILL_SEED");
  return given.isEmpty() ? 20'260'310 : given.toULongLong();
}

class Killing : public ::testing::Test {
 protected:
  Killing() {
    TestCity city(ReplicaKind::kCentral, path("central.db"));
    EXPECT_TRUE(
        setPassword(*city.store, QStringLiteral("hq_clerk"), kPassword, PasswordCost::forTests()));
    city.store->setBulk(true);
    std::vector<OperationDraft> drafts;
    for (int i = 0; i < kServerRows; ++i) {
      drafts.push_back({QStringLiteral("receive-complaint"), receipt(i)});
      if (drafts.size() < 500 && i + 1 < kServerRows) continue;
      EXPECT_TRUE(city.store->performAll(drafts, city.actor("hq_clerk")));
      drafts.clear();
    }
    startServer(0);
  }

  ~Killing() override {
    server.kill();
    server.waitForFinished(kPatienceMs);
  }

  QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

  static QJsonObject receipt(int i) {
    return {{QStringLiteral("title"), QStringLiteral("가로등 %1번이 나갔어요").arg(i)},
            {QStringLiteral("body"), QStringLiteral("밤길이 어두우니 고쳐 주세요.").repeated(8)},
            {QStringLiteral("channel"), QStringLiteral("visit")}};
  }

  /// On the port it had before, so that a desk finds its server again.
  void startServer(quint16 at) {
    server.start(QStringLiteral(PCRM_SERVER_PROGRAM),
                 {QStringLiteral("--db"), path("central.db"), QStringLiteral("--listen"),
                  QStringLiteral("127.0.0.1:%1").arg(at)});
    ASSERT_TRUE(server.waitForReadyRead(kPatienceMs)) << server.errorString().toStdString();
    url = QString::fromUtf8(server.readLine()).trimmed().section(u' ', -1);
    ASSERT_TRUE(url.startsWith(u"http://127.0.0.1:"));
  }

  void killServer() {
    server.kill();
    ASSERT_TRUE(server.waitForFinished(kPatienceMs));
  }

  void startSync(QProcess& sync, const QString& desk) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PCRM_PASSWORD"), kPassword);
    sync.setProcessEnvironment(environment);
    sync.start(
        QStringLiteral(PCRM_PROGRAM),
        {QStringLiteral("sync"), QStringLiteral("--db"), desk, QStringLiteral("--server"), url,
         QStringLiteral("--login"), QStringLiteral("hq_clerk"), QStringLiteral("--json")});
  }

  /// To its end, which must be a good one. Gives its milliseconds.
  qint64 syncPlainly(const QString& desk) {
    QElapsedTimer timer;
    timer.start();
    QProcess sync;
    startSync(sync, desk);
    EXPECT_TRUE(sync.waitForFinished(kPatienceMs));
    EXPECT_EQ(sync.exitCode(), 0) << sync.readAllStandardError().toStdString()
                                  << sync.readAllStandardOutput().toStdString();
    return timer.elapsed();
  }

  /// Begins one and kills the desk or the server within its usual time.
  void syncAndKill(const QString& desk, qint64 usual_ms) {
    const bool the_server = random.chance(50);
    QProcess sync;
    startSync(sync, desk);
    const bool over = sync.waitForFinished(random.below(static_cast<int>(usual_ms) + 1));
    killed_at_work += over ? 0 : 1;
    if (the_server) {
      killServer();
    } else {
      sync.kill();
    }
    if (!over) {
      ASSERT_TRUE(sync.waitForFinished(kPatienceMs));
    }
    if (the_server) startServer(static_cast<quint16>(url.section(u':', -1).toUInt()));
  }

  /// Receives and edits with no network. Remembers what was done.
  void workOffline(const QString& desk, int trial) {
    TestCity city(ReplicaKind::kDesk, desk, seed * 1000 + static_cast<quint64>(trial));
    const auto page =
        listComplaints(city.store->reader(), {}, ComplaintOrder::kNewest, std::nullopt, 200);
    for (int i = 0; i < kWorkOfAPush; ++i) {
      const auto& row = page.rows[static_cast<size_t>(random.below(200))];
      const bool receives = random.chance(60);
      const auto done =
          receives ? city.attempt("hq_clerk", QStringLiteral("receive-complaint"), receipt(i))
                   : city.attempt("hq_clerk", QStringLiteral("add-note"),
                                  {{QStringLiteral("complaint"), row.id.text()},
                                   {QStringLiteral("note"), QStringLiteral("메모 %1").arg(i)}});
      ASSERT_TRUE(done) << done.error().message.toStdString();
      worked.push_back(done->id);
    }
  }

  void expectEqualSides(const QString& desk_path) {
    TestCity desk(ReplicaKind::kDesk, desk_path);
    TestCity central(ReplicaKind::kCentral, path("central.db"));
    EXPECT_TRUE(dump(*desk.store, true) == dump(*central.store, true)) << "the two sides differ";
    EXPECT_EQ(Replica(*desk.store).outbox(QStringLiteral("hq_clerk")).pending, 0);
    for (const Uuid& id : worked) {
      const auto state = central.store->database().scalar(
          QStringLiteral("SELECT state FROM operations WHERE id = ?"), {id.blob()});
      EXPECT_EQ(state.value_or(QVariant()).toString(), QStringLiteral("accepted"));
    }
  }

  const quint64 seed = seedOfThisRun();
  Random random{seed};
  const QTemporaryDir folder;
  QProcess server;
  QString url;
  int killed_at_work = 0;
  std::vector<Uuid> worked;
};

TEST_F(Killing, Desk_or_server_at_twenty_moments_loses_nothing) {
  SCOPED_TRACE(::testing::Message() << "PCRM_KILL_SEED=" << seed);
  const qint64 first_ms = syncPlainly(path("measured.db"));
  const qint64 push_ms = syncPlainly(path("measured.db")) + 300;
  QString desk;
  for (int i = 0; i < kFirstSyncs && !HasFailure(); ++i) {
    desk = folder.filePath(QStringLiteral("desk-%1.db").arg(i));
    syncAndKill(desk, first_ms);
    syncPlainly(desk);
    expectEqualSides(desk);
  }
  // A moment after the end of a round does not count.
  for (int i = 0; i < kMostPushes && killed_at_work < kMoments && !HasFailure(); ++i) {
    workOffline(desk, i);
    syncAndKill(desk, push_ms);
  }
  syncPlainly(desk);
  expectEqualSides(desk);
  // How many of the moments fall into work depends on the speed of the machine; half must, or
  // nothing was tried.
  EXPECT_GE(killed_at_work, kMoments / 2);
}

}  // namespace
}  // namespace pcrm
