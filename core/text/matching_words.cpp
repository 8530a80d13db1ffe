// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/matching_words.h"

#include "core/text/normal_form.h"
#include "core/text/similarity.h"

#include <algorithm>
#include <array>

namespace pcrm {
namespace {

constexpr qsizetype kReadAtMost = 6'000;

/// Endings of Korean sentences: what begins with one of these says nothing.
bool saysNothing(QStringView word) {
  static constexpr std::array<QStringView, 26> kEmpty{
      u"습니", u"합니", u"입니", u"니다", u"십시", u"주십", u"주시", u"하고", u"에서",
      u"해서", u"지만", u"는데", u"해주", u"주세", u"세요", u"바랍", u"있습", u"없습",
      u"부탁", u"드립", u"안녕", u"녕하", u"하여", u"있는", u"하는", u"됩니"};
  return std::any_of(kEmpty.begin(), kEmpty.end(), [word](QStringView ending) {
    const qsizetype at = word.indexOf(ending);
    return at >= 0 && at <= 1;
  });
}

}  // namespace

QStringList matchingWords(QStringView a, QStringView b, int limit) {
  const PairSet pairs = pairSet(a.left(kReadAtMost));
  const QString other = normalForm(a.left(kReadAtMost));
  const QString text = normalForm(b.left(kReadAtMost));
  QStringList found;
  qsizetype from = 0;  // Of the stretch that goes on.
  qsizetype end = 0;
  char32_t before = 0;
  const auto close = [&] {
    // Pairs that all stand in `a` need not stand side by side there.
    for (QStringView stretch = QStringView(text).mid(from, end - from); stretch.size() >= 2;) {
      qsizetype size = stretch.size();
      while (size >= 2 && !other.contains(stretch.left(size))) --size;
      if (size < 2) break;
      const QString word = stretch.left(size).toString();
      if (!saysNothing(word) && !found.contains(word)) found << word;
      stretch = stretch.mid(size < stretch.size() ? size - 1 : size);
    }
  };
  forEachCodePoint(text, [&](char32_t c, qsizetype at, qsizetype to) {
    const char32_t now = isWordCharacter(c) ? c : 0;
    const bool goes_on =
        before != 0 && now != 0 &&
        std::binary_search(pairs.begin(), pairs.end(), (static_cast<quint64>(before) << 32) | now);
    if (!goes_on) {
      close();
      from = at;
      end = at;
    }
    if (now != 0) end = to;
    before = now;
  });
  close();
  std::stable_sort(found.begin(), found.end(),
                   [](const QString& x, const QString& y) { return x.size() > y.size(); });
  QStringList words;
  for (const QString& word : found) {
    if (words.size() >= limit) break;
    const bool part_of_another = std::any_of(
        words.begin(), words.end(), [&](const QString& longer) { return longer.contains(word); });
    if (!part_of_another) words << word;
  }
  return words;
}

}  // namespace pcrm
