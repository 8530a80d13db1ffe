// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/choice.h"

namespace pcrm {

template <>
const Description<Choice>& describe<Choice>() {
  using C = Choice;
  static const Description<C> d(
      "proposal_choices",
      {column("id", &C::id, u"식별자"),
       column("complaint_id", &C::complaint, u"민원").references(QStringLiteral("complaints")),
       column("field", &C::field, u"항목"), column("at", &C::at, u"일시"),
       column("proposed", &C::proposed, u"제안"),
       column("confidence", &C::confidence, u"확률(천분율)"),
       column("proposed_by", &C::proposed_by, u"제안한 것"),
       column("edition", &C::edition, u"모델 판"), column("chosen", &C::chosen, u"정한 값"),
       column("chosen_by", &C::chosen_by, u"정한 사람"),
       column("chosen_at", &C::chosen_at, u"정한 일시")});
  return d;
}

}  // namespace pcrm
