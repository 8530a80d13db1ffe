// SPDX-License-Identifier: GPL-3.0-or-later
// Why two texts were taken for alike, in words that a clerk can see at a glance.
//
// sharedWords() of similarity.h is exact and costs |a| × |b|; this reads each text once, so that a
// list of ten hits can be explained between two keys. It finds the same stretches, except that one
// which stands in `a` only across two of its own words is not looked for.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace pcrm {

/// The longest stretches of two or more characters inside a word of `b` that stand in `a` too, in
/// normal form; longest first, none part of another, and none that any two sentences share (습니다,
/// 해주세요). At most `limit`.
[[nodiscard]] QStringList matchingWords(QStringView a, QStringView b, int limit = 5);

}  // namespace pcrm
