// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting.h"

namespace pcrm {
namespace {

template <class E, size_t N>
QString named(E value, const std::array<const char16_t*, N>& names) {
  static_assert(N == std::tuple_size_v<std::remove_cv_t<decltype(EnumCodes<E>::kCodes)>>);
  return QString::fromUtf16(names[static_cast<size_t>(value)]);
}

}  // namespace

template <>
const Description<Meeting>& describe<Meeting>() {
  using M = Meeting;
  static const Description<M> d(
      "meetings",
      {column("id", &M::id, u"식별자"), column("body", &M::body, u"회의체"),
       column("held_at", &M::held_at, u"일시"), column("place", &M::place, u"장소"),
       column("chair", &M::chair, u"위원장"), column("state", &M::state, u"상태"),
       column("minutes", &M::minutes, u"회의록"), column("department", &M::department, u"부서"),
       column("office", &M::office, u"기관")});
  return d;
}

template <>
const Description<AgendaItem>& describe<AgendaItem>() {
  using A = AgendaItem;
  static const Description<A> d(
      "agenda_items",
      {column("id", &A::id, u"식별자"),
       column("complaint_id", &A::complaint, u"민원").references(QStringLiteral("complaints")),
       column("meeting_id", &A::meeting, u"회의"), column("body", &A::body, u"회의체"),
       column("held_at", &A::held_at, u"일시"), column("why", &A::why, u"상정 사유"),
       column("gathered", &A::gathered, u"모은 의견"), column("decision", &A::decision, u"의결"),
       column("decision_text", &A::decision_text, u"의결 내용"),
       column("decided_at", &A::decided_at, u"의결 일시")});
  return d;
}

template <>
const Description<Opinion>& describe<Opinion>() {
  using O = Opinion;
  static const Description<O> d(
      "opinions",
      {column("id", &O::id, u"식별자"),
       column("complaint_id", &O::complaint, u"민원").references(QStringLiteral("complaints")),
       column("item_id", &O::item, u"안건").references(QStringLiteral("agenda_items")),
       column("speaker", &O::speaker, u"구분"), column("who", &O::who, u"누구"),
       column("text", &O::text, u"의견"), column("in_writing", &O::in_writing, u"서면"),
       column("at", &O::at, u"일시"), column("recorded_by", &O::recorded_by, u"적은 사람")});
  return d;
}

template <>
const Description<Guardian>& describe<Guardian>() {
  using G = Guardian;
  static const Description<G> d(
      "guardians",
      {column("id", &G::id, u"식별자"),
       column("complaint_id", &G::complaint, u"민원").references(QStringLiteral("complaints")),
       column("login", &G::login, u"후견인"), column("at", &G::at, u"일시"),
       column("note", &G::note, u"도울 것")});
  return d;
}

QString bodyName(Body body) { return named<Body, 2>(body, {u"민원실무심의회", u"민원조정위원회"}); }

QString bodyArticle(Body body) { return named<Body, 2>(body, {u"법 제32조", u"법 제34조"}); }

QString meetingStateName(MeetingState state) {
  return named<MeetingState, 3>(state, {u"예정", u"개최", u"취소"});
}

QString agendaWhyName(AgendaWhy why) {
  return named<AgendaWhy, 6>(
      why, {u"복합민원", u"장기 미해결", u"반복 민원", u"다수인관련", u"이의신청", u"담당 결정"});
}

QString agendaDecisionName(AgendaDecision decision) {
  return named<AgendaDecision, 7>(decision, {u"의결 전", u"수용", u"조건부 수용", u"불수용",
                                             u"종결 의결", u"담당 지정", u"재심의"});
}

QString speakerName(Speaker speaker) {
  return named<Speaker, 3>(speaker, {u"부서", u"전문가", u"민원인"});
}

}  // namespace pcrm
