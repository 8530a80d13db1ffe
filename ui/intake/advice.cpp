// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/advice.h"

namespace pcrm {
namespace {

QString inForce(const QString& decided, const Proposal& proposal, ProposalField field) {
  return decided.isEmpty() ? proposal.of(field).value : decided;
}

}  // namespace

Advice advise(const IntakeDraft& draft, Instant now, const Rules& rules) {
  Advice advice;
  advice.proposal = propose(draft.title, draft.body, rules.classification.rules);
  advice.handling_type =
      inForce(draft.handling_type, advice.proposal, ProposalField::kHandlingType);
  advice.department = inForce(draft.department, advice.proposal, ProposalField::kDepartment);
  advice.legal_kind = inForce(draft.legal_kind, advice.proposal, ProposalField::kLegalKind);
  advice.period = draft.period.isEmpty() ? rules.statutoryPeriod(advice.legal_kind) : draft.period;
  const auto period = parsePeriod(advice.period);
  if (!period) return advice;
  advice.deadline = deadline({now, *period, {}, {}}, rules.holidays, rules.hours);
  if (period->amount > 1) {
    const Period half{(period->amount + 1) / 2, period->unit};
    advice.target = deadline({now, half, {}, {}}, rules.holidays, rules.hours).due;
  }
  return advice;
}

}  // namespace pcrm
