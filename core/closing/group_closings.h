// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints of many people that were closed as repeated: the mediation committee looks at them
// once a year (Decree art. 38-2).
#pragma once

#include "core/complaints/closing.h"
#include "core/store/actor.h"

namespace pcrm {

struct GroupClosing {
  Complaint complaint;
  Closing closing;
};

/// Of a calendar year and still closed, that `actor` may see; oldest first.
[[nodiscard]] std::vector<GroupClosing> repeatedGroupClosings(Reader& reader, const Actor& actor,
                                                              int year);

}  // namespace pcrm
