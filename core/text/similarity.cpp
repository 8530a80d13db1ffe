// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/similarity.h"

#include "core/text/normal_form.h"

#include <algorithm>
#include <iterator>

namespace pcrm {
namespace {

constexpr qsizetype kReadAtMost = 2'000;

struct Overlap {
  size_t both;
  size_t either;
};

Overlap overlapOf(const PairSet& a, const PairSet& b) {
  size_t both = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      ++both;
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return {both, a.size() + b.size() - both};
}

double ratio(size_t part, size_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::u32string wordsOf(QStringView text) {
  std::u32string out;
  forEachCodePoint(normalForm(text.left(kReadAtMost)),
                   [&](char32_t c, qsizetype, qsizetype) { out += isWordCharacter(c) ? c : U' '; });
  return out;
}

}  // namespace

PairSet pairSet(QStringView text) {
  PairSet set;
  char32_t before = 0;
  forEachCodePoint(normalForm(text), [&](char32_t c, qsizetype, qsizetype) {
    const char32_t now = isWordCharacter(c) ? c : 0;
    if (before != 0 && now != 0) set.push_back((static_cast<quint64>(before) << 32) | now);
    before = now;
  });
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
  return set;
}

double jaccardSimilarity(const PairSet& a, const PairSet& b) {
  const Overlap overlap = overlapOf(a, b);
  return ratio(overlap.both, overlap.either);
}

double containment(const PairSet& a, const PairSet& b) {
  return ratio(overlapOf(a, b).both, std::min(a.size(), b.size()));
}

double likeness(const PairSet& a, const PairSet& b) {
  constexpr double kShort = 20;
  constexpr double kLong = 40;
  const Overlap overlap = overlapOf(a, b);
  const auto shorter = std::min(a.size(), b.size());
  const double jaccard = ratio(overlap.both, overlap.either);
  const double part =
      std::clamp((static_cast<double>(shorter) - kShort) / (kLong - kShort), 0.0, 1.0) / 2;
  return (1 - part) * jaccard + part * ratio(overlap.both, shorter);
}

QStringList sharedWords(QStringView a, QStringView b, int limit) {
  const std::u32string left = wordsOf(a);
  const std::u32string right = wordsOf(b);
  // Row i of the classic table: length of the common stretch that ends at left[i] and right[j].
  std::vector<int> above(right.size() + 1, 0);
  std::vector<int> row(right.size() + 1, 0);
  std::vector<std::u32string> found;
  for (size_t i = 0; i < left.size(); ++i) {
    for (size_t j = 0; j < right.size(); ++j) {
      const bool same = left[i] == right[j] && left[i] != U' ';
      row[j + 1] = same ? above[j] + 1 : 0;
      const bool goes_on = same && i + 1 < left.size() && j + 1 < right.size() &&
                           left[i + 1] == right[j + 1] && left[i + 1] != U' ';
      if (row[j + 1] >= 2 && !goes_on) {
        const auto length = static_cast<size_t>(row[j + 1]);
        found.push_back(left.substr(i + 1 - length, length));
      }
    }
    above.swap(row);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& x, const auto& y) { return x.size() > y.size(); });
  std::vector<std::u32string> kept;
  for (const std::u32string& word : found) {
    if (static_cast<int>(kept.size()) >= limit) break;
    const bool part_of_another = std::any_of(kept.begin(), kept.end(), [&](const auto& longer) {
      return longer.find(word) != std::u32string::npos;
    });
    if (!part_of_another) kept.push_back(word);
  }
  QStringList words;
  for (const std::u32string& word : kept) words << QString::fromStdU32String(word);
  return words;
}

}  // namespace pcrm
