// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/detail_data.h"

#include "core/complaints/complaint_deadline.h"

#include <algorithm>

namespace pcrm {
namespace {
constexpr int kOthers = 6;
constexpr size_t kSimilar = 5;
constexpr int kFound = 40;  ///< Enough to join a group or show a repetition.
}  // namespace

std::optional<DetailData> readDetail(Reader& reader, ComplaintId id, const Rules& rules,
                                     const Actor& actor, Instant now) {
  auto complaint = reader.find<Complaint>(id);
  if (!complaint || !actor.sees(complaint->office, complaint->department)) return std::nullopt;
  DetailData data;
  data.complaint = std::move(*complaint);
  data.timeline = timelineOf(reader, data.complaint);
  data.deadline = complaintDeadline(data.complaint, rules, reader);
  WorkCalendars calendars(rules, reader);
  data.standing = standingOf(data.complaint, now, DeadlineSettings(reader), calendars, reader);
  data.course = courseOf(data.complaint, rules, actor, now, reader);
  data.promises = promisesOf(reader, id);
  data.running = readRunning(data.complaint, actor, rules, now, reader);
  if (data.complaint.customer) {
    data.customer = reader.find<Customer>(CustomerId{*data.complaint.customer});
    ComplaintFilter filter;
    filter.customer = data.complaint.customer;
    filter.seen_by = actor;
    data.others = listComplaints(reader, filter, ComplaintOrder::kNewest, {}, kOthers + 1).rows;
    data.others_count = countComplaints(reader, filter) - 1;
    std::erase_if(data.others, [&](const ComplaintSummary& other) { return other.id == id; });
    if (data.others.size() > kOthers) data.others.resize(kOthers);
  }
  SimilarQuery query = similarQueryOf(data.complaint);
  query.seen_by = actor;
  data.similar = findSimilar(reader, query, kFound);
  data.bodies = readBodies(reader, data.complaint, actor, data.similar);
  if (data.similar.hits.size() > kSimilar) data.similar.hits.resize(kSimilar);
  return data;
}

}  // namespace pcrm
