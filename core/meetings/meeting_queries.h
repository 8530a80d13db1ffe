// SPDX-License-Identifier: GPL-3.0-or-later
// Reading meetings, what was before them, and whom guardians help. A city has hundreds of meetings,
// not millions: lists come whole.
#pragma once

#include "core/meetings/meeting.h"
#include "core/store/actor.h"
#include "core/store/reader.h"

#include <vector>

namespace pcrm {

/// That `actor` may see: planned ones first, the next first; then the others, newest first.
[[nodiscard]] std::vector<Meeting> listMeetings(Reader& reader, const Actor& actor);

/// Of one meeting, in the order they were put.
[[nodiscard]] std::vector<AgendaItem> agendaOf(Reader& reader, MeetingId meeting);
/// Of one complaint, newest first.
[[nodiscard]] std::vector<AgendaItem> agendaOf(Reader& reader, ComplaintId complaint);
[[nodiscard]] std::vector<Opinion> opinionsOf(Reader& reader, AgendaItemId item);

/// The committee's decision that this complaint may be closed as repeated (Decree art. 26).
[[nodiscard]] std::optional<AgendaItem> decisionToClose(Reader& reader, ComplaintId complaint);

[[nodiscard]] GuardianId guardianIdOf(ComplaintId complaint);
[[nodiscard]] std::optional<Guardian> guardianOf(Reader& reader, ComplaintId complaint);
/// Open complaints whose guardian this person is, the earliest due first.
[[nodiscard]] std::vector<Complaint> guardedBy(Reader& reader, const QString& login, int limit);

}  // namespace pcrm
