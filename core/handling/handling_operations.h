// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a complaint on its way to completion, one struct each, each in a file of its
// own name: steps ticked, validity reviews, evaluations, approvals. What a process asks for is
// core/processes; completing itself is core/complaints.
#pragma once

#include "core/complaints/complaint_operations.h"
#include "core/processes/approval.h"
#include "core/processes/evaluation.h"

namespace pcrm {

/// Those who may judge a result: also the CS operator, who samples.
inline constexpr RoleSet kJudgeRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                     Role::kCsOperator, Role::kAdministrator};

#define PCRM_OPERATION(label, roles)                                                       \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = roles;                                                 \
  static constexpr Undo kUndo = Undo::kRestoreRows;                                        \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Ticks a step that the program cannot see by itself: 현장 확인.
struct MarkStep {
  ComplaintId complaint;
  QString step;  ///< Code of the step.
  QString note;
  PCRM_OPERATION(u"단계 확인", kCaseRoles);
};

/// Says whether the result settles what was asked for, after the answer was given.
struct RecordEvaluation {
  ComplaintId complaint;
  EvaluationOutcome outcome = EvaluationOutcome::kResolved;
  QJsonArray answers;  ///< To the questions of the process, in their order.
  QString remarks;     ///< Needed unless it is resolved.
  PCRM_OPERATION(u"결과 평가", kJudgeRoles);
};

/// Says how the answer stands to similar cases of the past, and which were looked at.
struct RecordValidityReview {
  ComplaintId complaint;
  ReviewFinding finding = ReviewFinding::kConsistent;
  QJsonArray compared;  ///< Ids of complaints.
  QString remarks;      ///< Needed when it is decided differently.
  PCRM_OPERATION(u"타당성 검토", kCaseRoles);
};

/// Asks for the approvals of the chain of its legal kind. What the asker may decide counts as
/// approved.
struct RequestApproval {
  ComplaintId complaint;
  QString draft;  ///< What is to be approved.
  PCRM_OPERATION(u"결재 요청", kCaseRoles);
};

/// Approves the level that waits.
struct Approve {
  ComplaintId complaint;
  QString remark;
  PCRM_OPERATION(u"결재", kJudgeRoles);
};

/// Sends the request back, with the reason; it must be asked for again.
struct ReturnApproval {
  ComplaintId complaint;
  QString reason;
  PCRM_OPERATION(u"결재 반려", kJudgeRoles);
};

/// Lets somebody decide for somebody else until the end of a day: 전결 위임, or 대결 while absent.
/// For oneself; an administrator for anybody.
struct DelegateApproval {
  QString from;  ///< Login; empty: oneself.
  QString to;
  QDate until;
  QJsonArray kinds;  ///< Codes of legal kinds; empty: all.
  bool absent = false;
  PCRM_OPERATION(u"결재 위임", kJudgeRoles);
};

#undef PCRM_OPERATION

template <>
const Description<MarkStep>& describe<MarkStep>();
template <>
const Description<RecordEvaluation>& describe<RecordEvaluation>();
template <>
const Description<RecordValidityReview>& describe<RecordValidityReview>();
template <>
const Description<RequestApproval>& describe<RequestApproval>();
template <>
const Description<Approve>& describe<Approve>();
template <>
const Description<ReturnApproval>& describe<ReturnApproval>();
template <>
const Description<DelegateApproval>& describe<DelegateApproval>();

}  // namespace pcrm
