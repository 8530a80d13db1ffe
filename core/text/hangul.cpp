// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hangul.h"

#include "core/text/normal_form.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace pcrm {
namespace {

constexpr std::u16string_view kInitials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr char32_t kFirstSyllable = 0xac00;
constexpr char32_t kLastSyllable = 0xd7a3;
constexpr char32_t kSyllablesPerInitial = 21 * 28;
constexpr char32_t kFinals = 28;
constexpr char32_t kFinalRieul = 8;

bool isSyllable(char32_t c) { return c >= kFirstSyllable && c <= kLastSyllable; }

WordEnding syllableEnding(char32_t c) {
  const char32_t final = (c - kFirstSyllable) % kFinals;
  if (final == 0) return WordEnding::kVowel;
  return final == kFinalRieul ? WordEnding::kRieul : WordEnding::kConsonant;
}

WordEnding digitEnding(char32_t c) {
  // 영(십·백·천) 일 이 삼 사 오 육 칠 팔 구
  static constexpr std::u16string_view kReadings = u"영일이삼사오육칠팔구";
  return syllableEnding(kReadings[c - U'0']);
}

WordEnding latinEnding(char32_t c) {
  if (c == U'l' || c == U'r') return WordEnding::kRieul;                        // 엘, 알
  return c == U'm' || c == U'n' ? WordEnding::kConsonant : WordEnding::kVowel;  // 엠, 엔
}

struct ParticleForms {
  QStringView after_consonant;
  QStringView after_vowel;
};

ParticleForms formsOf(Particle particle) {
  switch (particle) {
    case Particle::kObject:
      return {u"을", u"를"};
    case Particle::kTopic:
      return {u"은", u"는"};
    case Particle::kSubject:
      return {u"이", u"가"};
    case Particle::kWith:
      return {u"과", u"와"};
    case Particle::kTo:
      return {u"으로", u"로"};
  }
  return {};
}

bool isOrganisation(const QString& name, qsizetype characters) {
  for (QStringView marker :
       {u"(주)", u"㈜", u"(유)", u"(사)", u"(재)", u"주식회사", u"유한회사", u"법인"}) {
    if (name.contains(marker)) return true;
  }
  if (characters < 4) return false;  // 김건설 may be a person; 한빛건설 is none.
  for (QStringView ending :
       {u"회",     u"건설", u"조합",   u"센터",   u"학교",  u"유치원", u"어린이집", u"아파트",
        u"사무소", u"재단", u"병원",   u"의원",   u"은행",  u"교회",   u"상사",     u"산업",
        u"개발",   u"공사", u"공단",   u"회사",   u"본부",  u"단체",   u"연합",     u"연대",
        u"구청",   u"시청", u"경찰서", u"소방서", u"대책위"}) {
    if (name.endsWith(ending)) return true;
  }
  return false;
}

}  // namespace

QString initials(QStringView text) {
  QString out;
  out.reserve(text.size());
  for (const QChar c : text) {
    const char32_t u = c.unicode();
    out += isSyllable(u) ? QChar(kInitials[(u - kFirstSyllable) / kSyllablesPerInitial]) : c;
  }
  return out;
}

bool isInitials(QStringView text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
    return kInitials.find(c.unicode()) != std::u16string_view::npos;
  });
}

WordEnding wordEnding(QStringView word) {
  const QString normal = normalForm(word);
  for (qsizetype i = normal.size() - 1; i >= 0; --i) {
    const char32_t c = normal[i].unicode();
    if (isSyllable(c)) return syllableEnding(c);
    if (c >= U'0' && c <= U'9') return digitEnding(c);
    if (c >= U'a' && c <= U'z') return latinEnding(c);
    if (normal[i].isLetterOrNumber()) return WordEnding::kVowel;
  }
  return WordEnding::kVowel;
}

bool endsInConsonant(QStringView word) { return wordEnding(word) != WordEnding::kVowel; }

QString withParticle(const QString& word, Particle particle) {
  const WordEnding ending = wordEnding(word);
  const ParticleForms forms = formsOf(particle);
  const bool as_vowel =
      ending == WordEnding::kVowel || (particle == Particle::kTo && ending == WordEnding::kRieul);
  return word + (as_vowel ? forms.after_vowel : forms.after_consonant).toString();
}

QString maskedName(const QString& name) {
  const QString trimmed = name.trimmed();
  const std::vector<qsizetype> starts = [&] {
    std::vector<qsizetype> found;
    forEachCodePoint(trimmed, [&](char32_t, qsizetype from, qsizetype) { found.push_back(from); });
    return found;
  }();
  const auto count = static_cast<qsizetype>(starts.size());
  if (count < 2 || isOrganisation(trimmed, count)) return trimmed;
  QString out;
  for (qsizetype i = 0; i < count; ++i) {
    const qsizetype from = starts[static_cast<size_t>(i)];
    const qsizetype to = i + 1 < count ? starts[static_cast<size_t>(i) + 1] : trimmed.size();
    const bool shown = i == 0 || (count > 2 && i == count - 1) || trimmed[from].isSpace();
    out += shown ? trimmed.mid(from, to - from) : QStringLiteral("*");
  }
  return out;
}

}  // namespace pcrm
