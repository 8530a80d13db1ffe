// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promises/promise.h"

namespace pcrm {

bool Promise::isLate(QDate today) const {
  switch (state) {
    case PromiseState::kOpen:
      return due_on < today;
    case PromiseState::kProven:
      return settled_at && seoulDate(*settled_at) > due_on;
    case PromiseState::kBroken:
      return false;
  }
  return false;
}

template <>
const Description<Promise>& describe<Promise>() {
  using P = Promise;
  static const Description<P> d(
      "promises",
      {column("id", &P::id, u"식별자"),
       column("complaint_id", &P::complaint, u"민원").references(QStringLiteral("complaints")),
       column("what", &P::what, u"약속"), column("due_on", &P::due_on, u"언제까지"),
       column("expected", &P::expected, u"확인할 것"),
       column("department", &P::department, u"부서"), column("state", &P::state, u"상태"),
       column("made_at", &P::made_at, u"약속한 일시"),
       column("made_by", &P::made_by, u"약속한 사람"),
       column("settled_at", &P::settled_at, u"끝난 일시"),
       column("settled_by", &P::settled_by, u"끝낸 사람"),
       column("evidence", &P::evidence, u"증거")});
  return d;
}

}  // namespace pcrm
