// SPDX-License-Identifier: GPL-3.0-or-later
// What the detail shows of the people and bodies around a complaint: who signed and speaks, what
// was joined, objections, agenda, guardian.
#pragma once

#include "core/closing/repeat_proof.h"
#include "core/complaints/closing.h"
#include "core/groups/group.h"
#include "core/meetings/meeting_queries.h"
#include "core/objections/objection.h"

namespace pcrm {

struct AgendaView {
  AgendaItem item;
  std::vector<Opinion> opinions;
};

struct BodiesData {
  std::optional<Closing> closing;
  QStringList earlier;  ///< Numbers of the complaints the closing rests on.
  std::optional<SignedGroup> group;
  std::vector<Representative> representatives;
  std::vector<Complaint> joined;  ///< Those held here.
  int joined_count = 0;
  std::optional<Complaint> main;  ///< The one this was joined into.
  std::vector<Objection> objections;
  std::vector<AgendaView> agenda;
  std::vector<Meeting> planned;  ///< Meetings it could be put before.
  std::optional<Guardian> guardian;
  std::optional<SimilarComplaint> second_grievance;  ///< The earlier one.
  std::vector<SimilarComplaint> of_person;           ///< Earlier ones of the same matter.
  std::vector<SimilarComplaint> of_others;           ///< Open ones of other people, not joined yet.
};

[[nodiscard]] BodiesData readBodies(Reader& reader, const Complaint& complaint, const Actor& actor,
                                    const SimilarComplaints& similar);

}  // namespace pcrm
