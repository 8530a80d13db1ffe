// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/ensure_catalogue.h"

#include "core/offices/office.h"
#include "core/store/rules.h"

namespace pcrm {

Result<> ensureCatalogue(Store& store) {
  if (store.kind() != ReplicaKind::kCentral) return {};
  if (store.reader().findBy<Office>(u"code", kHeadOffice.toString())) return {};
  std::vector<OperationDraft> drafts;
  drafts.push_back({QStringLiteral("establish-office"),
                    {{QStringLiteral("code"), kHeadOffice.toString()},
                     {QStringLiteral("name"), QStringLiteral("본청")},
                     {QStringLiteral("number_word"), QStringLiteral("본청")}}});
  for (const DepartmentEntry& department :
       store.environment().rules->classification.departments.departments()) {
    drafts.push_back(
        {QStringLiteral("establish-department"),
         {{QStringLiteral("code"), department.code}, {QStringLiteral("name"), department.name}}});
  }
  const auto done = store.performAll(drafts, systemActor());
  if (!done) return failure(done.error());
  return {};
}

}  // namespace pcrm
