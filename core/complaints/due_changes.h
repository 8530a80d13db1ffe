// SPDX-License-Identifier: GPL-3.0-or-later
// Due dates that move because the calendar does: a holiday is declared or taken back, an office
// changes its hours. Each move is a row that its owner sees under 오늘 until it is dismissed, and a
// line in the timeline. The ministry asks offices to keep what was promised earlier if they can, so
// both dates are kept and shown.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/actor.h"
#include "core/store/operation.h"
#include "core/store/reader.h"

namespace pcrm {

struct DueChangeTag;
using DueChangeId = Id<DueChangeTag>;

struct DueChange {
  DueChangeId id;
  ComplaintId complaint;
  Instant at;
  Instant was;
  Instant now;
  QString cause;    ///< "임시공휴일 2026-11-27 (금)"
  QString seen_by;  ///< Login of who dismissed it; empty: still to be seen.

  bool operator==(const DueChange&) const = default;
};

template <>
const Description<DueChange>& describe<DueChange>();

/// Which open complaints a change of the calendar may concern, and how it is called.
struct CalendarChange {
  QString cause;
  QString operation;              ///< Of the timeline.
  std::optional<QDate> day;       ///< Those that run over this day; nothing: all not yet due.
  std::optional<QString> office;  ///< Only those received there.
};

/// The reaction to such a change: recomputes, and where a due date moves puts the complaint, its
/// timeline line and its DueChange. Gives how many moved.
int moveDueDates(const CalendarChange& change, const OperationContext& context, Transaction& tx);

/// Moves not yet dismissed that concern this person: of complaints in one's charge, or in the queue
/// of one's department or office with nobody in charge. One entry for each cause.
struct DueChangeNotice {
  QString cause;
  Instant at;
  std::vector<DueChange> changes;  ///< Oldest due date first.
  bool later = true;               ///< The first of them moved to a later time.

  bool operator==(const DueChangeNotice&) const = default;
};
[[nodiscard]] std::vector<DueChangeNotice> dueChangeNotices(Reader& reader, const Actor& actor);

/// "임시공휴일 2026-11-27 (금): 민원 3건의 처리기한이 늦춰졌습니다. 이미 알린 날짜는 되도록 지켜
/// 주십시오."
[[nodiscard]] QString noticeText(const DueChangeNotice& notice);

/// Takes the notice of one cause off the list of the person who does it.
struct DismissDueChanges {
  static constexpr QStringView kLabel = u"기한 변경 확인";
  static constexpr RoleSet kRoles{Role::kClerk,      Role::kCaseWorker,     Role::kTeamLead,
                                  Role::kCsOperator, Role::kPrivacyOfficer, Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString cause;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<DismissDueChanges>& describe<DismissDueChanges>();

}  // namespace pcrm
