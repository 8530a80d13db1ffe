// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the desk speaks. Korean is what the source says; English is a translation of it.
#pragma once

#include <QString>

class QApplication;

namespace pcrm {

/// Switches to "ko" or "en" (anything else: Korean) while the program runs: every widget gets a
/// LanguageChange, and QLocale() names days and writes numbers of that language. UI thread.
void installLanguage(QApplication& app, const QString& code);

/// "ko" or "en", as installed last.
[[nodiscard]] QString currentLanguage();

}  // namespace pcrm
