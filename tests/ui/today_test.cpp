// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/gallery/gallery.h"
#include "ui/language/language.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shell_window.h"
#include "ui/theme/theme.h"
#include "ui/today/handling_panel.h"
#include "ui/today/refused_panel.h"
#include "ui/today/refused_words.h"
#include "ui/today/today_page.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/stat_tile.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

class Today : public ::testing::Test {
 protected:
  void show(const char* login) {
    desk.open(login);
    makePage();
  }
  void showSynced(const char* login, const std::function<void(TestCity&)>& offline,
                  const std::function<void(TestCity&)>& meanwhile) {
    desk.openSynced(login, offline, meanwhile);
    makePage();
  }
  void makePage() {
    navigator.openList = [this](const ComplaintFilter& filter) { lists.push_back(filter); };
    navigator.openComplaint = [this](ComplaintId id) { opened.push_back(id); };
    page = new TodayPage(*desk.context(), navigator);
    window = std::make_unique<ShellWindow>();
    QObject::connect(page, &Page::counterChanged, page, [this](int count, bool urgent) {
      counter = {count, urgent};
    });
    window->addPage(page);
    window->setUser(QStringLiteral("본청"), desk.context()->actor().name);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    desk.settle();
  }
  ~Today() override {
    theme::applyTheme(*qApp, theme::Scheme::kLight);
    installLanguage(*qApp, QStringLiteral("ko"));
    window.reset();
  }
  QStringList numbers() {
    QStringList out;
    for (const StatTile* tile : page->findChildren<StatTile*>()) out << tile->stat().value;
    return out;
  }
  /// The worker's assignment is refused, since the complaint was ended meanwhile, and a correction,
  /// since somebody else corrected the same.
  void showRefused() {
    const auto ids = desk.fillMorning();
    const auto about = [&](int which) {
      return QJsonObject{{QStringLiteral("complaint"), ids[static_cast<size_t>(which)].text()}};
    };
    showSynced(
        "worker",
        [&](TestCity& city) {
          QJsonObject reply = about(4);
          reply[QStringLiteral("answer")] = QStringLiteral("등을 갈았습니다.");
          city.must("worker", QStringLiteral("reply-complaint"), reply);
          QJsonObject correct = about(5);
          correct[QStringLiteral("title")] = QStringLiteral("저녁 불법 주정차 단속 요청");
          correct[QStringLiteral("was_title")] = QStringLiteral("불법 주정차 단속 요청");
          city.must("worker", QStringLiteral("correct-complaint"), correct);
        },
        [&](TestCity& city) {
          QJsonObject close = about(4);
          close[QStringLiteral("reason")] = QStringLiteral("법 제23조: 같은 내용 세 번째");
          city.must("admin", QStringLiteral("close-complaint"), close);
          QJsonObject correct = about(5);
          correct[QStringLiteral("title")] = QStringLiteral("소방도로 불법 주정차");
          city.must("hq_clerk", QStringLiteral("correct-complaint"), correct);
        });
  }

  DeskFixture desk;
  Navigator navigator;
  std::vector<ComplaintFilter> lists;
  std::vector<ComplaintId> opened;
  std::pair<int, bool> counter;
  std::unique_ptr<ShellWindow> window;
  TodayPage* page = nullptr;
};

TEST_F(Today, What_is_read_late_does_not_take_the_focus_from_who_types_in_the_search) {
  desk.fillMorning();
  show("worker");
  page->findChild<QTableView*>()->setFocus();
  page->activate();  // Reads again, and would put the focus on the list.
  auto* box = window->findChild<SearchBox*>();
  box->setFocus(Qt::ShortcutFocusReason);
  desk.settle();
  // Of this window, whether or not it is the active one just now.
  EXPECT_EQ(window->focusWidget(), box);
}

TEST_F(Today, The_numbers_are_mine_and_the_counter_is_what_is_urgent) {
  desk.fillMorning();
  show("worker");
  EXPECT_EQ(numbers(), (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("9"),
                                    QStringLiteral("1"), QStringLiteral("0")}));
  EXPECT_EQ(counter, (std::pair{1, true}));
}

TEST_F(Today, A_number_leads_to_the_rows_behind_it) {
  desk.fillMorning();
  show("worker");
  const auto tiles = page->findChildren<StatTile*>();
  tiles[0]->click();
  tiles[2]->click();
  ASSERT_EQ(lists.size(), 2U);
  EXPECT_EQ(lists[0], todayFilters(desk.context()->actor(), desk.clock.now()).overdue);
  EXPECT_EQ(lists[1].assignee, QStringLiteral("worker"));
}

