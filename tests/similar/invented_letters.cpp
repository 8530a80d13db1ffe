// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/similar/invented_letters.h"

#include <QStringList>

namespace pcrm::testing {
namespace {

QStringList words(const char16_t* text) { return QString::fromUtf16(text).split(u' '); }

const QString& any(const QStringList& list, Random& random) {
  return list[random.below(static_cast<int>(list.size()))];
}

/// A name of two or three syllables that no place has.
QString inventName(Random& random) {
  QString name;
  const int size = 2 + random.below(2);
  for (int i = 0; i < size; ++i)
    name += QChar(0xac00 + 28 * random.below(399) + random.below(2) * 4);
  return name;
}

QString place(Random& random) {
  static const QStringList kKinds = words(u"구 동 로 길 마을 공원 시장 초등학교 정류장 아파트");
  return inventName(random) + any(kKinds, random);
}

QString sentence(Random& random) {
  static const QStringList kThings = words(
      u"가로등 보도블록 신호등 놀이터 하수구 버스 주차장 현수막 쓰레기통 벤치 화단 방음벽 맨홀 "
      u"난간 "
      u"승강장 도서관 체육관 산책로 자전거도로 횡단보도 경로당 어린이집 공사장 옥상 담장 배수로");
  static const QStringList kFaults = words(
      u"꺼졌고 부서졌고 막혔고 넘쳤고 기울었고 사라졌고 더럽고 시끄럽고 위험하고 어둡고 좁고 늦고 "
      u"비었고 끊겼고 미끄럽고 낡았고 흔들리고 샜고 무너졌고 닫혔고");
  static const QStringList kWho = words(
      u"아이들이 어르신이 주민들이 학생들이 상인들이 운전자가 보행자가 환자들이 관광객이 이웃이");
  static const QStringList kWhen = words(
      u"밤마다 아침마다 주말에 비가오면 겨울이면 여름내 지난달부터 며칠째 등교시간에 퇴근길에");
  static const QStringList kWishes = words(
      u"고쳐주세요 옮겨주세요 치워주세요 늘려주세요 살펴주세요 알려주세요 막아주세요 바꿔주세요");
  switch (random.below(4)) {
    case 0:
      return QStringLiteral("%1 앞 %2 %3 %4 불편합니다.")
          .arg(place(random), any(kThings, random) + QStringLiteral("이"), any(kFaults, random),
               any(kWho, random));
    case 1:
      return QStringLiteral("%1 %2 %3 때문에 %4에서 넘어졌습니다.")
          .arg(any(kWhen, random), any(kWho, random), any(kThings, random), place(random));
    case 2:
      return QStringLiteral("%1에 있는 %2부터 %3까지 %4.")
          .arg(place(random), any(kThings, random), any(kThings, random), any(kWishes, random));
    default:
      return QStringLiteral("%1 %2에 물었더니 %3은 %4과 일이 아니라고 했습니다.")
          .arg(any(kWhen, random), inventName(random), any(kThings, random), inventName(random));
  }
}

}  // namespace

Letter inventLetter(Random& random) {
  Letter letter;
  letter.title = sentence(random);
  letter.title.chop(1);
  const int count = 3 + random.below(7);
  for (int i = 0; i < count; ++i) letter.body += sentence(random) + u' ';
  return letter;
}

}  // namespace pcrm::testing
