// SPDX-License-Identifier: GPL-3.0-or-later
// What every operation on an existing complaint begins and ends with.
#pragma once

#include "core/complaints/complaint.h"
#include "core/complaints/life_cycle.h"
#include "core/store/operation.h"
#include "core/store/transaction.h"
#include "core/workdays/work_calendars.h"

namespace pcrm {

/// The complaint, if it exists, lies in the actor's scope, and the life cycle allows the move now.
[[nodiscard]] Result<Complaint> complaintFor(ComplaintId id, Move move,
                                             const OperationContext& context, Reader& reader);

/// For apply, after check has passed: the complaint in its next state.
[[nodiscard]] Complaint moved(ComplaintId id, Move move, Transaction& tx);

/// Adds the line to the timeline that says what this operation did.
void recordEvent(ComplaintId id, QStringView operation, const QString& summary,
                 const QString& detail, const OperationContext& context, Transaction& tx);

/// Error for a text that must not be empty; otherwise fine.
[[nodiscard]] Result<void> requireText(const QString& text, QStringView what);

/// Sets due_at from the period, what stopped the clock and what extended it. No period: no due
/// date.
[[nodiscard]] Complaint withDueDate(Complaint complaint, const OperationContext& context,
                                    Reader& reader);

/// The same for a complaint just made, which nothing has stopped or extended.
[[nodiscard]] Complaint withFirstDueDate(Complaint complaint, WorkCalendars& calendars);

/// The name of a department code, or the code itself where no such department is known.
[[nodiscard]] QString departmentName(const QString& code, Reader& reader);

}  // namespace pcrm
