// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline of one complaint: its period, supplements and extensions handed to core/calendar.
#pragma once

#include "core/calendar/deadline.h"
#include "core/complaints/complaint.h"
#include "core/store/reader.h"
#include "core/store/rules.h"

namespace pcrm {

/// With its explanation day by day. Nothing if the complaint has no readable period.
[[nodiscard]] std::optional<Deadline> complaintDeadline(const Complaint& complaint,
                                                        const Rules& rules, Reader& reader);

/// The same for a complaint that nothing has stopped or extended yet.
[[nodiscard]] std::optional<Deadline> firstDeadline(const Complaint& complaint, const Rules& rules);

}  // namespace pcrm
