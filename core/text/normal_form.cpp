// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normal_form.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr char16_t kMiddleDot = 0x00b7;
constexpr char16_t kJamoMiddleDot = 0x318d;  // "Araea", which typists use as a middle dot.
constexpr char16_t kKatakanaMiddleDot = 0x30fb;

bool isTypedJamo(QChar c) { return c.unicode() >= 0x3131 && c.unicode() <= 0x318e; }

/// True where NFKC can change nothing and lower case only A–Z: ASCII and whole syllables.
bool isPlain(QChar c) {
  return c.unicode() < 0x80 || (c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3);
}

QString compatible(QStringView piece) {
  QString out = piece.toString();
  if (!std::all_of(piece.begin(), piece.end(), isPlain)) {
    out = out.normalized(QString::NormalizationForm_KC);
  }
  out = out.toLower();
  return out.replace(QChar(kKatakanaMiddleDot), QChar(kMiddleDot));
}

}  // namespace

QString normalForm(QStringView text) {
  QString out;
  out.reserve(text.size());
  qsizetype from = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (!isTypedJamo(text[i])) continue;
    if (i > from) out += compatible(text.mid(from, i - from));
    out += text[i].unicode() == kJamoMiddleDot ? QChar(kMiddleDot) : text[i];
    from = i + 1;
  }
  if (from < text.size()) out += compatible(text.mid(from));
  return out;
}

bool isWordCharacter(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); }

}  // namespace pcrm
