// SPDX-License-Identifier: GPL-3.0-or-later
// The procedures that a running complaint allows, as forms: rounds of papers, stops of the clock,
// questions to other departments, word to the complainant, another agency.
#pragma once

#include "ui/complaints/procedures.h"

namespace pcrm {

/// Adds those possible now to the menu 절차.
void addRunningProcedures(std::vector<Procedure>& list, const DetailData& data, const Actor& actor,
                          const Names& names, Instant now);

/// What the asked department can do with a question; needs no complaint at hand.
[[nodiscard]] StepForm answerOpinionForm(const OpinionRequest& request);
[[nodiscard]] StepForm extendOpinionForm(const OpinionRequest& request);

/// The notice that a dialog of this move results in, from what stands in its fields; empty: none.
[[nodiscard]] QString noticeOf(Move move, const DetailData& data,
                               const QHash<QString, QVariant>& values);

}  // namespace pcrm
