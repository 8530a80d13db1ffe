// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_deadline.h"

namespace pcrm {

std::optional<Deadline> complaintDeadline(const Complaint& complaint, const Rules& rules,
                                          Reader& reader) {
  const auto period = parsePeriod(complaint.period);
  if (!period) return std::nullopt;
  DeadlineInput input;
  input.received = complaint.received_at;
  input.period = *period;
  const QVariantList key{complaint.id.value.blob()};
  for (const Supplement& supplement : reader.list<Supplement>(
           QStringLiteral("WHERE complaint_id = ? ORDER BY requested_at"), key)) {
    input.stops.push_back({supplement.requested_at, supplement.arrived_at});
  }
  for (const Extension& extension :
       reader.list<Extension>(QStringLiteral("WHERE complaint_id = ? ORDER BY at"), key)) {
    if (const auto length = parsePeriod(extension.period)) input.extensions.push_back(*length);
  }
  return deadline(input, rules.holidays, rules.hours);
}

std::optional<Deadline> firstDeadline(const Complaint& complaint, const Rules& rules) {
  const auto period = parsePeriod(complaint.period);
  if (!period) return std::nullopt;
  return deadline({complaint.received_at, *period, {}, {}}, rules.holidays, rules.hours);
}

}  // namespace pcrm
