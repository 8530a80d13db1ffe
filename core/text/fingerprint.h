// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint of a text: a few of its shingles, so that texts that are nearly the same share
// some and texts that are not share none. It finds candidates; similarity.h then decides.
//
// A shingle is a run of syllables inside one sentence, in normal form and without its gaps, which
// forgives reordered sentences and other spacing. Of all shingles of a length those with the
// smallest hashes are kept (bottom-k sketch, Broder 1997): two texts keep the same ones as often as
// they are alike. Four syllables survive typos and changed particles; nine are rare even among
// complaints written from one form.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace pcrm {

/// How many shingles of each length are kept.
struct FingerprintSize {
  int fours = 0;
  int nines = 0;
};
/// What is stored, and what is asked: who asks for more finds also what he keeps and the other,
/// being longer or shorter, does not.
inline constexpr FingerprintSize kStoredFingerprint{12, 6};
inline constexpr FingerprintSize kAskedFingerprint{36, 12};

/// One kept shingle as six letters and digits, the first of which tells its length.
struct Shingle {
  QString token;
  bool nine = false;

  bool operator==(const Shingle&) const = default;
};

/// In order of their hashes, the fours first. A sentence of fewer than four syllables gives itself;
/// a text without letters gives nothing. The same everywhere and for ever: stored fingerprints
/// depend on it.
[[nodiscard]] std::vector<Shingle> fingerprint(QStringView text, FingerprintSize size);

}  // namespace pcrm
