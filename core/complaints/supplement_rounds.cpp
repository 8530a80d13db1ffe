// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/supplement_rounds.h"

#include "core/calendar/statutory_clocks.h"

namespace pcrm {

QDate usualSupplementDay(QDate asked, const HolidayTable& holidays) {
  return civilLastDay(asked, Period{kSupplementDays, PeriodUnit::kDays}, holidays);
}

bool SupplementRounds::mayExtend() const {
  return !expired && waiting.round == 1 && waiting.extended < kMostSupplementExtensions;
}

bool SupplementRounds::mayAskAgain() const { return expired && waiting.round < kSupplementRounds; }

bool SupplementRounds::mayReturn() const { return expired && waiting.round >= kSupplementRounds; }

std::optional<SupplementRounds> supplementRounds(const Complaint& complaint, QDate today,
                                                 const HolidayTable& holidays, Reader& reader) {
  if (complaint.state != State::kSupplementing) return std::nullopt;
  const auto open = openSupplements(complaint.id, reader);
  if (open.empty()) return std::nullopt;
  SupplementRounds rounds;
  rounds.waiting = open.front();
  if (!rounds.waiting.due_on) {
    rounds.waiting.due_on = usualSupplementDay(seoulDate(rounds.waiting.requested_at), holidays);
  }
  for (const Supplement& supplement : open) rounds.undelivered += supplement.undelivered;
  rounds.expired = *rounds.waiting.due_on < today;
  return rounds;
}

std::vector<Supplement> openSupplements(ComplaintId complaint, Reader& reader) {
  auto open =
      reader.list<Supplement>(QStringLiteral("WHERE complaint_id = ? AND arrived_at IS NULL "
                                             "ORDER BY requested_at DESC, round DESC LIMIT 2"),
                              {complaint.value.blob()});
  // Older ones were never answered before the complaint ended and was opened again.
  if (!open.empty()) open.resize(open.front().round > 1 ? open.size() : 1);
  return open;
}

}  // namespace pcrm
