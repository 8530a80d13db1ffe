// SPDX-License-Identifier: GPL-3.0-or-later
// What the law asks while a complaint runs, beside its life cycle: each in a file of its own name.
#pragma once

#include "core/complaints/complaint_operations.h"
#include "core/complaints/course_notice.h"
#include "core/complaints/stopped_clock.h"

namespace pcrm {

#define PCRM_OPERATION(label, roles)                                                       \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = roles;                                                 \
  static constexpr Undo kUndo = Undo::kRestoreRows;                                        \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// The complainant asks for longer to bring the papers: within the time, twice (Decree art. 24(2)).
struct ExtendSupplement {
  ComplaintId complaint;
  QDate due_on;
  QString reason;
  PCRM_OPERATION(u"보완 기한 연장", kCounterRoles);
};

/// The request for papers came back. The second time the complaint counts as withdrawn (Decree art.
/// 25).
struct RecordUndelivered {
  ComplaintId complaint;
  QString note;  ///< How it was sent, why it came back.
  PCRM_OPERATION(u"보완 요청 반송", kCaseRoles);
};

/// Sends the complaint back with the reason, when the papers came in neither round (Decree art.
/// 25). It ends as closed on that ground.
struct ReturnComplaint {
  ComplaintId complaint;
  QString reason;
  PCRM_OPERATION(u"반려", kLeadRoles);
};

/// What takes time that does not count begins (Decree arts. 7-2(3), 17(4)(5), 20). One at a time.
struct StopClock {
  ComplaintId complaint;
  StopGround ground = StopGround::kHearing;
  QString reason;
  std::optional<QDate> until;  ///< Planned. Of an inspection: no later than the law has it.
  PCRM_OPERATION(u"처리 기간 멈춤", kCaseRoles);
};

/// It has ended; the clock runs again.
struct ResumeClock {
  ComplaintId complaint;
  QString note;
  PCRM_OPERATION(u"처리 기간 다시 흐름", kCaseRoles);
};

/// Passes it to an agency outside the city, which is told to the complainant (Decree art. 13). It
/// ends here as closed on that ground.
struct TransferOut {
  ComplaintId complaint;
  QString agency;
  QString reason;
  QString told;  ///< When and how the complainant was told.
  PCRM_OPERATION(u"다른 기관 이송", kCaseRoles);
};

/// The complainant was told how it stands and when it will be done: after 30 days, every 30, and
/// whenever asked (Decree art. 23). The text names the person in charge (Decree art. 31).
struct NotifyCourse {
  ComplaintId complaint;
  NoticeWay way = NoticeWay::kText;
  QString course;                 ///< How it stands.
  std::optional<QDate> expected;  ///< Empty: the due date.
  PCRM_OPERATION(u"처리 상황 통지", kCounterRoles);
};

#undef PCRM_OPERATION

template <>
const Description<ExtendSupplement>& describe<ExtendSupplement>();
template <>
const Description<RecordUndelivered>& describe<RecordUndelivered>();
template <>
const Description<ReturnComplaint>& describe<ReturnComplaint>();
template <>
const Description<StopClock>& describe<StopClock>();
template <>
const Description<NotifyCourse>& describe<NotifyCourse>();
template <>
const Description<TransferOut>& describe<TransferOut>();
template <>
const Description<ResumeClock>& describe<ResumeClock>();

}  // namespace pcrm
