// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/evaluation.h"

namespace pcrm {

template <>
const Description<Evaluation>& describe<Evaluation>() {
  using E = Evaluation;
  static const Description<E> d(
      "evaluations",
      {column("id", &E::id, u"식별자"),
       column("complaint_id", &E::complaint, u"민원").references(QStringLiteral("complaints")),
       column("at", &E::at, u"일시"), column("kind", &E::kind, u"평가 종류"),
       column("outcome", &E::outcome, u"결과"), column("answers", &E::answers, u"답"),
       column("remarks", &E::remarks, u"의견"), column("actor", &E::actor, u"평가한 사람")});
  return d;
}

template <>
const Description<ValidityReview>& describe<ValidityReview>() {
  using V = ValidityReview;
  static const Description<V> d(
      "validity_reviews",
      {column("id", &V::id, u"식별자"),
       column("complaint_id", &V::complaint, u"민원").references(QStringLiteral("complaints")),
       column("at", &V::at, u"일시"), column("finding", &V::finding, u"결론"),
       column("compared", &V::compared, u"견준 민원"), column("remarks", &V::remarks, u"의견"),
       column("actor", &V::actor, u"검토한 사람")});
  return d;
}

template <>
const Description<ProcessMark>& describe<ProcessMark>() {
  using M = ProcessMark;
  static const Description<M> d(
      "process_marks",
      {column("id", &M::id, u"식별자"),
       column("complaint_id", &M::complaint, u"민원").references(QStringLiteral("complaints")),
       column("step", &M::step, u"단계"), column("at", &M::at, u"일시"),
       column("note", &M::note, u"메모"), column("actor", &M::actor, u"확인한 사람")});
  return d;
}

QString outcomeName(EvaluationOutcome outcome) {
  switch (outcome) {
    case EvaluationOutcome::kResolved:
      return QStringLiteral("해결");
    case EvaluationOutcome::kPartly:
      return QStringLiteral("일부 해결");
    case EvaluationOutcome::kNotResolved:
      return QStringLiteral("해결 안 됨");
    case EvaluationOutcome::kPassed:
      return QStringLiteral("문제 없음");
    case EvaluationOutcome::kToCheck:
      return QStringLiteral("확인 필요");
  }
  return {};
}

QString findingName(ReviewFinding finding) {
  switch (finding) {
    case ReviewFinding::kConsistent:
      return QStringLiteral("앞선 처리와 같음");
    case ReviewFinding::kDifferent:
      return QStringLiteral("다르게 처리함");
    case ReviewFinding::kNoPrecedent:
      return QStringLiteral("비슷한 민원 없음");
  }
  return {};
}

}  // namespace pcrm
