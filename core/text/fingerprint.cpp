// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fingerprint.h"

#include "core/text/normal_form.h"

#include <algorithm>
#include <span>
#include <string>

namespace pcrm {
namespace {

constexpr size_t kFour = 4;
constexpr size_t kNine = 9;
constexpr int kLetters = 5;  ///< Of six bits each.

quint64 hashOf(std::span<const char32_t> shingle) {
  quint64 hash = 0x9e3779b97f4a7c15ULL;
  for (const char32_t c : shingle) {
    hash = (hash ^ c) * 0xff51afd7ed558ccdULL;
    hash ^= hash >> 32;
  }
  return hash;
}

bool endsSentence(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == U'\n' || c == U'…' || c == U'。';
}

void keepSmallest(std::vector<quint64>& hashes, int count) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  if (hashes.size() > static_cast<size_t>(count)) hashes.resize(static_cast<size_t>(count));
}

Shingle shingleOf(quint64 hash, bool nine) {
  static constexpr char kAlphabet[] =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
  QString token(1, nine ? u'9' : u'4');
  // The small hashes are kept, so their upper bits say nothing: the lower ones name them.
  for (int i = 0; i < kLetters; ++i) token += QLatin1Char(kAlphabet[(hash >> (6 * i)) & 63]);
  return {token, nine};
}

}  // namespace

std::vector<Shingle> fingerprint(QStringView text, FingerprintSize size) {
  std::vector<quint64> fours;
  std::vector<quint64> nines;
  std::u32string sentence;
  const auto close = [&] {
    const std::span<const char32_t> all(sentence);
    if (all.size() >= 2 && all.size() < kFour) fours.push_back(hashOf(all));
    for (size_t i = 0; i + kFour <= all.size(); ++i) fours.push_back(hashOf(all.subspan(i, kFour)));
    for (size_t i = 0; i + kNine <= all.size(); ++i) nines.push_back(hashOf(all.subspan(i, kNine)));
    sentence.clear();
  };
  forEachCodePoint(normalForm(text), [&](char32_t c, qsizetype, qsizetype) {
    if (isWordCharacter(c)) {
      sentence += c;
    } else if (endsSentence(c)) {
      close();
    }
  });
  close();
  keepSmallest(fours, size.fours);
  keepSmallest(nines, size.nines);
  std::vector<Shingle> kept;
  kept.reserve(fours.size() + nines.size());
  for (const quint64 hash : fours) kept.push_back(shingleOf(hash, false));
  for (const quint64 hash : nines) kept.push_back(shingleOf(hash, true));
  return kept;
}

}  // namespace pcrm
