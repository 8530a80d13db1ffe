// SPDX-License-Identifier: GPL-3.0-or-later
// On what ground a complaint was closed 종결: the grounds the law knows, and the row that keeps
// what was said and shown. Act: 민원 처리에 관한 법률. Decree: its 시행령.
//
// A complaint that was opened and closed again has several; the last one holds.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/reader.h"

#include <vector>

namespace pcrm {

struct ClosingTag;
using ClosingId = Id<ClosingTag>;

/// To add one: its code here, and its line in the table of closing.cpp.
enum class CloseGround {
  kOther,        ///< Another one, told in the reason.
  kRepeated,     ///< The same matter three times or more (Act art. 23(1)).
  kCopies,       ///< The same, sent through several agencies (Act art. 23(2)).
  kJoined,       ///< Received as one with another (Decree art. 6(6)).
  kUncollected,  ///< Papers nobody collected (Decree art. 25(4)).
  kPolitics,     ///< The nine cases of Act art. 21, in its order: high politics, secrets of state.
  kInvestigation,
  kAppeal,
  kMediation,
  kSettled,
  kAuditBoard,
  kElection,
  kPrivate,
  kPersonnel,
};
template <>
struct EnumCodes<CloseGround> {
  static constexpr std::array kCodes{
      "other",  "repeated",  "copies",  "joined",      "uncollected", "politics", "investigation",
      "appeal", "mediation", "settled", "audit_board", "election",    "private",  "personnel"};
};

/// What a ground is called, where it stands, and what it asks for.
struct GroundRule {
  CloseGround ground = CloseGround::kOther;
  QStringView name;        ///< Korean.
  QStringView article;     ///< "법 제23조제1항"; empty: none.
  bool statutory = true;   ///< May end a statutory complaint too.
  bool must_tell = false;  ///< The complainant must be told the reason.
  bool repeats = false;    ///< Rests on earlier complaints.
  bool selectable = true;  ///< May be chosen by whoever closes; others follow from procedures.
};
[[nodiscard]] const std::vector<GroundRule>& groundRules();
[[nodiscard]] const GroundRule& ruleOf(CloseGround ground);
/// "반복 민원(법 제23조제1항)"
[[nodiscard]] QString groundText(CloseGround ground);

struct Closing {
  ClosingId id;
  ComplaintId complaint;
  Instant at;
  QString actor;  ///< Login.
  CloseGround ground = CloseGround::kOther;
  QString reason;
  bool told = false;                ///< The complainant was told the reason.
  QString earlier;                  ///< Ids of the complaints it rests on, parted by spaces.
  int elsewhere = 0;                ///< Answers other agencies gave to copies.
  std::optional<QDate> planned_on;  ///< When papers were to be collected.
  std::optional<Uuid> decision;     ///< Of a committee, where one was needed.

  bool operator==(const Closing&) const = default;
};

template <>
const Description<Closing>& describe<Closing>();

/// The closing that holds; nothing if the complaint is not closed, or was before grounds were kept.
[[nodiscard]] std::optional<Closing> closingOf(Reader& reader, const Complaint& complaint);

/// The complaints it rests on.
[[nodiscard]] std::vector<ComplaintId> earlierOf(const Closing& closing);

}  // namespace pcrm
