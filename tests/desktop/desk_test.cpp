// SPDX-License-Identifier: GPL-3.0-or-later
// The whole: a desk with its window, a real server over HTTP, and a second desk at the command
// line. Everything the clerk does is done by keys.
#include "app/desk/desk_window.h"
#include "app/system_clock.h"
#include "core/accounts/credentials.h"
#include "core/complaints/complaint_queries.h"
#include "core/operations/catalogue.h"
#include "core/sync_http/http_transport.h"
#include "tests/support/busy_city.h"
#include "ui/intake/intake_page.h"
#include "ui/shell/lock_view.h"
#include "ui/shell/sign_in_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

const QString kPassword = QStringLiteral("desk-test-word");

bool waitFor(const std::function<bool()>& done, int patience_ms = 20'000) {
  QElapsedTimer timer;
  timer.start();
  while (!done() && timer.elapsed() < patience_ms)
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  return done();
}

/// pcrm-server on a database, on a port of its own choice that it keeps when started again.
class Server {
 public:
  explicit Server(QString database) : database_(std::move(database)) {}
  ~Server() { stop(); }

  bool start() {
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.start(QStringLiteral(PCRM_SERVER_PROGRAM),
                   {QStringLiteral("--db"), database_, QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:%1").arg(port_)});
    QString said;
    const QString mark = QStringLiteral("listening on ");
    const bool up = waitFor([&] {
      said += QString::fromUtf8(process_.readAll());
      return said.contains(mark) && said.contains(u'\n');
    });
    if (!up) return false;
    address_ = said.section(mark, 1).section(u'\n', 0, 0).trimmed();
    port_ = address_.section(u':', -1).toInt();
    return port_ > 0;
  }
  void stop() {
    if (process_.state() == QProcess::NotRunning) return;
    process_.kill();
    process_.waitForFinished();
  }
  [[nodiscard]] const QString& address() const { return address_; }

 private:
  QString database_;
  QString address_;
  int port_ = 0;
  QProcess process_;
};

QJsonObject pcrm(const QStringList& arguments) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("PCRM_PASSWORD"), kPassword);
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(PCRM_PROGRAM), arguments);
  process.waitForFinished();
  const QByteArray out = process.readAllStandardOutput();
  EXPECT_EQ(process.exitCode(), 0)
      << arguments.join(u' ').toStdString() << "\n"
      << out.toStdString() << process.readAllStandardError().toStdString();
  return QJsonDocument::fromJson(out).object();
}

class Desk : public ::testing::Test {
 protected:
  Desk() : random_(3), server_(folder_.filePath(QStringLiteral("city.db"))) {
    const QString city = folder_.filePath(QStringLiteral("city.db"));
    testing::makeBusyCity(city);
    auto store = Store::open(city, ReplicaKind::kCentral,
                             {&domain(), &testing::shippedRules(), &clock_, &random_});
    EXPECT_TRUE(setPassword(**store, QStringLiteral("clerk"), kPassword));
  }

  void open(const QString& login) {
    transport_ = std::make_unique<HttpTransport>(QUrl(server_.address()));
    DeskWindow::Settings settings;
    settings.database = folder_.filePath(QStringLiteral("desk.db"));
    settings.server = server_.address();
    settings.transport = transport_.get();
    settings.login = login;
    settings.password = kPassword;
    desk_ = std::make_unique<DeskWindow>(
        settings, Store::Environment{&domain(), &testing::shippedRules(), &clock_, &random_});
    desk_->begin();
    desk_->shell().activateWindow();
  }
  void close() {
    desk_.reset();
    transport_.reset();
  }
  ~Desk() override { close(); }

  [[nodiscard]] bool atWork() {
    return waitFor([this] { return desk_->session().isSignedIn() && !desk_->shell().isCovered(); });
  }
  [[nodiscard]] bool allSent() {
    return waitFor([this] {
      return desk_->sync().state().waiting == 0 && !desk_->sync().state().lastSync.isEmpty() &&
             desk_->context().waiting() == 0;
    });
  }

  static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }
  static void type(const QString& words) {
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
  }

  void receive(const QString& title) {
    desk_->shell().showPage(&desk_->intake());
    for (int i = 0; i < 4; ++i) press(Qt::Key_Return);
    type(title);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return desk_->intake().draft().isEmpty(); }));
  }

  [[nodiscard]] std::optional<Complaint> onThisDesk(const QString& title) {
    std::optional<Complaint> found;
    bool done = false;
    desk_->context().read<std::optional<Complaint>>(
        &desk_->shell(),
        [title](Reader& reader) { return reader.findBy<Complaint>(u"title", title); },
        [&](const std::optional<Complaint>& complaint) {
          found = complaint;
          done = true;
        });
    waitFor([&done] { return done; });
    return found;
  }

  QTemporaryDir folder_;
  SystemClock clock_;
  Random random_;
  Server server_;
  std::unique_ptr<HttpTransport> transport_;
  std::unique_ptr<DeskWindow> desk_;
};

