// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/catalogue.h"

#include "core/complaints/complaint_operations.h"
#include "core/customers/customer_operations.h"
#include "core/offices/office_operations.h"
#include "core/store/transaction.h"
#include "core/store/undo_operation.h"

namespace pcrm {
namespace {

EntityType complaints() {
  EntityType type = entityType<Complaint>(Scope::kOfficeAndDepartment);
  type.ordered_by = QStringLiteral("received_at");
  type.search_text = [](const QVariantList& values) {
    return searchTextOf(describe<Complaint>().fromValues(values));
  };
  return type;
}

EntityType events() {
  EntityType type = entityType<ComplaintEvent>(Scope::kWithComplaint);
  type.append_only = true;
  return type;
}

Domain makeDomain() {
  Domain domain;
  domain.entities = {
      entityType<Office>(Scope::kEverywhere),
      entityType<Department>(Scope::kEverywhere),
      entityType<User>(Scope::kEverywhere),
      entityType<Customer>(Scope::kCustomer),
      complaints(),
      events(),
      entityType<Supplement>(Scope::kWithComplaint),
      entityType<Extension>(Scope::kWithComplaint),
      entityType<Contact>(Scope::kWithCustomer),
  };
  for (EntityType& type : domain.entities) type.composeSql();
  domain.operations = {
      operationType<ReceiveComplaint>(),    operationType<CorrectComplaint>(),
      operationType<ClassifyComplaint>(),   operationType<AssignComplaint>(),
      operationType<TransferComplaint>(),   operationType<AddNote>(),
      operationType<RequestSupplement>(),   operationType<RecordSupplement>(),
      operationType<ExtendComplaint>(),     operationType<ReplyComplaint>(),
      operationType<CompleteComplaint>(),   operationType<CloseComplaint>(),
      operationType<WithdrawComplaint>(),   operationType<ReopenComplaint>(),
      operationType<ImportComplaints>(),    operationType<RegisterCustomer>(),
      operationType<RecordContact>(),       operationType<EstablishOffice>(),
      operationType<EstablishDepartment>(), operationType<RegisterUser>(),
      operationType<UndoOperation>(),
  };
  // What follows by itself. Later: completing a complaint queues its notice and its call.
  domain.reactions = {};
  return domain;
}

}  // namespace

const Domain& domain() {
  static const Domain value = makeDomain();
  return value;
}

}  // namespace pcrm
