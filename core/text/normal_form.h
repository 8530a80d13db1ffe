// SPDX-License-Identifier: GPL-3.0-or-later
// The one form in which texts are compared: what looks the same to a clerk is the same here.
//
// NFKC and lower case (full-width ＡＢＣ → abc, decomposed syllables → whole ones), with two
// departures. Single jamo as a keyboard types them (ㄱ, ㅋㅋ) stay what they are: NFKC would turn
// them into conjoining jamo and glue ㄱㅏ to 가, and initials (ㄱㅇㅅ) could no longer be told. The
// middle dots ㆍ and ・ become ·, because one and the same word is written with any of them
// (3ㆍ1절).
#pragma once

#include <QString>
#include <QStringView>

namespace pcrm {

/// The normal form. Idempotent for Korean, Latin and Chinese text; never fails.
[[nodiscard]] QString normalForm(QStringView text);

/// Does a search run go on through this code point? Letters, digits and marks of any script.
/// To be asked about normal forms.
[[nodiscard]] bool isWordCharacter(char32_t c);

/// Calls visit(char32_t c, qsizetype from, qsizetype to) for each code point of text; surrogate
/// pairs are kept whole, a lone half comes as itself.
template <class Visit>
void forEachCodePoint(QStringView text, Visit&& visit) {
  for (qsizetype i = 0; i < text.size();) {
    const qsizetype from = i;
    char32_t c = text[i++].unicode();
    if (QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate()) {
      c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[i++].unicode());
    }
    visit(c, from, i);
  }
}

}  // namespace pcrm
