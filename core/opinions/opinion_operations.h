// SPDX-License-Identifier: GPL-3.0-or-later
// Asking another department, one struct each (법 제20조). What is asked for does not hold a
// complaint up: it may be completed without the answer.
#pragma once

#include "core/complaints/complaint_operations.h"
#include "core/opinions/opinion_request.h"

namespace pcrm {

#define PCRM_OPERATION(label)                                                              \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = kCaseRoles;                                            \
  static constexpr Undo kUndo = Undo::kRestoreRows;                                        \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Asks a department. The time to answer is counted as a complaint's period is (법 제19조) and ends
/// within the period of the complaint, unless that is past already.
struct RequestOpinion {
  ComplaintId complaint;
  QString department;  ///< The asked one.
  QString question;
  QString period;  ///< `3d`
  [[nodiscard]] static OpinionRequestId requestOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"opinion")};
  }
  PCRM_OPERATION(u"의견 조회");
};

/// The asked department puts its answer off: once, with the reason and until when.
struct ExtendOpinion {
  OpinionRequestId request;
  QDate until;  ///< To the closing of the office on that day.
  QString reason;
  PCRM_OPERATION(u"의견 회신 연장");
};

struct AnswerOpinion {
  OpinionRequestId request;
  QString answer;
  PCRM_OPERATION(u"의견 회신");
};

/// Takes the question back; by those who have the complaint.
struct WithdrawOpinion {
  OpinionRequestId request;
  QString reason;
  PCRM_OPERATION(u"의견 조회 철회");
};

#undef PCRM_OPERATION

template <>
const Description<RequestOpinion>& describe<RequestOpinion>();
template <>
const Description<ExtendOpinion>& describe<ExtendOpinion>();
template <>
const Description<AnswerOpinion>& describe<AnswerOpinion>();
template <>
const Description<WithdrawOpinion>& describe<WithdrawOpinion>();

}  // namespace pcrm
