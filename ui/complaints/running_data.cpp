// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/running_data.h"

#include "core/complaints/life_cycle.h"
#include "core/supervision/supervision_queries.h"

namespace pcrm {

RunningData readRunning(const Complaint& complaint, const Actor& actor, const Rules& rules,
                        Instant now, Reader& reader) {
  RunningData data;
  WorkCalendars calendars(rules, reader);
  const QDate today = seoulDate(now);
  data.duties = dutiesOf(complaint, calendars, reader);
  data.rounds = supplementRounds(complaint, today, calendars.holidays(), reader);
  data.stops = stoppedClocks(complaint.id, reader);
  for (const OpinionRequest& request : opinionsOf(complaint.id, reader)) {
    data.opinions.push_back({request, stateOf(request, now, calendars.holidays(),
                                              calendars.hoursOf(complaint.office))});
  }
  data.notices = courseNotices(complaint.id, reader);
  data.dunnings = dunningsOf(complaint.id, reader);
  data.person = namedPerson(complaint, actor, reader);
  data.supplement_day = usualSupplementDay(today, calendars.holidays());
  int inspections = 0;
  for (const StoppedClock& stop : data.stops)
    inspections += stop.ground == StopGround::kInspection ? 1 : 0;
  const int days = stopLimit(StopGround::kInspection, inspections).value_or(0);
  if (days > 0) data.inspection_day = lastStoppedDay(today, days, calendars.holidays());
  if (isOpen(complaint.state) && complaint.answer.isEmpty())
    data.next_interim = nextInterimNotice(seoulDate(complaint.received_at), today);
  return data;
}

}  // namespace pcrm
