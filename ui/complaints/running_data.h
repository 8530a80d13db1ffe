// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks, questions and notices that belong to one complaint while it runs, read in one go.
#pragma once

#include "core/complaints/course_notice.h"
#include "core/complaints/duties.h"
#include "core/complaints/notice_text.h"
#include "core/complaints/stopped_clock.h"
#include "core/complaints/supplement_rounds.h"
#include "core/opinions/opinion_request.h"
#include "core/supervision/supervision.h"

namespace pcrm {

struct RunningData {
  std::vector<Duty> duties;
  std::optional<SupplementRounds> rounds;
  std::vector<StoppedClock> stops;        ///< In order of beginning.
  std::vector<OpinionRow> opinions;       ///< The last asked last.
  std::vector<CourseNotice> notices;      ///< The last first.
  std::vector<DunnedComplaint> dunnings;  ///< The last first.
  NamedPerson person;                     ///< Whom a notice of this person would name.
  QDate supplement_day;                   ///< What a request for papers made now would be open to.
  QDate inspection_day;                   ///< The last day of an inspection that begins now.
  std::optional<QDate> next_interim;      ///< While it is open and not answered.
};

[[nodiscard]] RunningData readRunning(const Complaint& complaint, const Actor& actor,
                                      const Rules& rules, Instant now, Reader& reader);

}  // namespace pcrm
