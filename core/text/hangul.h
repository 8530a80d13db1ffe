// SPDX-License-Identifier: GPL-3.0-or-later
// What Korean spelling asks of a program: initials to search names by, the particle that fits the
// word before it, and names half hidden for eyes that need not see them.
//
// A syllable U+AC00…U+D7A3 is (initial × 21 + vowel) × 28 + final; all here rests on that.
#pragma once

#include <QString>
#include <QStringView>

namespace pcrm {

/// The initial consonants: 김영수 → ㄱㅇㅅ. Everything but whole syllables is kept: 김A1 → ㄱA1.
[[nodiscard]] QString initials(QStringView text);

/// True if text is not empty and all initial consonants (ㄱ…ㅎ as typed), so worth an initials
/// search.
[[nodiscard]] bool isInitials(QStringView text);

/// How the last letter, digit or syllable of a word is heard. Digits are read in Korean (7 칠),
/// Latin letters by name (L 엘). Signs after it do not count.
enum class WordEnding {
  kVowel,
  kRieul,  ///< ㄹ, which 으로/로 treats like a vowel.
  kConsonant,
};
[[nodiscard]] WordEnding wordEnding(QStringView word);
[[nodiscard]] bool endsInConsonant(QStringView word);

enum class Particle {
  kObject,   ///< 을/를
  kTopic,    ///< 은/는
  kSubject,  ///< 이/가
  kWith,     ///< 과/와
  kTo,       ///< 으로/로; 로 after ㄹ
};

/// The word with its particle: 도로과 + kTo → 도로과로, 서울 + kTo → 서울로, 민원 + kObject →
/// 민원을.
[[nodiscard]] QString withParticle(const QString& word, Particle particle);

/// A person's name with its middle hidden: 김영수 → 김*수, 이산 → 이*, 남궁민수 → 남**수. Names of
/// organisations, known by a marker such as (주) or an ending such as 건설 or 위원회, stay whole.
/// In doubt it hides.
[[nodiscard]] QString maskedName(const QString& name);

}  // namespace pcrm
