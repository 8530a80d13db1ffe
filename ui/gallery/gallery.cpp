// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>
#include <QWidget>

namespace pcrm {
namespace {

// Layouts ask for further layouts; a few rounds are always enough, and an endless one must not
// hang.
void processLayouts() {
  for (int round = 0; round < 5; ++round) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
  }
}

class NoBlinking {
 public:
  NoBlinking() : before_(QApplication::cursorFlashTime()) { QApplication::setCursorFlashTime(0); }
  ~NoBlinking() { QApplication::setCursorFlashTime(before_); }
  NoBlinking(const NoBlinking&) = delete;
  NoBlinking& operator=(const NoBlinking&) = delete;

 private:
  int before_;
};

/// Dialogs are windows of their own, which a picture of the window does not show.
void addDialog(QWidget& window, QPixmap& picture) {
  QWidget* dialog = QApplication::activeModalWidget();
  if (!dialog) return;
  const QPixmap front = dialog->grab();
  const QPoint place((window.width() - dialog->width()) / 2,
                     (window.height() - dialog->height()) / 2);
  QPainter painter(&picture);
  painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
  painter.drawPixmap(place, front);
  painter.setPen(QColor(0, 0, 0, 90));
  painter.drawRect(QRect(place, dialog->size()));
  painter.end();
  dialog->close();
}

Result<> cannotWrite(const QString& path) {
  return failure(ErrorCode::kIo,
                 QCoreApplication::translate("pcrm::Gallery",
                                             "그림을 저장하지 못했습니다: %1. 폴더에 쓸 수 "
                                             "있는지, 디스크에 자리가 있는지 확인하십시오.")
                     .arg(QDir::toNativeSeparators(path)));
}

}  // namespace

QList<QSize> gallerySizes() { return {QSize(1366, 768), QSize(1920, 1080)}; }

Result<> writeGallery(QWidget& window, const QString& directory,
                      const std::vector<GalleryScene>& scenes, const QList<QSize>& sizes,
                      const std::function<void()>& settle) {
  const QDir folder(directory);
  if (!folder.mkpath(QStringLiteral("."))) return cannotWrite(directory);
  const NoBlinking noBlinking;
  window.show();
  window.activateWindow();
  for (const QSize& size : sizes) {
    window.resize(size);
    processLayouts();
    for (const GalleryScene& scene : scenes) {
      if (scene.prepare) scene.prepare();
      processLayouts();
      if (settle) settle();
      processLayouts();
      QToolTip::hideText();
      const QString path = folder.filePath(
          QStringLiteral("%1-%2x%3.png")
              .arg(scene.name, QString::number(size.width()), QString::number(size.height())));
      QPixmap picture = window.grab();
      if (scene.dialog) addDialog(window, picture);
      if (!picture.save(path, "PNG")) return cannotWrite(path);
    }
  }
  return {};
}

}  // namespace pcrm
