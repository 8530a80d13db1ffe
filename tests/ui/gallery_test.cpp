// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "tests/ui/sample_pages.h"
#include "ui/language/language.h"
#include "ui/shell/coming_page.h"
#include "ui/shell/lock_view.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/sign_in_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

class Gallery : public testing::Test {
 protected:
  Gallery() {
    window_.addPage(new sample::FormPage);
    auto* list = new sample::ListPage;
    window_.addPage(list);
    window_.addPage(new ComingPage(ComingPage::Topic::kCalls));
    window_.setUser(QStringLiteral("초량2동"), QStringLiteral("박민원"));
    window_.setSyncState({.waiting = 3, .lastSync = QStringLiteral("09:41")});
    window_.showAction(QStringLiteral("2026-동구-004532 접수 · 도로과 배정"), true);
    emit list->counterChanged(12, false);
    signIn_->setServer(QStringLiteral("http://127.0.0.1:8080"));
    signIn_->setOffline(true, true);
    signIn_->setError(QStringLiteral("아이디나 비밀번호가 맞지 않습니다."));
    lock_->begin(QStringLiteral("초량2동"), QStringLiteral("박민원"));
  }

  std::vector<GalleryScene> scenes() {
    return {{QStringLiteral("form"), [this] { page(0); }},
            {QStringLiteral("list"), [this] { page(1); }},
            {QStringLiteral("coming"), [this] { page(2); }},
            {QStringLiteral("search"), [this] { search(); }},
            {QStringLiteral("keys"), [this] { keys(); }},
            {QStringLiteral("sign-in"), [this] { window_.cover(signIn_); }},
            {QStringLiteral("lock"), [this] { window_.cover(lock_); }},
            {QStringLiteral("back"), [this] { window_.uncover(); }}};
  }

  void page(int index) {
    window_.uncover();
    window_.search({});
    window_.showPage(index);
  }

  void keys() {
    page(0);
    window_.openKeySheet();
  }

  void search() {
    window_.search(QStringLiteral("가로등"));
    const QString found = QStringLiteral("2026-동구-004411 초량초 뒤 가로등 고장");
    window_.setSearchResults(
        QStringLiteral("가로등"),
        {{QStringLiteral("complaint"),
          QStringLiteral("민원"),
          {{QStringLiteral("1"), found, rangesOf(found, QStringLiteral("가로등")),
            QStringLiteral("강*미 · 도로과 · 처리 중")},
           {QStringLiteral("2"), found, rangesOf(found, QStringLiteral("가로등")),
            QStringLiteral("이*경 · 도로과 · 완료")}},
          412},
         {QStringLiteral("customer"),
          QStringLiteral("고객"),
          {{QStringLiteral("3"), QStringLiteral("가로등주민회"), {{0, 3}}, QStringLiteral("단체")}},
          {}}});
  }

  ShellWindow window_;
  SignInView* signIn_ = new SignInView(&window_);
  LockView* lock_ = new LockView(&window_);
};

TEST_F(Gallery, Every_scene_is_written_at_every_size_and_twice_the_same) {
  QTemporaryDir keep;
  const QString kept = qEnvironmentVariable("PCRM_GALLERY_DIR", keep.path());
  ASSERT_TRUE(writeGallery(window_, kept, scenes(), gallerySizes(), {}));
  window_.uncover();
  QTemporaryDir again;
  ASSERT_TRUE(writeGallery(window_, again.path(), scenes(), gallerySizes(), {}));
  const QStringList names = QDir(again.path()).entryList({QStringLiteral("*.png")});
  EXPECT_EQ(names.size(), 16);
  for (const QString& name : names) {
    const QImage one(QDir(kept).filePath(name));
    EXPECT_EQ(one, QImage(QDir(again.path()).filePath(name))) << qPrintable(name);
    EXPECT_TRUE(name.contains(QStringLiteral("%1x%2").arg(one.width()).arg(one.height())));
  }
}

TEST_F(Gallery, Dark_and_English_are_drawn_from_the_same_window) {
  QTemporaryDir keep;
  const QString kept =
      qEnvironmentVariable("PCRM_GALLERY_DIR", keep.path()) + QStringLiteral("/dark");
  theme::applyTheme(*qApp, theme::Scheme::kDark);
  installLanguage(*qApp, QStringLiteral("en"));
  EXPECT_TRUE(writeGallery(window_, kept, scenes(), {QSize(1366, 768)}, {}));
  theme::applyTheme(*qApp, theme::Scheme::kLight);
  installLanguage(*qApp, QStringLiteral("ko"));
}

TEST_F(Gallery, A_folder_that_cannot_be_made_is_an_error_with_a_sentence) {
  QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("file")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  const auto result = writeGallery(window_, file.fileName() + QStringLiteral("/below"), scenes(),
                                   gallerySizes(), {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kIo);
  EXPECT_FALSE(result.error().message.isEmpty());
}

}  // namespace
}  // namespace pcrm
