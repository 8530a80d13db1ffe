// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/ensure_catalogue.h"

#include "core/offices/office_operations.h"
#include "core/store/rules.h"

namespace pcrm {
namespace {

template <class Operation>
OperationDraft draftOf(const Operation& operation) {
  return {describe<Operation>().name(), describe<Operation>().toJson(operation)};
}

}  // namespace

Result<void> ensureCatalogue(Store& store) {
  if (store.kind() != ReplicaKind::kCentral) return {};
  if (store.reader().findBy<Office>(u"code", kHeadOffice.toString())) return {};
  const QString hall = QStringLiteral("본청");
  std::vector<OperationDraft> drafts{draftOf(EstablishOffice{kHeadOffice.toString(), hall, hall})};
  const DepartmentTable& shipped = store.environment().rules->classification.departments;
  for (const DepartmentEntry& department : shipped.departments()) {
    drafts.push_back(draftOf(EstablishDepartment{department.code, department.name, QString()}));
  }
  const auto done = store.performAll(drafts, systemActor());
  if (!done) return failure(done.error());
  return {};
}

}  // namespace pcrm
