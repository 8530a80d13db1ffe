// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/group_closings.h"

#include "core/groups/group.h"

namespace pcrm {

std::vector<GroupClosing> repeatedGroupClosings(Reader& reader, const Actor& actor, int year) {
  std::vector<GroupClosing> out;
  for (const Closing& closing : reader.list<Closing>(
           QStringLiteral("WHERE ground IN ('repeated', 'copies') AND at >= ? AND at < ? ORDER BY "
                          "at, id"),
           {fromSeoul(QDate(year, 1, 1)).ms, fromSeoul(QDate(year + 1, 1, 1)).ms})) {
    auto complaint = reader.find<Complaint>(closing.complaint);
    if (!complaint || !actor.sees(complaint->office, complaint->department)) continue;
    const auto holds = closingOf(reader, *complaint);
    if (!holds || holds->id != closing.id || !isGroupComplaint(reader, *complaint)) continue;
    out.push_back({std::move(*complaint), closing});
  }
  return out;
}

}  // namespace pcrm
