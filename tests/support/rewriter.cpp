// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rewriter.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace pcrm::testing {
namespace {

// The longer ones first: 에서 is no 서.
const QStringList& particles() {
  static const QStringList list =
      QStringLiteral("에서는 에서 으로 하고 까지 부터 은 는 이 가 을 를 에 의 로 도 와 과")
          .split(u' ');
  return list;
}

const QStringList& places() {
  static const QStringList list =
      QStringLiteral("샘물구 솔밭동 은행나무로 달빛길 새터구 너울동 물빛로 느티길 한들구 바람동")
          .split(u' ');
  return list;
}

const QString& any(const QStringList& list, Random& random) {
  return list[random.below(static_cast<int>(list.size()))];
}

QString withTypo(QString word, Random& random) {
  const int at = random.below(static_cast<int>(word.size()));
  switch (random.below(4)) {
    case 0:
      return word.remove(at, 1);
    case 1:
      return word.insert(at, word[at]);
    case 2:
      if (at + 1 < word.size()) std::swap(word[at], word[at + 1]);
      return word;
    default:
      word[at] = QChar(0xac00 + random.below(11'172));
      return word;
  }
}

QString withOtherParticle(const QString& word, Random& random) {
  for (const QString& particle : particles()) {
    if (word.size() > particle.size() + 1 && word.endsWith(particle))
      return word.left(word.size() - particle.size()) + any(particles(), random);
  }
  return word;
}

QStringList sentencesOf(const QString& text) {
  static const QRegularExpression kEnd(QStringLiteral("(?<=[.!?\\n])\\s*"));
  return text.split(kEnd, Qt::SkipEmptyParts);
}

}  // namespace

QString rewritten(const QString& text, const Rewriting& how, Random& random) {
  static const QRegularExpression kPlace(QStringLiteral("^\\p{Hangul}{2,}[구동로길]$"));
  static const QRegularExpression kGap(QStringLiteral("\\s+"));
  QStringList sentences = sentencesOf(text);
  if (how.reorder) {
    for (qsizetype i = sentences.size() - 1; i > 0; --i)
      sentences.swapItemsAt(i, random.below(static_cast<int>(i) + 1));
  }
  for (qsizetype i = sentences.size() - 1; i >= 0 && sentences.size() > 2; --i) {
    if (random.chance(how.left_out)) sentences.removeAt(i);
  }
  QStringList words = sentences.join(u' ').split(kGap, Qt::SkipEmptyParts);
  for (QString& word : words) {
    if (kPlace.match(word).hasMatch() && random.chance(how.addresses)) word = any(places(), random);
    if (random.chance(how.particles)) word = withOtherParticle(word, random);
    if (word.size() > 1 && random.chance(how.typos)) word = withTypo(word, random);
  }
  return words.join(u' ');
}

}  // namespace pcrm::testing
