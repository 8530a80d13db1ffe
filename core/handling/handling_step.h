// SPDX-License-Identifier: GPL-3.0-or-later
// What the operations of this folder begin with.
#pragma once

#include "core/complaints/complaint_process.h"
#include "core/complaints/complaint_step.h"
#include "core/processes/approval.h"

namespace pcrm {

/// The complaint, if it exists, lies in the actor's scope and is not ended.
[[nodiscard]] Result<Complaint> openComplaintFor(ComplaintId id, QStringView what,
                                                 const OperationContext& context, Reader& reader);

/// The step of this kind in the complaint's process, if the actor may do it; a process without such
/// a step does not forbid it.
[[nodiscard]] Result<void> mayDoStepOf(const Complaint& complaint, StepKind kind,
                                       const OperationContext& context, Reader& reader);

[[nodiscard]] ApprovalSubject subjectOf(const Complaint& complaint);

/// The level that waits and by what right the actor decides it, or why not.
struct Decision {
  Approval level;
  ApprovalRight right;
  std::vector<Approval> request;
};
[[nodiscard]] Result<Decision> decisionFor(const Complaint& complaint,
                                           const OperationContext& context, Reader& reader);
/// The level as this person decides it now.
[[nodiscard]] Approval decided(const Decision& decision, ApprovalState state, const QString& remark,
                               const OperationContext& context);
/// "대결", "위임 전결" or empty.
[[nodiscard]] QString groundName(ApprovalGround ground);

}  // namespace pcrm
