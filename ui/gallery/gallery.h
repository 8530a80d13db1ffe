// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the desk's screens, for the README, the release check and whoever draws the next one.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace pcrm {

struct GalleryScene {
  QString name;                   ///< Becomes part of the file's name: "intake".
  std::function<void()> prepare;  ///< Brings the window there.
  bool dialog = false;            ///< A dialog stands over the window; it is closed afterwards.
};

/// Writes NAME-WIDTHxHEIGHT.png of every scene at every size into `directory` (made if needed).
/// `settle` must return only when no work is pending that would change the picture; it is called
/// after each preparation and each change of size. No text cursor blinks, no tooltip shows.
/// UI thread; works offscreen. Fails when a file cannot be written.
[[nodiscard]] Result<> writeGallery(QWidget& window, const QString& directory,
                                    const std::vector<GalleryScene>& scenes,
                                    const QList<QSize>& sizes, const std::function<void()>& settle);

/// The two screens the offices have.
[[nodiscard]] QList<QSize> gallerySizes();

}  // namespace pcrm
