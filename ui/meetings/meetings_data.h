// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen of meetings shows, read in one go.
#pragma once

#include "core/closing/group_closings.h"
#include "core/meetings/meeting_queries.h"
#include "ui/complaints/complaint_names.h"

namespace pcrm {

struct AgendaLine {
  AgendaItem item;
  std::optional<Complaint> complaint;  ///< None: this desk does not hold it.
  std::vector<Opinion> opinions;
};

struct MeetingView {
  Meeting meeting;
  std::vector<AgendaLine> agenda;
};

struct MeetingsData {
  std::vector<MeetingView> meetings;    ///< Planned ones first.
  std::vector<GroupClosing> to_review;  ///< Of this year (시행령 제38조의2).
  Names names;
};

[[nodiscard]] MeetingsData readMeetings(Reader& reader, const Actor& actor, QDate today);

/// The whole meeting as plain text, to copy or print.
[[nodiscard]] QString meetingText(const MeetingView& view, const Names& names);

}  // namespace pcrm
