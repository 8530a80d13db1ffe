// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/record_choices.h"

#include "core/complaints/complaint_operations.h"
#include "core/learning/choice.h"
#include "core/store/transaction.h"

namespace pcrm {
namespace {

QString valueOf(const Complaint& complaint, ProposalField field) {
  switch (field) {
    case ProposalField::kHandlingType:
      return codeOf(complaint.handling_type);
    case ProposalField::kLegalKind:
      return codeOf(complaint.legal_kind);
    case ProposalField::kDepartment:
      return complaint.department;
    case ProposalField::kScope:
      return codeOf(complaint.scope);
    case ProposalField::kPersistence:
      return codeOf(complaint.persistence);
  }
  return {};
}

/// Whom it reaches and how long it lasts are not asked at reception: what was only filled in there
/// is nobody's choice, and nothing may be learned from it.
bool isAskedAtReception(ProposalField field) {
  return field != ProposalField::kScope && field != ProposalField::kPersistence;
}

/// The value now holds for the field, by this person.
void choose(ComplaintId complaint, ProposalField field, const QString& value,
            const OperationContext& context, Transaction& tx) {
  const ChoiceId id = Choice::idOf(complaint, field);
  Choice choice = tx.find<Choice>(id).value_or(
      Choice{id, complaint, codeOf(field), context.at, {}, 0, {}, 0, {}, {}, {}});
  if (choice.chosen == value) return;
  choice.chosen = value;
  choice.chosen_by = context.actor.login;
  choice.chosen_at = context.at;
  tx.put(choice);
}

}  // namespace

void choicesAfterReceipt(const QJsonObject& payload, const OperationContext& context,
                         Transaction& tx) {
  const ComplaintId id = ReceiveComplaint::complaintOf(context.id);
  const auto complaint = tx.find<Complaint>(id);
  const QJsonArray proposed = payload[u"proposed"].toArray();
  // Whoever sends no proposals made none: a complaint taken over by a program is no choice.
  if (!complaint || proposed.isEmpty()) return;
  for (const ProposalField field : kProposalFields) {
    Choice choice{Choice::idOf(id, field),
                  id,
                  codeOf(field),
                  complaint->received_at,
                  {},
                  0,
                  {},
                  0,
                  valueOf(*complaint, field),
                  context.actor.login,
                  context.at};
    for (const QJsonValue& each : proposed) {
      if (each[u"field"].toString() != choice.field) continue;
      choice.proposed = each[u"value"].toString();
      choice.confidence = each[u"confidence"].toInt();
      choice.proposed_by =
          enumFromCode<ProposedBy>(each[u"by"].toString()).value_or(ProposedBy::kNobody);
      choice.edition = each[u"edition"].toInt();
    }
    if (choice.chosen == choice.proposed && !isAskedAtReception(field)) {
      choice.chosen.clear();
      choice.chosen_by.clear();
    }
    if (!choice.proposed.isEmpty() || !choice.chosen.isEmpty()) tx.put(choice);
  }
}

void choicesAfterClassification(const QJsonObject& payload, const OperationContext& context,
                                Transaction& tx) {
  const auto op = describe<ClassifyComplaint>().fromJson(payload);
  const auto complaint = op ? tx.find<Complaint>(op->complaint) : std::nullopt;
  if (!complaint) return;
  const auto chosen = [&](bool given, ProposalField field) {
    if (given) choose(complaint->id, field, valueOf(*complaint, field), context, tx);
  };
  chosen(op->handling_type.has_value(), ProposalField::kHandlingType);
  chosen(op->legal_kind.has_value(), ProposalField::kLegalKind);
  chosen(op->scope.has_value(), ProposalField::kScope);
  chosen(op->persistence.has_value(), ProposalField::kPersistence);
}

void choicesAfterTransfer(const QJsonObject& payload, const OperationContext& context,
                          Transaction& tx) {
  const auto op = describe<TransferComplaint>().fromJson(payload);
  const auto complaint = op ? tx.find<Complaint>(op->complaint) : std::nullopt;
  if (complaint)
    choose(complaint->id, ProposalField::kDepartment, complaint->department, context, tx);
}

}  // namespace pcrm
