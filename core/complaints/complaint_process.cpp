// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_process.h"

#include "core/complaints/task_complaint.h"
#include "core/processes/approval.h"
#include "core/processes/evaluation.h"

namespace pcrm {
namespace {

bool existsSince(const char* sql, const Complaint& complaint, Instant since, Reader& reader) {
  return reader.database()
      .scalar(QLatin1String(sql), {complaint.id.value.blob(), since.ms})
      .has_value();
}

}  // namespace

std::optional<Uuid> processFor(const Complaint& complaint, Reader& reader) {
  if (complaint.handling_type == HandlingType::kUndecided) return std::nullopt;
  const auto newest = newestProcess(reader, codeOf(complaint.handling_type), complaint.department);
  return newest ? std::optional<Uuid>(newest->value) : std::nullopt;
}

std::optional<ProcessDefinition> processOf(const Complaint& complaint, const Rules& rules,
                                           Reader& reader) {
  if (complaint.handling_type == HandlingType::kUndecided) return std::nullopt;
  return processDefinition(reader, rules, complaint.process, codeOf(complaint.handling_type));
}

Instant reopenedAt(ComplaintId complaint, Reader& reader) {
  return {reader.database()
              .scalar(QStringLiteral("SELECT coalesce(max(at), 0) FROM complaint_events WHERE "
                                     "complaint_id = ? AND operation = 'reopen-complaint'"),
                      {complaint.value.blob()})
              .value_or(0)
              .toLongLong()};
}

ProcessFacts factsOf(const Complaint& complaint, Reader& reader) {
  const Instant since = reopenedAt(complaint.id, reader);
  ProcessFacts facts;
  facts.state = codeOf(complaint.state);
  facts.legal_kind = codeOf(complaint.legal_kind);
  facts.assigned = !complaint.assignee.isEmpty();
  facts.answered = complaint.state == State::kReplied || complaint.state == State::kCompleted;
  facts.reviewed =
      existsSince("SELECT 1 FROM validity_reviews WHERE complaint_id = ? AND at >= ? LIMIT 1",
                  complaint, since, reader);
  facts.evaluated = existsSince(
      "SELECT 1 FROM evaluations WHERE complaint_id = ? AND at >= ? AND kind = 'result' LIMIT 1",
      complaint, since, reader);
  facts.in_task =
      reader.findBy<TaskComplaint>(u"complaint_id", Codec<ComplaintId>::toSql(complaint.id))
          .has_value();
  const auto request = lastRequest(reader, complaint.id);
  facts.approved = isApproved(request) && request.front().asked_at >= since;
  for (const ProcessMark& mark :
       reader.list<ProcessMark>(QStringLiteral("WHERE complaint_id = ? AND at >= ?"),
                                {complaint.id.value.blob(), since.ms})) {
    facts.checked.insert(mark.step);
  }
  return facts;
}

ProcessStatus processStatus(const Complaint& complaint, const Rules& rules, Reader& reader) {
  const auto process = processOf(complaint, rules, reader);
  if (process) return follow(*process, factsOf(complaint, reader));
  static const ProcessDefinition kOnlyAnswer{
      .handling_type = {},
      .department = {},
      .name = {},
      .steps = {{QStringLiteral("answer"), QStringLiteral("답변"), StepKind::kAnswer,
                 StepBy::kAnyone, QStringLiteral("in_progress"), true}},
      .questions = {},
      .approvals = {}};
  return follow(kOnlyAnswer, factsOf(complaint, reader));
}

}  // namespace pcrm
