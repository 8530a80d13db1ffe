// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_queries.h"

#include <algorithm>

namespace pcrm {

std::vector<Meeting> listMeetings(Reader& reader, const Actor& actor) {
  std::vector<Meeting> out;
  for (const Meeting& meeting : reader.list<Meeting>(QStringLiteral("ORDER BY held_at DESC, id"))) {
    if (actor.sees(meeting.office, meeting.department)) out.push_back(meeting);
  }
  const auto rest = std::stable_partition(out.begin(), out.end(), [](const Meeting& meeting) {
    return meeting.state == MeetingState::kPlanned;
  });
  std::reverse(out.begin(), rest);
  return out;
}

std::vector<AgendaItem> agendaOf(Reader& reader, MeetingId meeting) {
  return reader.list<AgendaItem>(QStringLiteral("WHERE meeting_id = ? ORDER BY id"),
                                 {meeting.value.blob()});
}

std::vector<AgendaItem> agendaOf(Reader& reader, ComplaintId complaint) {
  return reader.list<AgendaItem>(
      QStringLiteral("WHERE complaint_id = ? ORDER BY held_at DESC, id DESC"),
      {complaint.value.blob()});
}

std::vector<Opinion> opinionsOf(Reader& reader, AgendaItemId item) {
  return reader.list<Opinion>(QStringLiteral("WHERE item_id = ? ORDER BY at, id"),
                              {item.value.blob()});
}

std::optional<AgendaItem> decisionToClose(Reader& reader, ComplaintId complaint) {
  for (const AgendaItem& item : agendaOf(reader, complaint)) {
    if (item.body == Body::kMediationCommittee && item.decision == AgendaDecision::kClose)
      return item;
  }
  return std::nullopt;
}

GuardianId guardianIdOf(ComplaintId complaint) {
  return {Uuid::derived(complaint.value, u"guardian")};
}

std::optional<Guardian> guardianOf(Reader& reader, ComplaintId complaint) {
  return reader.find<Guardian>(guardianIdOf(complaint));
}

std::vector<Complaint> guardedBy(Reader& reader, const QString& login, int limit) {
  return reader.list<Complaint>(
      QStringLiteral(
          "WHERE completed_at IS NULL AND closed_at IS NULL AND id IN (SELECT "
          "complaint_id FROM guardians WHERE login = ?) ORDER BY due_at IS NULL, due_at, "
          "rid LIMIT ?"),
      {login, limit});
}

}  // namespace pcrm
