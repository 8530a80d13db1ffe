// SPDX-License-Identifier: GPL-3.0-or-later
// Invented complaints of about 600 bytes of Korean each: the same seed gives the same rows.
#pragma once

#include "core/base/random.h"
#include "core/complaints/complaint.h"

#include <vector>

namespace pcrm::benchmark {

/// Words that the texts are made of; good search terms.
[[nodiscard]] const QStringList& words();

[[nodiscard]] std::vector<Complaint> inventComplaints(int count, quint64 seed);

}  // namespace pcrm::benchmark
