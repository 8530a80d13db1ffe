// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/kinds.h"

namespace pcrm {
namespace {

template <CodedEnum E, std::size_t N>
QString nameIn(const std::array<const char16_t*, N>& names, E value) {
  static_assert(N == EnumCodes<E>::kCodes.size(), "every value has a name");
  return QString::fromUtf16(names[static_cast<std::size_t>(value)]);
}

}  // namespace

QString channelName(Channel channel) {
  return nameIn(std::array<const char16_t*, 5>{u"방문", u"전화", u"인터넷", u"우편", u"팩스"},
                channel);
}

QString handlingTypeName(HandlingType type) {
  return nameIn(std::array<const char16_t*, 5>{u"미정", u"단순", u"복잡", u"주기과제", u"장기과제"},
                type);
}

QString legalKindName(LegalKind kind) {
  return nameIn(std::array<const char16_t*, 8>{u"미정", u"서식", u"법령 질의", u"질의", u"건의",
                                               u"고충", u"상담", u"기타"},
                kind);
}

QString reachName(Reach reach) {
  return nameIn(std::array<const char16_t*, 4>{u"미정", u"개인", u"다수", u"시민 전체"}, reach);
}

QString persistenceName(Persistence persistence) {
  return nameIn(std::array<const char16_t*, 4>{u"미정", u"일회", u"반복", u"지속"}, persistence);
}

}  // namespace pcrm
