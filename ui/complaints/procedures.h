// SPDX-License-Identifier: GPL-3.0-or-later
// What the law provides for a complaint beside its moves: each possible procedure with its article
// and the form that starts it. The menu 절차 of the detail is drawn from it.
//
// A group of procedures is a function of a file of its own that adds to the list.
#pragma once

#include "ui/complaints/detail_data.h"
#include "ui/complaints/step_forms.h"

#include <vector>

namespace pcrm {

struct Procedure {
  QString words;    ///< "응대 중단 기록"
  QString article;  ///< "법 제4조"
  StepForm form;
};

/// What helps the complainant (Act art. 11), and passing without a task.
void addPeopleProcedures(const DetailData& data, const Actor& actor, std::vector<Procedure>& to);

/// Those that the role may start and that are possible now, in the order of a complaint's way.
[[nodiscard]] std::vector<Procedure> proceduresOf(const DetailData& data, const Actor& actor,
                                                  const Names& names, Instant now);

}  // namespace pcrm
