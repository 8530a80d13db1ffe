// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals 결재: one row per level of the chain and request, decided from the lowest up, and who
// may decide for whom: by a standing delegation (전결 위임) or while somebody is away (대결).
#pragma once

#include "core/offices/office.h"
#include "core/store/reader.h"

namespace pcrm {

struct ComplaintTag;
struct ApprovalTag;
struct DelegationTag;
using ApprovalId = Id<ApprovalTag>;
using DelegationId = Id<DelegationTag>;

enum class ApprovalState {
  kWaiting,
  kApproved,
  kReturned,   ///< 반려: sent back with a reason; the request has ended.
  kCancelled,  ///< Nobody decided it: a level below sent it back.
};
template <>
struct EnumCodes<ApprovalState> {
  static constexpr std::array kCodes{"waiting", "approved", "returned", "cancelled"};
};

/// By what right somebody decides.
enum class ApprovalGround {
  kOwn,        ///< Holds the position.
  kDelegated,  ///< 위임 전결: the holder delegated it.
  kAbsence,    ///< 대결: the holder is away.
};
template <>
struct EnumCodes<ApprovalGround> {
  static constexpr std::array kCodes{"own", "delegated", "absence"};
};

struct Approval {
  ApprovalId id;
  Id<ComplaintTag> complaint;
  Uuid request;   ///< The operation that asked for it: the same for all levels.
  int level = 0;  ///< From 0, the lowest.
  Position position = Position::kOfficer;
  ApprovalState state = ApprovalState::kWaiting;
  QString draft;  ///< What is to be approved: the answer as it shall be given.
  Instant asked_at;
  QString asked_by;  ///< Login.
  std::optional<Instant> decided_at;
  QString decided_by;
  QString decided_for;  ///< Login of the holder, when somebody else decided.
  ApprovalGround ground = ApprovalGround::kOwn;
  QString remark;

  bool operator==(const Approval&) const = default;
};

/// `from` lets `to` decide, until the end of that day.
struct Delegation {
  DelegationId id;
  QString from;  ///< Login.
  QString to;
  QDate until;
  QString kinds;        ///< Codes of legal kinds, parted by spaces; empty: all.
  bool absent = false;  ///< 대결 while away; otherwise 전결.
  Instant at;

  bool operator==(const Delegation&) const = default;
};

template <>
const Description<Approval>& describe<Approval>();
template <>
const Description<Delegation>& describe<Delegation>();

/// The levels of the newest request for this complaint, the lowest first; empty: never asked.
[[nodiscard]] std::vector<Approval> lastRequest(Reader& reader, Id<ComplaintTag> complaint);

/// The level to be decided now, or null: all decided, returned, or nothing asked.
[[nodiscard]] const Approval* waitingLevel(const std::vector<Approval>& request);
[[nodiscard]] bool isApproved(const std::vector<Approval>& request);

/// Of what the position is asked for.
struct ApprovalSubject {
  QString office;
  QString department;
  QString legal_kind;  ///< Code.
};

/// Does this person hold the position for such a complaint? Up to 과장 it is that of the department
/// (or of the office, where there are none); above, of the city hall.
[[nodiscard]] bool holdsPosition(const User& user, Position position,
                                 const ApprovalSubject& subject);

struct ApprovalRight {
  ApprovalGround ground = ApprovalGround::kOwn;
  QString holder;  ///< Login of the one decided for; empty: oneself.
};
/// By what right `login` may decide on `day`; nothing: by none.
[[nodiscard]] std::optional<ApprovalRight> approvalRight(Reader& reader, const QString& login,
                                                         Position position,
                                                         const ApprovalSubject& subject, QDate day);

/// Is there anybody at all who could decide?
[[nodiscard]] bool hasHolder(Reader& reader, Position position, const ApprovalSubject& subject);

}  // namespace pcrm
