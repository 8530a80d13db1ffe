// SPDX-License-Identifier: GPL-3.0-or-later
// An objection 이의신청 to how a statutory complaint was refused (Act art. 35): within 60 days of
// the notice, decided within 10 days, which may be lengthened once by 10.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/actor.h"
#include "core/store/reader.h"
#include "core/workdays/work_calendars.h"

#include <vector>

namespace pcrm {

struct ObjectionTag;
using ObjectionId = Id<ObjectionTag>;

enum class ObjectionDecision {
  kPending,    ///< Not decided yet.
  kUpheld,     ///< 인용
  kDismissed,  ///< 기각
  kRejected,   ///< 각하: not to be decided at all.
};
template <>
struct EnumCodes<ObjectionDecision> {
  static constexpr std::array kCodes{"", "upheld", "dismissed", "rejected"};
};

struct Objection {
  static constexpr Period kToObject{60, PeriodUnit::kDays};
  static constexpr Period kToDecide{10, PeriodUnit::kDays};

  ObjectionId id;
  ComplaintId complaint;
  QDate notified_on;  ///< When the result was told that is objected to.
  Instant received_at;
  QString what;
  Instant due_at;
  QString extension_reason;  ///< Empty: not lengthened.
  ObjectionDecision decision = ObjectionDecision::kPending;
  QString reason;
  QString remedies;  ///< What the complainant was told can still be done.
  std::optional<Instant> decided_at;
  QString decided_by;  ///< Login.

  bool operator==(const Objection&) const = default;
};

template <>
const Description<Objection>& describe<Objection>();

/// 심사 중, 인용, 기각, 각하
[[nodiscard]] QString objectionDecisionName(ObjectionDecision decision);

/// The day on which the complainant was told the last result; nothing if none was told.
[[nodiscard]] std::optional<QDate> notifiedOn(Reader& reader, const Complaint& complaint);

/// The last day for an objection to it.
[[nodiscard]] QDate lastDayToObject(QDate notified, WorkCalendars& calendars);

/// When an objection must be decided: 10 days, 20 once lengthened, as the Act counts days.
[[nodiscard]] Instant objectionDue(Instant received, bool extended, const QString& office,
                                   WorkCalendars& calendars);

/// Of one complaint, newest first.
[[nodiscard]] std::vector<Objection> objectionsOf(Reader& reader, ComplaintId complaint);

struct OpenObjection {
  Objection objection;
  Complaint complaint;
};
/// Not decided, of complaints that `actor` may see, the earliest due first.
[[nodiscard]] std::vector<OpenObjection> openObjections(Reader& reader, const Actor& actor,
                                                        int limit);

}  // namespace pcrm
