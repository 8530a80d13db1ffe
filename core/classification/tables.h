// SPDX-License-Identifier: GPL-3.0-or-later
// The three tables of classification, read together and checked against each other.
#pragma once

#include "core/base/result.h"
#include "core/classification/departments.h"
#include "core/classification/legal_kinds.h"
#include "core/classification/model_shelf.h"
#include "core/classification/rules.h"

#include <QString>

#include <memory>

namespace pcrm {

struct ClassificationTables {
  RuleTable rules;  ///< With the departments' keywords.
  LegalKindTable legal_kinds;
  DepartmentTable departments;
  /// What was learned; copies of the tables share it. Never null.
  std::shared_ptr<ModelShelf> models = std::make_shared<ModelShelf>();
};

/// The contents of resources/classification/{rules,legal_kinds}.tsv and offices/departments.tsv.
/// A rule for an unknown department or kind is an error: such a proposal could not be accepted.
[[nodiscard]] Result<ClassificationTables> parseClassificationTables(const QString& rules,
                                                                     const QString& legal_kinds,
                                                                     const QString& departments);

}  // namespace pcrm
