// SPDX-License-Identifier: GPL-3.0-or-later
// A filter of complaints in words: the chips that stand for its parts and the title of the list.
#pragma once

#include "core/base/instant.h"
#include "core/complaints/complaint_queries.h"
#include "ui/complaints/complaint_names.h"

#include <QString>

#include <functional>
#include <vector>

namespace pcrm {

/// One condition: its words, and the filter without it.
struct FilterPart {
  QString words;  ///< "내 부서"
  std::function<ComplaintFilter(ComplaintFilter)> without;
};

/// In the order in which they are read out. `seen_by` is no condition: it is who looks.
[[nodiscard]] std::vector<FilterPart> partsOf(const ComplaintFilter& filter, const Actor& actor,
                                              const Names& names, Instant now);

/// "내 부서 · 처리 중"; "모든 민원" without conditions.
[[nodiscard]] QString titleOf(const ComplaintFilter& filter, const Actor& actor, const Names& names,
                              Instant now);

/// Complaints whose due date is past at `now`.
[[nodiscard]] ComplaintFilter overdueFilter(ComplaintFilter base, Instant now);
/// Not overdue, but due before today ends.
[[nodiscard]] ComplaintFilter dueTodayFilter(ComplaintFilter base, Instant now);
/// Due before the day `days` after today has ended, overdue ones included.
[[nodiscard]] ComplaintFilter dueWithinFilter(ComplaintFilter base, Instant now, int days);

/// What "mine" means to somebody: the department, for counters without one the office.
[[nodiscard]] ComplaintFilter ownUnitFilter(ComplaintFilter base, const Actor& actor);

}  // namespace pcrm
