// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two texts are, and the words that show it: for duplicate hints and repeated complaints.
//
// Texts are compared as sets of pairs of neighbouring characters inside a word, in normal form
// (the pairs of search_terms.h without the single ones), which forgives particles and endings.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace pcrm {

/// Sorted and without repeats; a pair is its first code point × 2³² + its second.
using PairSet = std::vector<quint64>;
[[nodiscard]] PairSet pairSet(QStringView text);

/// |A∩B| / |A∪B|, 0…1; 0 if both are empty.
[[nodiscard]] double jaccardSimilarity(const PairSet& a, const PairSet& b);

/// |A∩B| / min(|A|, |B|), 0…1: near 1 when the shorter text is part of the longer one.
[[nodiscard]] double containment(const PairSet& a, const PairSet& b);

/// How sure it is that one text was made from the other, 0…1: the mean of the two measures above
/// for texts of 40 pairs or more, which a shortened or lengthened copy passes as well; the plain
/// Jaccard similarity for texts of 20 or fewer, where containment comes by chance; between them
/// between.
[[nodiscard]] double likeness(const PairSet& a, const PairSet& b);

/// From this likeness on a text is taken for a near-duplicate. Measured on real proposals, see
/// tests/benchmarks/similar_benchmark.cpp.
inline constexpr double kNearDuplicate = 0.52;

/// The longest stretches of two or more characters inside a word that both texts have, longest
/// first, none part of another, at most `limit`. Costs |a| × |b| steps; each text is read up to
/// its first 2,000 characters.
[[nodiscard]] QStringList sharedWords(QStringView a, QStringView b, int limit = 5);

}  // namespace pcrm