TEST_F(Today, What_to_do_comes_by_due_date_and_Enter_opens_it) {
  const auto ids = desk.fillMorning();
  show("worker");
  page->activate();
  desk.settle();
  auto* table = page->findChild<QTableView*>();
  EXPECT_EQ(QApplication::focusWidget(), table);
  QTest::keyClick(table, Qt::Key_Return);
  QTest::keyClick(table, Qt::Key_Down);
  QTest::keyClick(table, Qt::Key_Return);
  ASSERT_EQ(opened.size(), 2U);
  EXPECT_EQ(opened[0], ids[0]);
  EXPECT_NE(opened[1], ids[0]);
}

TEST_F(Today, A_lead_sees_the_team_and_who_has_how_much) {
  desk.fillMorning();
  show("lead");
  ASSERT_EQ(page->data().loads.size(), 3U);
  EXPECT_EQ(page->data().loads[0].assignee, QStringLiteral("worker"));
  EXPECT_EQ(page->data().overdue, 2);
  EXPECT_EQ(page->data().unit_open, 13);
}

TEST_F(Today, A_clerk_sees_the_work_of_the_whole_counter) {
  desk.fillMorning();
  show("clerk");
  ASSERT_EQ(page->data().rows.size(), 1U);
  EXPECT_EQ(page->data().rows[0].assignee, QStringLiteral("worker"));
  EXPECT_TRUE(page->data().loads.empty());
}

TEST_F(Today, Nothing_to_do_is_said_in_words) {
  show("clerk");
  EXPECT_EQ(numbers().join(QString()), QStringLiteral("00000"));
  EXPECT_EQ(counter, (std::pair{0, false}));
  EXPECT_FALSE(page->findChild<RefusedPanel*>()->isVisible());
}

TEST_F(Today, What_was_refused_stands_beside_what_is_there_now) {
  showRefused();
  const auto& refused = page->data().refused;
  ASSERT_EQ(refused.size(), 2U);
  EXPECT_FALSE(canTryAgain(refused[0]));
  EXPECT_TRUE(canTryAgain(refused[1]));
  const auto fields = comparedFields(refused[1], page->data().names);
  ASSERT_FALSE(fields.empty());
  EXPECT_EQ(fields[0],
            (ComparedField{QStringLiteral("제목"), QStringLiteral("저녁 불법 주정차 단속 요청"),
                           QStringLiteral("소방도로 불법 주정차")}));
  EXPECT_TRUE(page->findChild<RefusedPanel*>()->isVisible());
}

TEST_F(Today, Trying_again_makes_a_new_operation_and_lets_the_old_one_go) {
  showRefused();
  const RefusedOperation correction = page->data().refused[1];
  auto* box = page->findChild<QWidget*>(correction.id.text());
  ASSERT_TRUE(box);
  box->findChild<QPushButton*>(QStringLiteral("main"))->click();
  desk.settle();
  ASSERT_EQ(page->data().refused.size(), 1U);
  std::optional<Complaint> now;
  desk.context()->read<std::optional<Complaint>>(
      page,
      [id = correction.payload[QStringLiteral("complaint")].toString()](Reader& reader) {
        return findComplaint(reader, id);
      },
      [&now](std::optional<Complaint> found) { now = std::move(found); });
  desk.settle();
  ASSERT_TRUE(now);
  EXPECT_EQ(now->title, QStringLiteral("저녁 불법 주정차 단속 요청"));
}

TEST_F(Today, What_cannot_be_done_any_more_is_let_go_by_one_button) {
  showRefused();
  const Uuid reply = page->data().refused[0].id;
  page->findChild<QWidget*>(reply.text())->findChild<QPushButton*>(QStringLiteral("main"))->click();
  desk.settle();
  ASSERT_EQ(page->data().refused.size(), 1U);
  EXPECT_NE(page->data().refused[0].id, reply);
}

TEST_F(Today, A_change_anywhere_is_seen_at_once) {
  const auto ids = desk.fillMorning();
  show("worker");
  desk.context()->perform({{QStringLiteral("close-complaint"),
                            {{QStringLiteral("complaint"), ids[0].text()},
                             {QStringLiteral("reason"), QStringLiteral("법 제23조")}}}},
                          page, {});
  desk.settle();
  EXPECT_EQ(numbers().front(), QStringLiteral("0"));
  EXPECT_EQ(counter, (std::pair{0, false}));
}

