// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/supervision/supervision.h"

namespace pcrm {

template <>
const Description<DunningLetter>& describe<DunningLetter>() {
  using L = DunningLetter;
  static const Description<L> d(
      "dunning_letters",
      {column("id", &L::id, u"식별자"), column("office", &L::office, u"기관"),
       column("department", &L::department, u"부서"), column("at", &L::at, u"일시"),
       column("issued_by", &L::issued_by, u"보낸 사람"),
       column("complaints", &L::complaints, u"민원 수"), column("text", &L::text, u"내용")});
  return d;
}

template <>
const Description<DunnedComplaint>& describe<DunnedComplaint>() {
  using D = DunnedComplaint;
  static const Description<D> d(
      "dunned_complaints",
      {column("id", &D::id, u"식별자"),
       column("complaint_id", &D::complaint, u"민원").references(QStringLiteral("complaints")),
       column("letter", &D::letter, u"독촉장"), column("department", &D::department, u"부서"),
       column("at", &D::at, u"일시")});
  return d;
}

template <>
const Description<MonthlyCheck>& describe<MonthlyCheck>() {
  using M = MonthlyCheck;
  static const Description<M> d(
      "monthly_checks",
      {column("id", &M::id, u"식별자"), column("month", &M::month, u"달"),
       column("at", &M::at, u"일시"), column("checked_by", &M::checked_by, u"점검한 사람"),
       column("counts", &M::counts, u"건수"), column("remark", &M::remark, u"의견")});
  return d;
}

}  // namespace pcrm
