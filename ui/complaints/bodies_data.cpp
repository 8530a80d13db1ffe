// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/bodies_data.h"

#include "core/complaints/life_cycle.h"

#include <algorithm>

namespace pcrm {

BodiesData readBodies(Reader& reader, const Complaint& complaint, const Actor& actor,
                      const SimilarComplaints& similar) {
  BodiesData data;
  data.closing = closingOf(reader, complaint);
  if (data.closing) {
    for (const ComplaintId id : earlierOf(*data.closing))
      if (const auto one = reader.find<Complaint>(id)) data.earlier << one->number();
  }
  data.group = groupOf(reader, complaint.id);
  data.representatives = representativesOf(reader, complaint.id);
  data.joined = toldWith(reader, complaint);
  data.joined.erase(data.joined.begin());
  data.joined_count = static_cast<int>(joinedTo(reader, complaint.id).size());
  if (const auto main = joinedInto(reader, complaint.id)) data.main = reader.find<Complaint>(*main);
  data.objections = objectionsOf(reader, complaint.id);
  for (const AgendaItem& item : agendaOf(reader, complaint.id))
    data.agenda.push_back({item, opinionsOf(reader, item.id)});
  for (const Meeting& meeting : listMeetings(reader, actor)) {
    const bool on_it =
        std::any_of(data.agenda.begin(), data.agenda.end(),
                    [&meeting](const AgendaView& view) { return view.item.meeting == meeting.id; });
    if (meeting.state == MeetingState::kPlanned && !on_it) data.planned.push_back(meeting);
  }
  data.guardian = guardianOf(reader, complaint.id);
  data.second_grievance = secondGrievance(similarQueryOf(complaint), similar);
  for (const SimilarComplaint& hit : similar.hits) {
    if (hit.same_person && hit.received_at <= complaint.received_at &&
        hit.legal_kind != LegalKind::kForm) {
      data.of_person.push_back(hit);
    } else if (hit.same_matter && !hit.same_person && isOpen(hit.state)) {
      data.of_others.push_back(hit);
    }
  }
  return data;
}

}  // namespace pcrm