TEST_F(Today, A_due_date_that_moved_is_told_until_it_is_dismissed) {
  desk.fillMorning();
  showSynced(
      "worker", [](TestCity&) {},
      [](TestCity& city) {
        const QDate day = seoulDate(city.clock.now()).addDays(1);
        city.must("admin", QStringLiteral("announce-holiday"),
                  {{QStringLiteral("date"), day.toString(Qt::ISODate)},
                   {QStringLiteral("name"), QStringLiteral("임시공휴일")}});
      });
  ASSERT_EQ(page->data().moved.size(), 1U);
  auto* dismiss = page->findChild<QPushButton*>(QStringLiteral("dismiss"));
  ASSERT_TRUE(dismiss && dismiss->isVisible());
  dismiss->click();
  desk.settle();
  EXPECT_TRUE(page->data().moved.empty());
  EXPECT_EQ(page->findChild<QPushButton*>(QStringLiteral("dismiss")), nullptr);
}

TEST_F(Today, Looks_as_drawn) {
  showRefused();
  const QString folder =
      qEnvironmentVariable("PCRM_GALLERY_DIR", desk.folder.filePath(QStringLiteral("pictures")));
  const auto settle = [this] { desk.settle(); };
  EXPECT_TRUE(
      writeGallery(*window, folder, {{QStringLiteral("today"), [] {}}}, gallerySizes(), settle));
  installLanguage(*qApp, QStringLiteral("en"));
  theme::applyTheme(*qApp, theme::Scheme::kDark);
  EXPECT_TRUE(writeGallery(*window, folder + QStringLiteral("/dark"),
                           {{QStringLiteral("today"), [] {}}}, {QSize(1366, 768)}, settle));
}

TEST_F(Today, Looks_as_drawn_for_a_lead) {
  desk.fillMorning();
  show("lead");
  const QString folder =
      qEnvironmentVariable("PCRM_GALLERY_DIR", desk.folder.filePath(QStringLiteral("pictures")));
  EXPECT_TRUE(writeGallery(*window, folder, {{QStringLiteral("today-lead"), [] {}}},
                           {QSize(1366, 768)}, [this] { desk.settle(); }));
}

TEST_F(Today, Shows_what_is_to_approve_and_which_promises_are_to_keep) {
  const auto ids = desk.fillMorning();
  const auto act = [&](const char* login, const char* operation, int which, QJsonObject payload) {
    payload[QStringLiteral("complaint")] = ids[static_cast<size_t>(which)].text();
    desk.city->must(login, QLatin1String(operation), payload);
  };
  desk.city->must("admin", QStringLiteral("register-user"),
                  {{QStringLiteral("login"), QStringLiteral("chief")},
                   {QStringLiteral("name"), QStringLiteral("강과장")},
                   {QStringLiteral("role"), QStringLiteral("team_lead")},
                   {QStringLiteral("office"), QStringLiteral("HQ")},
                   {QStringLiteral("department"), QStringLiteral("ROAD")}});
  desk.city->must("admin", QStringLiteral("set-position"),
                  {{QStringLiteral("login"), QStringLiteral("chief")},
                   {QStringLiteral("position"), QStringLiteral("section_chief")}});
  act("hq_clerk", "classify-complaint", 0,
      {{QStringLiteral("handling_type"), QStringLiteral("complex")},
       {QStringLiteral("legal_kind"), QStringLiteral("grievance")}});
  act("worker", "request-approval", 0,
      {{QStringLiteral("draft"), QStringLiteral("보상 기준을 서면으로 보냅니다.")}});
  act("worker", "record-promise", 0,
      {{QStringLiteral("what"), QStringLiteral("서면으로 보냄")},
       {QStringLiteral("due_on"), QStringLiteral("2026-03-12")}});
  show("chief");
  ASSERT_EQ(page->data().approvals.size(), 1U);
  ASSERT_EQ(page->data().promises.size(), 1U);
  auto* panel = page->findChild<HandlingPanel*>();
  ASSERT_TRUE(panel && panel->isVisible());
  EXPECT_TRUE(panel->findChild<LinkButton*>(QStringLiteral("delegate")));
  for (auto* link : panel->findChildren<LinkButton*>()) {
    if (link->objectName() != QStringLiteral("delegate")) {
      link->click();
      break;
    }
  }
  ASSERT_EQ(opened.size(), 1U);
  EXPECT_EQ(opened[0], ids[0]);
}

}  // namespace
}  // namespace pcrm::testing
