// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/text_grams.h"

#include "core/text/normal_form.h"

namespace pcrm {
namespace {

constexpr QChar kMark(u'\u2581');

bool isWord(QChar c) {
  const char16_t u = c.unicode();
  if (u >= 0xac00 && u <= 0xd7a3) return true;  // Nearly all there is; the rest costs a look-up.
  return QChar::isLetterOrNumber(u) || c.isSurrogate();
}

void addWords(QStringView given, GramText& to) {
  const QString normal = normalForm(given.left(kMostCharacters));
  qsizetype from = -1;
  for (qsizetype i = 0; i <= normal.size(); ++i) {
    const bool inside = i < normal.size() && isWord(normal[i]);
    if (inside && from < 0) from = i;
    if (inside || from < 0) continue;
    to.words.push_back({to.text.size(), i - from});
    to.text.append(QStringView(normal).mid(from, i - from));
    to.text.append(kMark);
    from = -1;
  }
}

}  // namespace

GramText prepareGrams(QStringView title, QStringView body) {
  GramText out;
  out.text.reserve(title.size() + std::min(body.size(), kMostCharacters) + 16);
  out.text.append(kMark);
  addWords(title, out);
  out.title_words = out.words.size();
  addWords(body, out);
  return out;
}

}  // namespace pcrm
