// SPDX-License-Identifier: GPL-3.0-or-later
// Where PCRM_GALLERY_DIR is set the pictures stay there, to be looked at.
#include "app/desk/desk_gallery.h"
#include "tests/support/busy_city.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

QByteArray digestOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1);
}

TEST(DeskGallery, Shows_every_screen_in_both_sizes_and_leaves_the_database_as_it_was) {
  const QTemporaryDir folder;
  const QString database = folder.filePath(QStringLiteral("city.db"));
  testing::makeBusyCity(database);
  const QByteArray before = digestOf(database);
  const QString kept = qEnvironmentVariable("PCRM_GALLERY_DIR");
  const QString pictures = kept.isEmpty() ? folder.filePath(QStringLiteral("pictures")) : kept;

  const auto written = writeDeskGallery(database, pictures, testing::shippedRules(),
                                        fromSeoul(QDate(2026, 11, 25), QTime(9, 41)));

  ASSERT_TRUE(written) << qPrintable(written.error().message);
  EXPECT_EQ(digestOf(database), before);
  for (const char* size : {"1366x768", "1920x1080"}) {
    const QStringList names = QDir(pictures).entryList(
        {QStringLiteral("*-%1.png").arg(QLatin1String(size))}, QDir::Files);
    EXPECT_GE(names.size(), 14) << size;
    for (const QString& name : names) {
      const QImage image(QDir(pictures).filePath(name));
      EXPECT_EQ(QStringLiteral("%1x%2").arg(image.width()).arg(image.height()), QLatin1String(size))
          << qPrintable(name);
    }
  }
}

TEST(DeskGallery, Says_in_a_sentence_that_there_is_no_database) {
  const QTemporaryDir folder;
  const auto written = writeDeskGallery(folder.filePath(QStringLiteral("none.db")), folder.path(),
                                        testing::shippedRules(), std::nullopt);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace pcrm
