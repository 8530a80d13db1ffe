// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/advice.h"

#include "core/classification/proposer.h"

namespace pcrm {
namespace {

QString inForce(const QString& decided, const Proposal& proposal, ProposalField field) {
  return decided.isEmpty() ? proposal.of(field).value : decided;
}

}  // namespace

Advice advise(const IntakeDraft& draft, Instant now, const Rules& rules, WorkCalendars& calendars,
              const DeadlineSettings& settings, const QString& office,
              const std::vector<SimilarComplaint>& like) {
  Advice advice;
  advice.proposal = propose(draft.title, draft.body, rules.classification);
  addLikeCases(like, advice.proposal);
  advice.handling_type =
      inForce(draft.handling_type, advice.proposal, ProposalField::kHandlingType);
  advice.department = inForce(draft.department, advice.proposal, ProposalField::kDepartment);
  advice.legal_kind = inForce(draft.legal_kind, advice.proposal, ProposalField::kLegalKind);
  advice.period = draft.period.isEmpty() ? rules.statutoryPeriod(advice.legal_kind) : draft.period;
  const auto period = parsePeriod(advice.period);
  if (!period) return advice;
  const auto dueAfter = [&](const Period& length) {
    return deadline({now, length, {}, {}}, calendars.holidays(), calendars.hoursOf(office));
  };
  advice.deadline = dueAfter(*period);
  const auto target = settings.targetFor(advice.department, advice.legal_kind, *period);
  if (target) advice.target = dueAfter(*target).due;
  return advice;
}

}  // namespace pcrm
