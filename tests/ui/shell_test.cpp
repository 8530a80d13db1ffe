// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_pages.h"
#include "ui/language/language.h"
#include "ui/shell/coming_page.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/lock_view.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shell_window.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

class Shell : public testing::Test {
 protected:
  Shell() {
    window_.addPage(new sample::FormPage);
    window_.addPage(new sample::ListPage);
    window_.addPage(new ComingPage(ComingPage::Topic::kReports));
    window_.show();
    window_.activateWindow();
    QCoreApplication::processEvents();
  }
  ~Shell() override { installLanguage(*qApp, QStringLiteral("ko")); }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window_, key, modifiers);
  }

  ShellWindow window_;
};

TEST_F(Shell, The_first_page_is_shown_first_and_Ctrl_and_a_number_changes_it) {
  EXPECT_EQ(window_.currentPage()->title(), QStringLiteral("접수"));
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(window_.currentPage()->title(), QStringLiteral("민원"));
  press(Qt::Key_3, Qt::ControlModifier);
  EXPECT_EQ(window_.currentPage()->title(), QStringLiteral("보고"));
  press(Qt::Key_1, Qt::ControlModifier);
  EXPECT_EQ(window_.currentPage()->title(), QStringLiteral("접수"));
}

TEST_F(Shell, Ctrl_K_goes_to_the_search_from_anywhere) {
  press(Qt::Key_K, Qt::ControlModifier);
  EXPECT_EQ(QApplication::focusWidget(), window_.findChild<SearchBox*>());
}

TEST_F(Shell, F1_opens_and_closes_the_keys_of_this_screen_and_gives_the_focus_back) {
  QWidget* before = QApplication::focusWidget();
  press(Qt::Key_F1);
  auto* sheet = window_.findChild<KeySheet*>();
  EXPECT_TRUE(sheet->isVisible());
  press(Qt::Key_F1);
  EXPECT_FALSE(sheet->isVisible());
  EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(Shell, F5_asks_for_a_sync) {
  QSignalSpy sync(&window_, &ShellWindow::syncRequested);
  press(Qt::Key_F5);
  EXPECT_EQ(sync.count(), 1);
}

TEST_F(Shell, No_key_works_while_the_desk_is_locked_and_all_do_afterwards) {
  auto* lock = new LockView(&window_);
  window_.cover(lock);
  QSignalSpy sync(&window_, &ShellWindow::syncRequested);
  press(Qt::Key_F5);
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(sync.count(), 0);
  EXPECT_EQ(window_.currentPage()->title(), QStringLiteral("접수"));
  window_.uncover();
  press(Qt::Key_F5);
  EXPECT_EQ(sync.count(), 1);
}

TEST_F(Shell, Counters_are_read_out) {
  auto* button = window_.findChild<RailButton*>();
  emit window_.currentPage()->counterChanged(3, true);
  EXPECT_EQ(button->accessibleDescription(), QStringLiteral("3건 기다림"));
  emit window_.currentPage()->counterChanged(0, true);
  EXPECT_TRUE(button->accessibleDescription().isEmpty());
}

TEST_F(Shell, Another_language_reaches_the_rail_at_once_and_back) {
  const auto buttons = window_.findChildren<RailButton*>();
  installLanguage(*qApp, QStringLiteral("en"));
  QCoreApplication::processEvents();
  EXPECT_EQ(buttons.last()->text(), QStringLiteral("Reports"));
  installLanguage(*qApp, QStringLiteral("ko"));
  QCoreApplication::processEvents();
  EXPECT_EQ(buttons.last()->text(), QStringLiteral("보고"));
}

TEST_F(Shell, Every_page_has_a_picture) {
  for (const auto topic : {ComingPage::Topic::kCalls, ComingPage::Topic::kCustomers,
                           ComingPage::Topic::kTasks, ComingPage::Topic::kReports}) {
    EXPECT_TRUE(theme::hasIcon(ComingPage(topic).iconName()));
  }
}

struct SyncCase {
  SyncState state;
  QStringView words;
};

class SyncWordsTest : public testing::TestWithParam<SyncCase> {};

TEST_P(SyncWordsTest, Say_what_is_saved_and_what_waits) {
  EXPECT_EQ(syncWords(GetParam().state), GetParam().words.toString());
}

INSTANTIATE_TEST_SUITE_P(
    States, SyncWordsTest,
    testing::Values(
        SyncCase{{.lastSync = QStringLiteral("09:41")}, u"저장됨 · 전송 대기 없음 · 09:41 동기화"},
        SyncCase{{.online = false, .waiting = 3, .lastSync = QStringLiteral("09:12")},
                 u"오프라인 · 3건 전송 대기 · 09:12 동기화"},
        SyncCase{{.sending = true, .waiting = 3, .lastSync = QStringLiteral("09:12")},
                 u"저장됨 · 보내는 중 · 09:12 동기화"},
        SyncCase{{.refused = 1}, u"저장됨 · 전송 대기 없음 · 1건 반려됨 · 아직 동기화 안 함"},
        SyncCase{{.online = false, .signedIn = false, .waiting = 2},
                 u"오프라인 · 2건 전송 대기 · 로그인하면 보냅니다"}));

}  // namespace
}  // namespace pcrm
