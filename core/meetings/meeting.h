// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies that look at a complaint together, what was put before them, said and decided, and the
// guardian who helps a complainant (Act arts. 32–34; Decree arts. 26, 35–38).
#pragma once

#include "core/complaints/complaint.h"

namespace pcrm {

struct MeetingTag;
struct AgendaItemTag;
struct OpinionTag;
struct GuardianTag;
using MeetingId = Id<MeetingTag>;
using AgendaItemId = Id<AgendaItemTag>;
using OpinionId = Id<OpinionTag>;
using GuardianId = Id<GuardianTag>;

enum class Body {
  kWorkingCouncil,      ///< 민원실무심의회 (Act art. 32): the departments concerned.
  kMediationCommittee,  ///< 민원조정위원회 (Act art. 34).
};
template <>
struct EnumCodes<Body> {
  static constexpr std::array kCodes{"working_council", "mediation_committee"};
};

enum class MeetingState { kPlanned, kHeld, kCancelled };
template <>
struct EnumCodes<MeetingState> {
  static constexpr std::array kCodes{"planned", "held", "cancelled"};
};

struct Meeting {
  MeetingId id;
  Body body = Body::kWorkingCouncil;
  Instant held_at;  ///< Or planned for.
  QString place;
  QString chair;
  MeetingState state = MeetingState::kPlanned;
  QString minutes;  ///< Once held; why, if cancelled.
  QString department;
  QString office;  ///< Of whoever called it: its people hold it.

  bool operator==(const Meeting&) const = default;
};

/// Why a complaint is before a body.
enum class AgendaWhy {
  kCompound,   ///< Needs several departments or agencies (Act art. 31).
  kLong,       ///< Long unresolved (Act art. 34).
  kRepeated,   ///< Repeated; a group's may be closed only so (Decree art. 26).
  kGroup,      ///< Many people's.
  kObjection,  ///< An objection (Act art. 35).
  kInCharge,   ///< Who is in charge.
};
template <>
struct EnumCodes<AgendaWhy> {
  static constexpr std::array kCodes{"compound", "long",      "repeated",
                                     "group",    "objection", "in_charge"};
};

enum class AgendaDecision {
  kNone,         ///< Not decided yet.
  kGrant,        ///< 수용
  kConditional,  ///< 조건부 수용
  kRefuse,       ///< 불수용
  kClose,        ///< 종결: may be closed as repeated.
  kAssign,       ///< 담당 지정
  kDefer,        ///< 재심의
};
template <>
struct EnumCodes<AgendaDecision> {
  static constexpr std::array kCodes{"",      "grant",  "conditional", "refuse",
                                     "close", "assign", "defer"};
};

/// A complaint before a body. Goes where the complaint goes, so it says of the meeting what is told
/// about a complaint even where the meeting is not held.
struct AgendaItem {
  AgendaItemId id;
  ComplaintId complaint;
  MeetingId meeting;
  Body body = Body::kWorkingCouncil;
  Instant held_at;  ///< The meeting's.
  AgendaWhy why = AgendaWhy::kCompound;
  QString gathered;  ///< What was gathered before.
  AgendaDecision decision = AgendaDecision::kNone;
  QString decision_text;
  std::optional<Instant> decided_at;

  bool operator==(const AgendaItem&) const = default;
};

/// Whose opinion it is.
enum class Speaker { kDepartment, kExpert, kComplainant };
template <>
struct EnumCodes<Speaker> {
  static constexpr std::array kCodes{"department", "expert", "complainant"};
};

struct Opinion {
  OpinionId id;
  ComplaintId complaint;  ///< Of the item; it goes where that goes.
  AgendaItemId item;
  Speaker speaker = Speaker::kDepartment;
  QString who;  ///< Code of the department, or name of the person.
  QString text;
  bool in_writing = false;  ///< Else said at the meeting.
  Instant at;
  QString recorded_by;  ///< Login.

  bool operator==(const Opinion&) const = default;
};

/// An experienced official who helps the complainant through 민원후견인 (Act art. 33). One at a
/// time: the row's id comes from the complaint's.
struct Guardian {
  GuardianId id;
  ComplaintId complaint;
  QString login;
  Instant at;
  QString note;  ///< What to help with.

  bool operator==(const Guardian&) const = default;
};

template <>
const Description<Meeting>& describe<Meeting>();
template <>
const Description<AgendaItem>& describe<AgendaItem>();
template <>
const Description<Opinion>& describe<Opinion>();
template <>
const Description<Guardian>& describe<Guardian>();

[[nodiscard]] QString bodyName(Body body);     ///< 민원조정위원회
[[nodiscard]] QString bodyArticle(Body body);  ///< 법 제34조
[[nodiscard]] QString meetingStateName(MeetingState state);
[[nodiscard]] QString agendaWhyName(AgendaWhy why);
[[nodiscard]] QString agendaDecisionName(AgendaDecision decision);
[[nodiscard]] QString speakerName(Speaker speaker);

}  // namespace pcrm
