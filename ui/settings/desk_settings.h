// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may set on a desk, with its default. A setting is one line here and one line in
// the list in desk_settings.cpp.
//
// Kept in a file of the PC, not in the database: it is about this screen and this chair, and no
// other desk must learn it.
#pragma once

#include "core/base/result.h"

#include <QString>

class QApplication;

namespace pcrm {

struct DeskSettings {
  QString language = QStringLiteral("ko");  ///< "ko" or "en".
  bool dark = false;
  int text_percent = 100;  ///< 100, 115, 130 or 150.
  int lock_minutes = 10;   ///< Without a key or the mouse until the desk locks; 1–120.
  bool print_receipt_directly = false;  ///< Without showing it first.

  bool operator==(const DeskSettings&) const = default;
};

/// What is missing or makes no sense is the default.
[[nodiscard]] DeskSettings readSettings(const QString& file);
[[nodiscard]] Result<> writeSettings(const QString& file, const DeskSettings& settings);

/// Language, colours and size of text, at once in all windows (text that is shown already keeps
/// its size until it is drawn anew). UI thread.
void applySettings(QApplication& app, const DeskSettings& settings);

}  // namespace pcrm
