// SPDX-License-Identifier: GPL-3.0-or-later
// What a learned model sees of a text: the runs of letters inside its words, called grams.
//
// Title and body are brought to normal form and cut into words (letters and digits of any script).
// Each word is framed by a mark, so that a run at its beginning differs from one in its middle:
// 도로가 gives 도, 로, 가, ▁도, 도로, 로가, 가▁, ▁도로 … up to kLongestGram characters. No gram
// crosses a space; so each belongs to one word, and a word can be shown as a reason. Particles and
// endings need no dictionary: 도로가 and 도로의 share most of their grams.
//
// A gram is known by a hash of 32 bits. Grams of the title are seen twice: as part of the whole
// text, and once more under another hash as the title's own.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace pcrm {

inline constexpr int kLongestGram = 3;
/// More of a text is not read: who needs longer has said what it is about before.
inline constexpr qsizetype kMostCharacters = 2000;

struct TextWord {
  qsizetype from = 0;  ///< In GramText::text.
  qsizetype size = 0;
};

/// A text made ready: pure values, as long-lived as the caller likes.
struct GramText {
  QString text;                 ///< Normal form; each word stands between two marks.
  std::vector<TextWord> words;  ///< Without the marks.
  size_t title_words = 0;       ///< The first so many of `words` are the title.

  [[nodiscard]] QString word(size_t index) const {
    return text.mid(words[index].from, words[index].size);
  }
};

[[nodiscard]] GramText prepareGrams(QStringView title, QStringView body);

/// The same gram as one of the title.
[[nodiscard]] constexpr quint32 titleHash(quint32 hash) {
  return (hash ^ 0x5bd1e995U) * 0x9e3779b1U;
}

/// Calls visit(quint32 hash) for each gram of one word, repeats included; never for the mark alone.
template <class Visit>
void forEachGram(const GramText& text, size_t word, Visit&& visit) {
  const QChar* begin = text.text.constData() + text.words[word].from - 1;
  const QChar* end = begin + text.words[word].size + 2;
  for (const QChar* from = begin; from < end; ++from) {
    quint32 hash = 0x811c9dc5U;
    const QChar* stop = end - from < kLongestGram ? end : from + kLongestGram;
    for (const QChar* at = from; at < stop; ++at) {
      hash = (hash ^ at->unicode()) * 0x01000193U;
      hash ^= hash >> 15;
      if (at > from || (from > begin && from + 1 < end)) visit(hash * 0x9e3779b1U);
    }
  }
}

}  // namespace pcrm
