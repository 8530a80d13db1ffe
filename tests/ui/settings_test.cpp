// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/gallery/gallery.h"
#include "ui/language/language.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shell_window.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

TEST(DeskSettingsFile, What_is_written_is_read_again) {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("desk.ini"));
  EXPECT_EQ(readSettings(file), DeskSettings{});
  const DeskSettings settings{QStringLiteral("en"), true, 130, 3, true};
  ASSERT_TRUE(writeSettings(file, settings));
  EXPECT_EQ(readSettings(file), settings);
}

TEST(DeskSettingsFile, What_makes_no_sense_is_the_default) {
  QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("desk.ini")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("[General]\nlanguage=tlh\ntext_percent=9000\nlock_minutes=-1\ndark=maybe\n");
  file.close();
  const DeskSettings settings = readSettings(file.fileName());
  EXPECT_EQ(settings.language, QStringLiteral("ko"));
  EXPECT_EQ(settings.text_percent, 100);
  EXPECT_EQ(settings.lock_minutes, 10);
}

TEST(DeskSettingsFile, A_file_that_cannot_be_written_is_an_error_with_a_sentence) {
  QTemporaryDir folder;
  const auto written = writeSettings(folder.path(), {});  // A folder stands there.
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::kIo);
}

class Settings : public ::testing::Test {
 protected:
  Settings() {
    desk.fillMorning();
    desk.open("worker");
    page = new SettingsPage(
        *desk.context(),
        {desk.path(), file(), QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("0.1.0")});
    QObject::connect(page, &SettingsPage::settingsChanged, page,
                     [](const DeskSettings& settings) { applySettings(*qApp, settings); });
    window.addPage(page);
    window.setUser(QStringLiteral("본청"), QStringLiteral("오도로"));
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    desk.settle();
  }
  ~Settings() override { applySettings(*qApp, {}); }

  [[nodiscard]] QString file() const {
    return desk.folder.filePath(QStringLiteral("settings.ini"));
  }
  void press(const char* name) {
    page->findChild<Chip*>(QLatin1String(name))->click();
    desk.settle();
  }

  DeskFixture desk;
  ShellWindow window;
  SettingsPage* page = nullptr;
};

TEST_F(Settings, Another_language_is_spoken_at_once_and_kept) {
  press("language1");
  EXPECT_EQ(currentLanguage(), QStringLiteral("en"));
  EXPECT_EQ(page->title(), QStringLiteral("Settings"));
  EXPECT_EQ(readSettings(file()).language, QStringLiteral("en"));
  press("language0");
  EXPECT_EQ(page->title(), QStringLiteral("설정"));
}

TEST_F(Settings, Dark_size_lock_and_receipt_are_kept_and_told) {
  QSignalSpy told(page, &SettingsPage::settingsChanged);
  press("dark1");
  press("receipt1");
  page->findChild<QSpinBox*>()->setValue(5);
  desk.settle();
  EXPECT_EQ(told.count(), 3);
  EXPECT_EQ(readSettings(file()), (DeskSettings{QStringLiteral("ko"), true, 100, 5, true}));
  EXPECT_EQ(theme::currentScheme(), theme::Scheme::kDark);
}

TEST_F(Settings, Syncing_now_is_asked_for) {
  QSignalSpy asked(page, &SettingsPage::syncRequested);
  page->setSyncState({.waiting = 3, .refused = 1, .lastSync = QStringLiteral("09:41")});
  desk.settle();
  page->findChild<QPushButton*>(QStringLiteral("syncNow"))->click();
  EXPECT_EQ(asked.count(), 1);
}

TEST_F(Settings, Look_as_drawn) {
  page->setSyncState({.waiting = 3, .refused = 1, .lastSync = QStringLiteral("09:41")});
  const QString folder =
      qEnvironmentVariable("PCRM_GALLERY_DIR", desk.folder.filePath(QStringLiteral("pictures")));
  const auto settle = [this] { desk.settle(); };
  const std::vector<GalleryScene> scenes{{QStringLiteral("settings"), [] {}}};
  EXPECT_TRUE(writeGallery(window, folder, scenes, gallerySizes(), settle));
  installLanguage(*qApp, QStringLiteral("en"));
  EXPECT_TRUE(
      writeGallery(window, folder + QStringLiteral("/dark"), scenes, {QSize(1366, 768)}, settle));
}

}  // namespace
}  // namespace pcrm::testing
