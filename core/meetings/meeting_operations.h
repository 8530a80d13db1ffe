// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with meetings and guardians, one struct each, each in a file of its own name.
#pragma once

#include "core/complaints/complaint_operations.h"
#include "core/meetings/meeting.h"

namespace pcrm {

/// Those who call and keep meetings.
inline constexpr RoleSet kMeetingRoles{Role::kCaseWorker, Role::kTeamLead, Role::kCsOperator,
                                       Role::kAdministrator};

#define PCRM_OPERATION(label, roles)                                                       \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = roles;                                                 \
  static constexpr Undo kUndo = Undo::kRestoreRows;                                        \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Calls a meeting of the actor's office and department.
struct PlanMeeting {
  Body body = Body::kWorkingCouncil;
  Instant held_at;
  QString place;
  QString chair;

  /// The meeting that the operation with this id makes.
  [[nodiscard]] static MeetingId meetingOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"meeting")};
  }
  PCRM_OPERATION(u"회의 소집", kMeetingRoles);
};

/// Puts a complaint before a planned meeting, with the opinions gathered so far. Ended ones only
/// for an objection.
struct PutOnAgenda {
  MeetingId meeting;
  ComplaintId complaint;
  AgendaWhy why = AgendaWhy::kCompound;
  QString gathered;

  /// The item that the operation with this id makes.
  [[nodiscard]] static AgendaItemId itemOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"item")};
  }
  PCRM_OPERATION(u"안건 상정", kMeetingRoles);
};

/// What a department, an expert or the complainant says (Decree art. 36: the complainant may attend
/// or write).
struct RecordOpinion {
  AgendaItemId item;
  Speaker speaker = Speaker::kDepartment;
  QString who;
  QString text;
  bool in_writing = false;
  PCRM_OPERATION(u"의견 기록", kMeetingRoles);
};

/// What the body decided; once.
struct RecordDecision {
  AgendaItemId item;
  AgendaDecision decision = AgendaDecision::kNone;
  QString text;
  PCRM_OPERATION(u"의결 기록", kMeetingRoles);
};

/// The meeting took place and this was said. May be written anew.
struct RecordMinutes {
  MeetingId meeting;
  QString minutes;
  PCRM_OPERATION(u"회의록", kMeetingRoles);
};

struct CancelMeeting {
  MeetingId meeting;
  QString reason;
  PCRM_OPERATION(u"회의 취소", kMeetingRoles);
};

/// Gives the complainant a guardian, in place of the one before (Act art. 33).
struct AssignGuardian {
  ComplaintId complaint;
  QString login;
  QString note;
  PCRM_OPERATION(u"후견인 지정", kLeadRoles);
};

#undef PCRM_OPERATION

template <>
const Description<PlanMeeting>& describe<PlanMeeting>();
template <>
const Description<PutOnAgenda>& describe<PutOnAgenda>();
template <>
const Description<RecordOpinion>& describe<RecordOpinion>();
template <>
const Description<RecordDecision>& describe<RecordDecision>();
template <>
const Description<RecordMinutes>& describe<RecordMinutes>();
template <>
const Description<CancelMeeting>& describe<CancelMeeting>();
template <>
const Description<AssignGuardian>& describe<AssignGuardian>();

}  // namespace pcrm
