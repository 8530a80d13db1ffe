// SPDX-License-Identifier: GPL-3.0-or-later
// What the operations of this folder begin with.
#pragma once

#include "core/complaints/complaint_step.h"
#include "core/meetings/meeting_operations.h"

namespace pcrm {

/// The meeting, if it exists, lies in the actor's scope and was not cancelled; planned if asked so.
[[nodiscard]] Result<Meeting> meetingFor(MeetingId id, bool planned_only,
                                         const OperationContext& context, Reader& reader);

/// The item, if it exists and the actor sees its complaint.
[[nodiscard]] Result<AgendaItem> itemFor(AgendaItemId id, const OperationContext& context,
                                         Reader& reader);

}  // namespace pcrm
