// SPDX-License-Identifier: GPL-3.0-or-later
// An opinion that another department is asked for 의견 조회 (법 제20조): with a time to answer
// within the period of the complaint, which the asked one may put off once, saying why and until
// when.
//
// The asked department need not hold the complaint: the row carries its number, its title and the
// question, and nothing of the complainant.
#pragma once

#include "core/calendar/deadline_state.h"
#include "core/complaints/complaint.h"
#include "core/store/operation.h"
#include "core/store/reader.h"
#include "core/workdays/work_calendars.h"

namespace pcrm {

struct OpinionRequestTag;
using OpinionRequestId = Id<OpinionRequestTag>;

struct OpinionRequest {
  OpinionRequestId id;
  ComplaintId complaint;
  QString office;      ///< The complaint's: follows it.
  QString department;  ///< The same.
  QString number;      ///< The complaint's when it was asked.
  QString title;
  QString asked_department;
  QString question;
  Instant asked_at;
  QString asked_by;  ///< Login.
  Instant due_at;
  std::optional<Instant> extended_at;
  QString extension_reason;
  std::optional<Instant> answered_at;
  QString answered_by;  ///< Login.
  QString answer;
  std::optional<Instant> withdrawn_at;  ///< Taken back, or the complaint ended before the answer.

  bool operator==(const OpinionRequest&) const = default;
  [[nodiscard]] bool isOpen() const { return !answered_at && !withdrawn_at; }
};

template <>
const Description<OpinionRequest>& describe<OpinionRequest>();

/// Those of one complaint, the last asked last.
[[nodiscard]] std::vector<OpinionRequest> opinionsOf(ComplaintId complaint, Reader& reader);

/// How it stands against its time to answer.
[[nodiscard]] DeadlineState stateOf(const OpinionRequest& request, Instant now,
                                    const HolidayTable& holidays, const OfficeHours& hours);

/// Whether this person may answer for the asked department, or put its answer off.
[[nodiscard]] bool answersFor(const Actor& actor, const OpinionRequest& request);

struct OpinionRow {
  OpinionRequest request;
  DeadlineState state = DeadlineState::kOnTime;

  bool operator==(const OpinionRow&) const = default;
};

/// Open requests that concern a person, the first due first.
struct OpinionsToday {
  std::vector<OpinionRow> asked;    ///< Of one's department.
  std::vector<OpinionRow> awaited;  ///< Asked by oneself, for a complaint in one's charge, or
                                    ///< (clerks and leads) for one of the office or department.

  bool operator==(const OpinionsToday&) const = default;
};
[[nodiscard]] OpinionsToday opinionsToday(Reader& reader, const Actor& actor, Instant now,
                                          const Rules& rules);

// --- reactions
// ------------------------------------------------------------------------------------

/// After a transfer: the requests go where the complaint went.
void followComplaint(const QJsonObject& payload, const OperationContext& context, Transaction& tx);
/// After a complaint may have ended: nobody has to answer any more.
void settleOpinions(const QJsonObject& payload, const OperationContext& context, Transaction& tx);

}  // namespace pcrm
