// SPDX-License-Identifier: GPL-3.0-or-later
// A row of another system's file as a complaint of this city.
#pragma once

#include "core/complaints/complaint.h"
#include "core/import/complaint_record.h"

#include <QHash>

namespace pcrm::cli {

/// `departments`: codes by name; a name that is not among them stays as it was written. The
/// complaint belongs to the city hall and gets `id`.
[[nodiscard]] Complaint complaintOf(const ImportedComplaint& row, ComplaintId id,
                                    const QHash<QString, QString>& departments);

}  // namespace pcrm::cli
