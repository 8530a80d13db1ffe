// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a complaint, one struct each; every one is a file of its own name
// (receive_complaint.cpp, …); closing is core/closing. When a move is possible is life_cycle.h; who
// may make it is kRoles.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/operation.h"

namespace pcrm {

inline constexpr RoleSet kCounterRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                       Role::kCsOperator, Role::kAdministrator};
inline constexpr RoleSet kCaseRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                    Role::kAdministrator};
inline constexpr RoleSet kLeadRoles{Role::kCaseWorker, Role::kTeamLead, Role::kAdministrator};

// What all of them have; the rest of each struct is what it needs to know.
#define PCRM_OPERATION(label, roles, undo)                                                 \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = roles;                                                 \
  static constexpr Undo kUndo = undo;                                                      \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Enters a complaint (Act art. 9). What is left out is proposed by the rules where the user is
/// (prepare), so that the operation says the same thing everywhere.
struct ReceiveComplaint {
  QString title;
  QString body;
  Channel channel = Channel::kVisit;
  QString name;  ///< In JSON also `"complainant": {"name", "phone", "address", "email"}`.
  QString phone;
  QString address;
  QString email;
  std::optional<Uuid> customer;
  HandlingType handling_type = HandlingType::kUndecided;
  LegalKind legal_kind = LegalKind::kUndecided;
  Reach scope = Reach::kUndecided;
  Persistence persistence = Persistence::kUndecided;
  QString department;
  QString office;
  QString period;
  std::optional<Instant> received_at;
  QString provisional_number;
  /// What the user was proposed, one object a field: field, value, confidence (thousandths), by
  /// (rule, model, like_cases), edition. Empty: nobody was asked.
  QJsonArray proposed;

  /// The complaint that the operation with this id makes.
  [[nodiscard]] static ComplaintId complaintOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"complaint")};
  }
  static void prepare(QJsonObject& payload, const OperationContext& context, Transaction& tx);
  PCRM_OPERATION(u"접수", kCounterRoles, Undo::kNone);
};

/// Puts right what was entered wrongly. Only the fields given change; `was` holds what the user saw
/// in them, so that two people who correct the same field do not overwrite each other.
struct CorrectComplaint {
  ComplaintId complaint;
  std::optional<QString> title;
  std::optional<QString> body;
  std::optional<QString> complainant_name;
  std::optional<QString> complainant_phone;
  std::optional<QString> complainant_address;
  std::optional<QString> was_title;
  std::optional<QString> was_body;
  std::optional<QString> was_complainant_name;
  std::optional<QString> was_complainant_phone;
  std::optional<QString> was_complainant_address;
  PCRM_OPERATION(u"정정", kCaseRoles, Undo::kRestoreRows);
};

/// Sets handling type, legal kind, scope, persistence, period; only what is given. The due date
/// follows.
struct ClassifyComplaint {
  ComplaintId complaint;
  std::optional<HandlingType> handling_type;
  std::optional<LegalKind> legal_kind;
  std::optional<Reach> scope;
  std::optional<Persistence> persistence;
  std::optional<QString> period;
  PCRM_OPERATION(u"분류", kCaseRoles, Undo::kRestoreRows);
};

/// Puts somebody in charge; an empty assignee puts it back into the department's queue.
struct AssignComplaint {
  ComplaintId complaint;
  QString assignee;
  std::optional<QString> was_assignee;  ///< Who had it when the user decided.
  PCRM_OPERATION(u"배정", kCaseRoles, Undo::kRestoreRows);
};

/// Passes it to another department or office (Decree art. 13), with the reason.
struct TransferComplaint {
  ComplaintId complaint;
  QString department;
  QString office;  ///< Empty: stays where it came in.
  QString reason;
  PCRM_OPERATION(u"이송", kCaseRoles, Undo::kRestoreRows);
};

struct AddNote {
  ComplaintId complaint;
  QString note;
  PCRM_OPERATION(u"메모", kCounterRoles, Undo::kNone);
};