TEST_F(Desk, A_complaint_received_by_keys_is_completed_on_a_second_desk_and_the_first_shows_it) {
  ASSERT_TRUE(server_.start());
  open(QStringLiteral("clerk"));
  ASSERT_TRUE(atWork());
  ASSERT_TRUE(allSent());
  const QString title = QStringLiteral("놀이터 그네가 부서졌습니다");
  receive(title);
  ASSERT_TRUE(waitFor([&] {
    const auto complaint = onThisDesk(title);
    return complaint && !complaint->receipt_number.isEmpty();
  })) << "no final number came";

  const QString second = folder_.filePath(QStringLiteral("second.db"));
  const QStringList sync{
      QStringLiteral("sync"),     QStringLiteral("--db"),  second,
      QStringLiteral("--server"), server_.address(),       QStringLiteral("--login"),
      QStringLiteral("clerk"),    QStringLiteral("--json")};
  pcrm(sync);
  const QJsonObject payload{
      {QStringLiteral("complaint"), onThisDesk(title)->id.text()},
      {QStringLiteral("answer"), QStringLiteral("그네를 새것으로 바꾸었습니다.")}};
  pcrm({QStringLiteral("do"), QStringLiteral("complete-complaint"),
        QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)),
        QStringLiteral("--db"), second, QStringLiteral("--as"), QStringLiteral("clerk"),
        QStringLiteral("--json")});
  EXPECT_EQ(pcrm(sync)[u"accepted"].toInt(), 1);

  EXPECT_TRUE(waitFor([&] { return onThisDesk(title)->state == State::kCompleted; }));
}

TEST_F(Desk, A_bad_line_changes_nothing_but_the_word_and_all_goes_out_afterwards) {
  ASSERT_TRUE(server_.start());
  open(QStringLiteral("clerk"));
  ASSERT_TRUE(atWork());
  ASSERT_TRUE(allSent());
  server_.stop();
  const QString title = QStringLiteral("하수구가 막혔습니다");
  receive(title);
  EXPECT_TRUE(waitFor(
      [this] { return !desk_->sync().state().online && desk_->sync().state().waiting == 1; }));
  EXPECT_FALSE(onThisDesk(title)->provisional_number.isEmpty());
  ASSERT_TRUE(server_.start());
  desk_->sync().syncNow();
  EXPECT_TRUE(waitFor([this] { return desk_->sync().state().waiting == 0; }));
  EXPECT_TRUE(waitFor([&] { return !onThisDesk(title)->receipt_number.isEmpty(); }));
}

TEST_F(Desk, Who_was_let_in_once_can_sign_in_without_network_and_nobody_else) {
  ASSERT_TRUE(server_.start());
  open(QStringLiteral("clerk"));
  ASSERT_TRUE(atWork());
  ASSERT_TRUE(allSent());
  close();
  server_.stop();
  open({});
  ASSERT_TRUE(waitFor([this] { return desk_->context().waiting() == 0; }));
  const auto lines = desk_->signInView().findChildren<QLineEdit*>();
  ASSERT_EQ(lines.size(), 2);
  lines[0]->setText(QStringLiteral("clerk"));
  lines[1]->setText(QStringLiteral("wrong-password"));
  QTest::keyClick(lines[1], Qt::Key_Return);
  ASSERT_TRUE(waitFor([&] { return lines[1]->isEnabled(); }));
  EXPECT_FALSE(desk_->session().isSignedIn());
  lines[1]->setText(kPassword);
  QTest::keyClick(lines[1], Qt::Key_Return);
  ASSERT_TRUE(atWork());
  receive(QStringLiteral("연결이 끊긴 동안 접수"));
  ASSERT_TRUE(server_.start());
  desk_->sync().syncNow();
  EXPECT_TRUE(waitFor([this] { return desk_->sync().state().waiting == 0; }))
      << "the token is asked for by itself";
}

TEST_F(Desk, Locks_with_Ctrl_L_and_opens_with_the_password_where_it_was) {
  ASSERT_TRUE(server_.start());
  open(QStringLiteral("clerk"));
  ASSERT_TRUE(atWork());
  ASSERT_TRUE(allSent());
  desk_->shell().showPage(&desk_->intake());
  type(QStringLiteral("010"));
  press(Qt::Key_L, Qt::ControlModifier);
  EXPECT_TRUE(desk_->shell().isCovered());
  auto* password = desk_->lockView().findChild<QLineEdit*>();
  ASSERT_TRUE(password);
  password->setText(kPassword);
  QTest::keyClick(password, Qt::Key_Return);
  EXPECT_TRUE(waitFor([this] { return !desk_->shell().isCovered(); }));
  EXPECT_EQ(desk_->intake().draft().phone, QStringLiteral("010"));
}

TEST_F(Desk, Ctrl_Z_takes_a_reception_back) {
  ASSERT_TRUE(server_.start());
  open(QStringLiteral("clerk"));
  ASSERT_TRUE(atWork());
  ASSERT_TRUE(allSent());
  const QString title = QStringLiteral("잘못 접수한 것");
  receive(title);
  ASSERT_TRUE(waitFor([this] { return desk_->context().waiting() == 0; }));
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(waitFor([&] { return onThisDesk(title)->state == State::kWithdrawn; }));
}

}  // namespace
}  // namespace pcrm
