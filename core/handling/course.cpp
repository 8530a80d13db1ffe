// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/course.h"

#include "core/complaints/life_cycle.h"
#include "core/complaints/task_complaint.h"
#include "core/handling/handling_step.h"

namespace pcrm {

Course courseOf(const Complaint& complaint, const Rules& rules, const Actor& actor, Instant now,
                Reader& reader) {
  const QVariantList of{complaint.id.value.blob()};
  Course course;
  course.process = processOf(complaint, rules, reader);
  if (complaint.process) {
    if (const auto row = reader.find<Process>(ProcessId{*complaint.process}))
      course.edition = row->edition;
  }
  course.status = processStatus(complaint, rules, reader);
  if (isOpen(complaint.state)) {
    if (const auto may = mayComplete(course.status); !may) course.missing = may.error().message;
  }
  course.in_task = reader.findBy<TaskComplaint>(u"complaint_id", of.front()).has_value();
  course.evaluations =
      reader.list<Evaluation>(QStringLiteral("WHERE complaint_id = ? ORDER BY at DESC"), of);
  course.reviews =
      reader.list<ValidityReview>(QStringLiteral("WHERE complaint_id = ? ORDER BY at DESC"), of);
  course.approvals = lastRequest(reader, complaint.id);
  if (const Approval* waiting = waitingLevel(course.approvals)) {
    course.may_decide =
        approvalRight(reader, actor.login, waiting->position, subjectOf(complaint), seoulDate(now))
            .has_value();
  }
  return course;
}

}  // namespace pcrm