/// Asks the complainant to complete the papers (Act art. 22); the clock stops. While a first
/// request is open whose day has passed it asks once more, for ten days at most (Decree art.
/// 24(3)).
struct RequestSupplement {
  ComplaintId complaint;
  QString what;
  std::optional<QDate> due_on;  ///< Empty: the usual day, usualSupplementDay().
  PCRM_OPERATION(u"보완 요청", kCaseRoles, Undo::kRestoreRows);
};

/// The papers came; the clock runs again.
struct RecordSupplement {
  ComplaintId complaint;
  QString note;
  PCRM_OPERATION(u"보완 도착", kCounterRoles, Undo::kRestoreRows);
};

/// Extends once by at most the period itself; a second time with the complainant's consent (Decree
/// art. 21).
struct ExtendComplaint {
  ComplaintId complaint;
  QString period;  ///< Empty: the period itself.
  QString reason;
  bool consent = false;
  PCRM_OPERATION(u"연장", kLeadRoles, Undo::kRestoreRows);
};

/// Tells the complainant the result (Act art. 27).
struct ReplyComplaint {
  ComplaintId complaint;
  QString answer;
  PCRM_OPERATION(u"답변", kCaseRoles, Undo::kRestoreRows);
};

/// The answer was given and nothing is left to do. With `answer` in one step with the reply.
struct CompleteComplaint {
  ComplaintId complaint;
  QString answer;
  PCRM_OPERATION(u"완료", kCaseRoles, Undo::kRestoreRows);
};

/// The complainant takes it back (Act art. 22(2)).
struct WithdrawComplaint {
  ComplaintId complaint;
  QString reason;
  PCRM_OPERATION(u"취하", kCounterRoles, Undo::kRestoreRows);
};

/// Opens an ended complaint again, with the reason.
struct ReopenComplaint {
  ComplaintId complaint;
  QString reason;
  PCRM_OPERATION(u"재개", kLeadRoles, Undo::kRestoreRows);
};

/// Takes over complaints from another system's file, at most kMost at once. Those whose source
/// number is here already are left out.
struct ImportComplaints {
  static constexpr int kMost = 500;
  QString source;                       ///< Name of the file.
  QJsonArray rows;                      ///< As rowOf() gives them.
  mutable std::vector<Complaint> read;  ///< `rows` as check() read them; apply() uses them.

  /// A complaint as JSON (describe<Complaint>()), without the columns that hold nothing.
  [[nodiscard]] static QJsonObject rowOf(const Complaint& complaint);
  static QJsonObject logged(const QJsonObject& payload);
  PCRM_OPERATION(u"가져오기", RoleSet{Role::kAdministrator}, Undo::kNone);
};

#undef PCRM_OPERATION

template <>
const Description<ReceiveComplaint>& describe<ReceiveComplaint>();
template <>
const Description<CorrectComplaint>& describe<CorrectComplaint>();
template <>
const Description<ClassifyComplaint>& describe<ClassifyComplaint>();
template <>
const Description<AssignComplaint>& describe<AssignComplaint>();
template <>
const Description<TransferComplaint>& describe<TransferComplaint>();
template <>
const Description<AddNote>& describe<AddNote>();
template <>
const Description<RequestSupplement>& describe<RequestSupplement>();
template <>
const Description<RecordSupplement>& describe<RecordSupplement>();
template <>
const Description<ExtendComplaint>& describe<ExtendComplaint>();
template <>
const Description<ReplyComplaint>& describe<ReplyComplaint>();
template <>
const Description<CompleteComplaint>& describe<CompleteComplaint>();
template <>
const Description<WithdrawComplaint>& describe<WithdrawComplaint>();
template <>
const Description<ReopenComplaint>& describe<ReopenComplaint>();
template <>
const Description<ImportComplaints>& describe<ImportComplaints>();

}  // namespace pcrm
