// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/catalogue.h"

#include "core/closing/closing_operations.h"
#include "core/complaints/complaint_operations.h"
#include "core/complaints/due_changes.h"
#include "core/complaints/running_operations.h"
#include "core/customers/customer_operations.h"
#include "core/groups/group_operations.h"
#include "core/handling/handling_operations.h"
#include "core/handling/sample_evaluation.h"
#include "core/learning/choice.h"
#include "core/learning/learning_operations.h"
#include "core/learning/record_choices.h"
#include "core/meetings/meeting_operations.h"
#include "core/objections/objection_operations.h"
#include "core/offices/office_operations.h"
#include "core/opinions/opinion_operations.h"
#include "core/processes/process_operations.h"
#include "core/promises/promise_operations.h"
#include "core/protection/protection_operations.h"
#include "core/store/transaction.h"
#include "core/store/undo_operation.h"
#include "core/supervision/supervision.h"
#include "core/tasks/task_operations.h"
#include "core/workdays/workday_operations.h"

namespace pcrm {
namespace {

EntityType complaints() {
  EntityType type = entityType<Complaint>(Scope::kOfficeAndDepartment);
  type.ordered_by = QStringLiteral("received_at");
  type.search_text = [](const QVariantList& values) {
    return searchTextOf(describe<Complaint>().fromValues(values));
  };
  return type;
}

EntityType events() {
  EntityType type = entityType<ComplaintEvent>(Scope::kWithComplaint);
  type.append_only = true;
  return type;
}

/// Open complaints that run over the day are due at another time now.
template <class Op>
void afterHoliday(const QJsonObject& payload, const OperationContext& context, Transaction& tx) {
  const auto op = describe<Op>().fromJson(payload);
  if (!op) return;
  QString cause = QStringLiteral("%1 %2").arg(op->name.trimmed(), toDisplayText(op->date));
  if constexpr (std::is_same_v<Op, WithdrawHoliday>) cause += QStringLiteral(" 취소");
  moveDueDates({cause, describe<Op>().name(), op->date, std::nullopt}, context, tx);
}

void afterOfficeHours(const QJsonObject& payload, const OperationContext& context,
                      Transaction& tx) {
  const auto op = describe<SetOfficeHours>().fromJson(payload);
  if (!op) return;
  const QString cause =
      QStringLiteral("근무시간 변경 %1").arg(toDisplayText(seoulDate(context.at)));
  moveDueDates({cause, describe<SetOfficeHours>().name(), std::nullopt, op->office}, context, tx);
}

Domain makeDomain() {
  Domain domain;
  domain.entities = {
      entityType<Office>(Scope::kEverywhere),
      entityType<Department>(Scope::kEverywhere),
      entityType<User>(Scope::kEverywhere),
      entityType<DeclaredHoliday>(Scope::kEverywhere),
      entityType<OfficeHoursRow>(Scope::kEverywhere),
      entityType<DeadlineSetting>(Scope::kEverywhere),
      entityType<Process>(Scope::kEverywhere),
      entityType<Delegation>(Scope::kEverywhere),
      entityType<Customer>(Scope::kCustomer),
      complaints(),
      events(),
      entityType<Supplement>(Scope::kWithComplaint),
      entityType<StoppedClock>(Scope::kWithComplaint),
      entityType<CourseNotice>(Scope::kWithComplaint),
      entityType<Extension>(Scope::kWithComplaint),
      entityType<DueChange>(Scope::kWithComplaint),
      entityType<Closing>(Scope::kWithComplaint),
      entityType<SignedGroup>(Scope::kWithComplaint),
      entityType<JoinedComplaint>(Scope::kWithComplaint),
      entityType<Representative>(Scope::kWithComplaint),
      entityType<Objection>(Scope::kWithComplaint),
      entityType<Meeting>(Scope::kOfficeAndDepartment),
      entityType<AgendaItem>(Scope::kWithComplaint),
      entityType<Opinion>(Scope::kWithComplaint),
      entityType<Guardian>(Scope::kWithComplaint),
      entityType<Evaluation>(Scope::kWithComplaint),
      entityType<ValidityReview>(Scope::kWithComplaint),
      entityType<ProcessMark>(Scope::kWithComplaint),
      entityType<Approval>(Scope::kWithComplaint),
      entityType<Promise>(Scope::kWithComplaint),
      entityType<Choice>(Scope::kWithComplaint),
      entityType<LearnedModel>(Scope::kEverywhere),
      entityType<LearnedModelPart>(Scope::kEverywhere),
      entityType<OpinionRequest>(Scope::kAsked),
      entityType<DunningLetter>(Scope::kOfficeAndDepartment),
      entityType<DunnedComplaint>(Scope::kWithComplaint),
      entityType<MonthlyCheck>(Scope::kEverywhere),
      entityType<Contact>(Scope::kWithCustomer),
      entityType<Task>(Scope::kOfficeAndDepartment),
      entityType<TaskRound>(Scope::kWithTask),
      entityType<TaskComplaint>(Scope::kWithTask),
      entityType<TaskCheck>(Scope::kWithTask),
      entityType<FeedbackNotice>(Scope::kWithTask),
      entityType<Incident>(Scope::kRestricted),
      entityType<ContactLimit>(Scope::kEverywhere),
  };
  for (EntityType& type : domain.entities) type.composeSql();
  domain.operations = {
      operationType<ReceiveComplaint>(),
      operationType<CorrectComplaint>(),
      operationType<ClassifyComplaint>(),
      operationType<AssignComplaint>(),
      operationType<TransferComplaint>(),
      operationType<AddNote>(),
      operationType<RequestSupplement>(),
      operationType<RecordSupplement>(),
      operationType<ExtendSupplement>(),
      operationType<RecordUndelivered>(),
      operationType<ReturnComplaint>(),
      operationType<TransferOut>(),
      operationType<NotifyCourse>(),
      operationType<StopClock>(),
      operationType<ResumeClock>(),
      operationType<ExtendComplaint>(),
      operationType<ReplyComplaint>(),
      operationType<CompleteComplaint>(),
      operationType<CloseComplaint>(),
      operationType<WithdrawComplaint>(),
      operationType<ReopenComplaint>(),
      operationType<ImportComplaints>(),
      operationType<RegisterCustomer>(),
      operationType<RecordContact>(),
      operationType<SetCustomerHelp>(),
      operationType<EstablishOffice>(),
      operationType<EstablishDepartment>(),
      operationType<RegisterUser>(),
      operationType<AnnounceHoliday>(),
      operationType<WithdrawHoliday>(),
      operationType<SetOfficeHours>(),
      operationType<SetDeadlineWarning>(),
      operationType<SetTargetPeriod>(),
      operationType<DismissDueChanges>(),
      operationType<SetPosition>(),
      operationType<DefineProcess>(),
      operationType<MarkStep>(),
      operationType<RecordEvaluation>(),
      operationType<RecordValidityReview>(),
      operationType<RequestApproval>(),
      operationType<Approve>(),
      operationType<ReturnApproval>(),
      operationType<DelegateApproval>(),
      operationType<RecordPromise>(),
      operationType<ProvePromise>(),
      operationType<BreakPromise>(),
      operationType<RequestOpinion>(),
      operationType<ExtendOpinion>(),
      operationType<AnswerOpinion>(),
      operationType<WithdrawOpinion>(),
      operationType<IssueDunning>(),
      operationType<RecordMonthlyCheck>(),
      operationType<RecordSignatories>(),
      operationType<JoinComplaints>(),
      operationType<AskForRepresentatives>(),
      operationType<NameRepresentatives>(),
      operationType<ReceiveObjection>(),
      operationType<ExtendObjection>(),
      operationType<DecideObjection>(),
      operationType<PlanMeeting>(),
      operationType<PutOnAgenda>(),
      operationType<RecordOpinion>(),
      operationType<RecordDecision>(),
      operationType<RecordMinutes>(),
      operationType<CancelMeeting>(),
      operationType<AssignGuardian>(),
      operationType<OpenTask>(),
      operationType<PlanTask>(),
      operationType<LinkComplaintToTask>(),
      operationType<UnlinkComplaintFromTask>(),
      operationType<PlanRounds>(),
      operationType<RecordRound>(),
      operationType<RecordFeedback>(),
      operationType<CheckImprovement>(),
      operationType<EndTask>(),
      operationType<ReassignTask>(),
      operationType<PublishModel>(),
      operationType<RecordIncident>(),
      operationType<SupportIncident>(),
      operationType<SetContactLimit>(),
      operationType<UndoOperation>(),
  };
  // What follows by itself. Later: completing a complaint queues its notice and its call.
  domain.reactions = {
      {describe<ReceiveComplaint>().name(), choicesAfterReceipt},
      {describe<ClassifyComplaint>().name(), choicesAfterClassification},
      {describe<TransferComplaint>().name(), choicesAfterTransfer},
      {describe<ReplyComplaint>().name(), tellJoined},
      {describe<CompleteComplaint>().name(), tellJoined},
      {describe<CompleteComplaint>().name(), evaluateSample},
      {describe<TransferComplaint>().name(), followComplaint},
      {describe<AnnounceHoliday>().name(), afterHoliday<AnnounceHoliday>},
      {describe<WithdrawHoliday>().name(), afterHoliday<WithdrawHoliday>},
      {describe<SetOfficeHours>().name(), afterOfficeHours},
  };
  for (const QString& ending :
       {describe<CompleteComplaint>().name(), describe<CloseComplaint>().name(),
        describe<WithdrawComplaint>().name(), describe<ReturnComplaint>().name(),
        describe<RecordUndelivered>().name(), describe<TransferOut>().name()}) {
    domain.reactions.push_back({ending, settleOpinions});
  }
  return domain;
}

}  // namespace

const Domain& domain() {
  static const Domain value = makeDomain();
  return value;
}

}  // namespace pcrm
