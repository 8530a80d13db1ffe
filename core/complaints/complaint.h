// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint 민원 and what belongs to it: timeline, supplements, extensions.
#pragma once

#include "core/store/entity.h"

namespace pcrm {

struct ComplaintTag;
struct EventTag;
struct SupplementTag;
struct ExtensionTag;
using ComplaintId = Id<ComplaintTag>;
using EventId = Id<EventTag>;
using SupplementId = Id<SupplementTag>;
using ExtensionId = Id<ExtensionTag>;

/// How it came in 접수 경로.
enum class Channel { kVisit, kPhone, kInternet, kMail, kFax };
template <>
struct EnumCodes<Channel> {
  static constexpr std::array kCodes{"visit", "phone", "internet", "mail", "fax"};
};

/// Where it stands; what may follow is life_cycle.h.
enum class State {
  kReceived,       ///< 접수: entered, nobody works on it yet.
  kInProgress,     ///< 처리 중: with a person or a department's queue.
  kSupplementing,  ///< 보완 중: waiting for the complainant; the clock stands still.
  kReplied,        ///< 답변: the result was told, completion is not confirmed.
  kCompleted,      ///< 완료
  kClosed,         ///< 종결: ended without (further) reply, on a ground in law.
  kWithdrawn,      ///< 취하: the complainant took it back.
};
template <>
struct EnumCodes<State> {
  static constexpr std::array kCodes{"received",  "in_progress", "supplementing", "replied",
                                     "completed", "closed",      "withdrawn"};
};

/// How it is handled 처리 유형: the axis that decides steps and evaluation.
enum class HandlingType { kUndecided, kSimple, kComplex, kPeriodic, kLongTerm };
template <>
struct EnumCodes<HandlingType> {
  static constexpr std::array kCodes{"", "simple", "complex", "periodic", "long_term"};
};

/// What it is in law 법정 구분 (Act art. 2; Decree arts. 14–17), which gives the statutory period.
enum class LegalKind {
  kUndecided,
  kForm,
  kLegalInquiry,
  kInquiry,
  kProposal,
  kGrievance,
  kConsultation,
  kOther
};
template <>
struct EnumCodes<LegalKind> {
  static constexpr std::array kCodes{"",         "form",      "legal_inquiry", "inquiry",
                                     "proposal", "grievance", "consultation",  "other"};
};

/// Whom its effect reaches.
enum class Reach { kUndecided, kIndividual, kGroup, kPublic };
template <>
struct EnumCodes<Reach> {
  static constexpr std::array kCodes{"", "individual", "group", "public"};
};

/// How long its cause lasts.
enum class Persistence { kUndecided, kOneOff, kRecurring, kLasting };
template <>
struct EnumCodes<Persistence> {
  static constexpr std::array kCodes{"", "one_off", "recurring", "lasting"};
};

struct Complaint {
  ComplaintId id;
  QString receipt_number;      ///< Final, from the server; empty until it has given one.
  QString provisional_number;  ///< Given by an offline desk; stays valid for look-up for ever.
  QString source_number;       ///< Its number in the system it was imported from, or empty.
  Instant received_at;
  Channel channel = Channel::kVisit;
  QString title;
  QString body;
  // The complainant as recorded at reception: the legal original, never changed by a merge of
  // cards.
  QString complainant_name;
  QString complainant_phone;
  QString complainant_address;
  QString complainant_email;
  std::optional<Uuid> customer;  ///< The card it belongs to.
  State state = State::kReceived;
  HandlingType handling_type = HandlingType::kUndecided;
  LegalKind legal_kind = LegalKind::kUndecided;
  Reach scope = Reach::kUndecided;
  Persistence persistence = Persistence::kUndecided;
  QString department;  ///< Department code, or as written in an imported file.
  QString office;      ///< Office code.
  QString assignee;    ///< Login of the person in charge, or empty: the department's queue.
  QString period;      ///< Statutory period, `7d` (core/calendar/period.h); empty: none set.
  std::optional<Instant> due_at;
  int extension_count = 0;
  QString answer;  ///< What the complainant was told last.
  std::optional<Instant> completed_at;
  std::optional<Instant> closed_at;
  /// The edition of the process under which it was classified; none: the one that ships.
  std::optional<Uuid> process;

  bool operator==(const Complaint&) const = default;

  /// The number to show and print: the final one once there is one.
  [[nodiscard]] const QString& number() const {
    return receipt_number.isEmpty() ? provisional_number : receipt_number;
  }
};

/// One line of the timeline 경과. Rows are only added.
struct ComplaintEvent {
  EventId id;
  ComplaintId complaint;
  Instant at;
  QString operation;  ///< `assign-complaint`
  QString actor;      ///< Login.
  QString summary;    ///< One line.
  QString detail;     ///< What was written: the answer, the reason, the note.

  bool operator==(const ComplaintEvent&) const = default;
};

/// A request to complete papers 보완 (Act art. 22); its time is not counted (Decree art. 20).
struct Supplement {
  SupplementId id;
  ComplaintId complaint;
  Instant requested_at;
  QString what;
  std::optional<QDate> due_on;        ///< Until when the complainant was asked to bring it.
  std::optional<Instant> arrived_at;  ///< Empty: still waiting.
  int round = 1;        ///< 2: asked once more after the first did not come (Decree art. 24(3)).
  int extended = 0;     ///< How often the complainant had it put off: twice at most (24(2)).
  int undelivered = 0;  ///< How often the request came back (Decree art. 25).

  bool operator==(const Supplement&) const = default;
};

/// An extension of the period 연장 (Decree art. 21).
struct Extension {
  ExtensionId id;
  ComplaintId complaint;
  Instant at;
  QString period;
  QString reason;
  bool consent = false;        ///< The complainant agreed: needed for the second one.
  std::optional<Instant> due;  ///< What it put the due date to; empty: of before it was kept.

  bool operator==(const Extension&) const = default;
};

template <>
const Description<Complaint>& describe<Complaint>();
template <>
const Description<ComplaintEvent>& describe<ComplaintEvent>();
template <>
const Description<Supplement>& describe<Supplement>();
template <>
const Description<Extension>& describe<Extension>();

/// What of a complaint can be found: title and text by any substring; the complainant's name and
/// initials, and a phone number or its last four digits, as a whole.
[[nodiscard]] SearchText searchTextOf(const Complaint& complaint);

}  // namespace pcrm
