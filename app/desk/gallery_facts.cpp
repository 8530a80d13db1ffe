// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/gallery_facts.h"

#include "core/closing/repeat_proof.h"
#include "core/complaints/complaint_search.h"
#include "core/customers/customer_queries.h"
#include "core/groups/group.h"
#include "core/handling/approval_queue.h"
#include "core/meetings/meeting.h"
#include "core/objections/objection.h"
#include "core/opinions/opinion_request.h"
#include "core/processes/evaluation.h"

#include <QMap>

namespace pcrm {
namespace {

GalleryFacts readPeople(Reader& reader) {
  GalleryFacts facts;
  for (const User& user : reader.list<User>(QStringLiteral("ORDER BY login"))) {
    if (user.role == Role::kClerk && user.active && user.office != kHeadOffice) {
      facts.clerk = user;
      break;
    }
  }
  facts.task_worker = reader.findBy<User>(u"login", QStringLiteral("worker"));
  facts.lead = reader.findBy<User>(u"login", QStringLiteral("lead"));
  facts.admin = reader.findBy<User>(u"login", QStringLiteral("admin"));
  if (!facts.clerk) facts.clerk = reader.findBy<User>(u"role", QStringLiteral("clerk"));
  if (!facts.clerk) return facts;
  for (const Customer& card : reader.list<Customer>(
           QStringLiteral("WHERE help <> '' AND office = ? ORDER BY length(help) DESC LIMIT 1"),
           {facts.clerk->office}))
    facts.helped = card;
  ComplaintFilter filter;
  filter.seen_by = facts.clerk->actor();
  filter.open_only = true;
  const ComplaintPage page = listComplaints(reader, filter, ComplaintOrder::kDue, std::nullopt, 40);
  for (const ComplaintSummary& row : page.rows) {
    const auto complaint = reader.find<Complaint>(row.id);
    if (!complaint || complaint->body.size() < 20) continue;
    if (facts.complaint && (facts.customer || !complaint->customer)) continue;
    facts.complaint = row.id;
    facts.title = complaint->title;
    facts.body = complaint->body;
    facts.word = complaint->title.section(u' ', 0, 0);
    if (complaint->customer)
      facts.customer = reader.find<Customer>(CustomerId{*complaint->customer});
  }
  return facts;
}

/// A question that is open, between whom; and the examiner.
void readRunning(Reader& reader, GalleryFacts& facts) {
  facts.examiner = reader.findBy<User>(u"role", codeOf(Role::kCsOperator));
  for (const OpinionRequest& request : reader.list<OpinionRequest>(
           QStringLiteral("WHERE answered_at IS NULL AND withdrawn_at IS NULL ORDER BY due_at"))) {
    if (!facts.running) {
      facts.running = request.complaint;
      facts.running_worker = reader.findBy<User>(u"login", request.asked_by);
    }
    const auto people = reader.list<User>(
        QStringLiteral("WHERE department = ? AND role = 'case_worker' ORDER BY login LIMIT 1"),
        {request.asked_department});
    if (!facts.asked && !people.empty()) facts.asked = people.front();
  }
}

/// The department with most to approve, its chief, and complex complaints of one of its people.
void readHandling(Reader& reader, Instant now, GalleryFacts& facts) {
  size_t most = 0;
  for (const User& user :
       reader.list<User>(QStringLiteral("WHERE position = 'section_chief' ORDER BY login"))) {
    const size_t waiting = approvalsFor(reader, user.actor(), now).size();
    if (facts.chief && waiting <= most) continue;
    facts.chief = user;
    most = waiting;
  }
  if (!facts.chief) return;
  struct Found {
    std::optional<User> worker;
    std::optional<ComplaintId> complex;
    std::optional<ComplaintId> to_review;
  };
  QMap<QString, Found> by_department;
  for (const Complaint& complaint : reader.list<Complaint>(
           QStringLiteral("WHERE handling_type = 'complex' AND completed_at IS NULL AND "
                          "closed_at IS NULL AND assignee <> '' ORDER BY received_at DESC"))) {
    const auto user = reader.findBy<User>(u"login", complaint.assignee);
    if (!user) continue;
    Found& found = by_department[user->department];
    if (!found.worker) found.worker = user;
    const bool reviewed =
        reader.findBy<ValidityReview>(u"complaint_id", Codec<ComplaintId>::toSql(complaint.id))
            .has_value();
    (reviewed ? found.complex : found.to_review) = complaint.id;
  }
  for (const Found& found : by_department) {
    const bool both = found.complex && found.to_review;
    if (facts.worker && !both) continue;
    facts.worker = found.worker;
    facts.complex = found.complex;
    facts.to_review = found.to_review;
    if (both) break;
  }
}

void readBodies(Reader& reader, GalleryFacts& facts) {
  for (const JoinedComplaint& each : reader.list<JoinedComplaint>(QStringLiteral("LIMIT 1")))
    facts.group = each.main;
  for (const Objection& each :
       reader.list<Objection>(QStringLiteral("WHERE decided_at IS NULL LIMIT 1")))
    facts.objected = each.complaint;
  for (const Guardian& each : reader.list<Guardian>(QStringLiteral("LIMIT 1")))
    facts.guardian = reader.findBy<User>(u"login", each.login);
  for (const Complaint& each : reader.list<Complaint>(
           QStringLiteral("WHERE legal_kind = 'grievance' AND state IN ('received', "
                          "'in_progress') ORDER BY received_at DESC LIMIT 60"))) {
    if (!facts.repeated && secondGrievance(reader, similarQueryOf(each))) facts.repeated = each.id;
  }
}

}  // namespace

GalleryFacts readGalleryFacts(Reader& reader, Instant now) {
  GalleryFacts facts = readPeople(reader);
  readHandling(reader, now, facts);
  readRunning(reader, facts);
  readBodies(reader, facts);
  return facts;
}

}  // namespace pcrm
