// SPDX-License-Identifier: GPL-3.0-or-later
// How names and phone numbers stand in the search index: whole, and marked by kind so that the name
// 가로 is never taken for the word 가로. Writer and reader of the index share this file.
#pragma once

#include <QString>
#include <QStringList>

namespace pcrm {

[[nodiscard]] QString nameToken(const QString& name);          ///< `=김영수`
[[nodiscard]] QString initialsToken(const QString& initials);  ///< `~ㄱㅇㅅ`
[[nodiscard]] QString digitsToken(const QString& digits);      ///< `#01080338141`

/// All tokens of one person: name, initials, the whole number and its last four digits.
[[nodiscard]] QStringList personTokens(const QString& name, const QString& phone);

}  // namespace pcrm
