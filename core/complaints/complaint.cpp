// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint.h"

#include "core/complaints/search_tokens.h"

namespace pcrm {

template <>
const Description<Complaint>& describe<Complaint>() {
  using C = Complaint;
  static const Description<C> d(
      "complaints",
      {column("id", &C::id, u"식별자"),
       column("receipt_number", &C::receipt_number, u"접수번호"),
       column("provisional_number", &C::provisional_number, u"임시 접수번호"),
       column("source_number", &C::source_number, u"원본 번호"),
       column("received_at", &C::received_at, u"접수 일시"),
       column("channel", &C::channel, u"접수 경로"),
       column("title", &C::title, u"제목"),
       column("body", &C::body, u"내용"),
       column("complainant_name", &C::complainant_name, u"민원인"),
       column("complainant_phone", &C::complainant_phone, u"전화번호"),
       column("complainant_address", &C::complainant_address, u"주소"),
       column("complainant_email", &C::complainant_email, u"이메일"),
       column("customer_id", &C::customer, u"고객카드").references(QStringLiteral("customers")),
       column("state", &C::state, u"상태"),
       column("handling_type", &C::handling_type, u"처리 유형"),
       column("legal_kind", &C::legal_kind, u"법정 구분"),
       column("scope", &C::scope, u"범위"),
       column("persistence", &C::persistence, u"지속"),
       column("department", &C::department, u"부서"),
       column("office", &C::office, u"기관"),
       column("assignee", &C::assignee, u"담당자"),
       column("period", &C::period, u"처리 기간"),
       column("due_at", &C::due_at, u"처리 기한"),
       column("extension_count", &C::extension_count, u"연장 횟수"),
       column("answer", &C::answer, u"답변"),
       column("completed_at", &C::completed_at, u"완료 일시"),
       column("closed_at", &C::closed_at, u"종결 일시"),
       column("process_id", &C::process, u"처리 과정")});
  return d;
}

template <>
const Description<ComplaintEvent>& describe<ComplaintEvent>() {
  using E = ComplaintEvent;
  static const Description<E> d(
      "complaint_events",
      {column("id", &E::id, u"식별자"),
       column("complaint_id", &E::complaint, u"민원").references(QStringLiteral("complaints")),
       column("at", &E::at, u"일시"), column("operation", &E::operation, u"작업"),
       column("actor", &E::actor, u"한 사람"), column("summary", &E::summary, u"요약"),
       column("detail", &E::detail, u"내용")});
  return d;
}

template <>
const Description<Supplement>& describe<Supplement>() {
  using S = Supplement;
  static const Description<S> d(
      "supplements",
      {column("id", &S::id, u"식별자"),
       column("complaint_id", &S::complaint, u"민원").references(QStringLiteral("complaints")),
       column("requested_at", &S::requested_at, u"요청 일시"),
       column("what", &S::what, u"보완할 것"), column("due_on", &S::due_on, u"보완 기한"),
       column("arrived_at", &S::arrived_at, u"도착 일시"), column("round", &S::round, u"차수"),
       column("extended", &S::extended, u"기한 연장 횟수"),
       column("undelivered", &S::undelivered, u"반송 횟수")});
  return d;
}

template <>
const Description<Extension>& describe<Extension>() {
  using X = Extension;
  static const Description<X> d(
      "extensions",
      {column("id", &X::id, u"식별자"),
       column("complaint_id", &X::complaint, u"민원").references(QStringLiteral("complaints")),
       column("at", &X::at, u"일시"), column("period", &X::period, u"연장 기간"),
       column("reason", &X::reason, u"사유"), column("consent", &X::consent, u"민원인 동의"),
       column("due_at", &X::due, u"새 기한")});
  return d;
}

SearchText searchTextOf(const Complaint& complaint) {
  return {complaint.title + u'\n' + complaint.body,
          personTokens(complaint.complainant_name, complaint.complainant_phone)};
}

}  // namespace pcrm
