// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/incident_queries.h"

namespace pcrm {

std::vector<Incident> incidentsSeenBy(Reader& reader, const Actor& actor, int limit) {
  // Few rows: those of a whole city in years. The rule stands in one place, Actor.
  std::vector<Incident> out;
  for (Incident& incident : reader.list<Incident>(QStringLiteral("ORDER BY at DESC, id"))) {
    if (static_cast<int>(out.size()) >= limit) break;
    if (actor.seesRestricted(incident.actor, incident.office, incident.department))
      out.push_back(std::move(incident));
  }
  return out;
}

int contactLimit(Reader& reader, IncidentChannel channel) {
  const auto set = reader.findBy<ContactLimit>(u"channel", codeOf(channel));
  if (set) return set->minutes;
  return channel == IncidentChannel::kPhone ? kUsualCallMinutes : kUsualVisitMinutes;
}

}  // namespace pcrm
