// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the detail of one complaint shows, read in one go.
#pragma once

#include "core/calendar/deadline.h"
#include "core/complaints/complaint_deadline.h"
#include "core/complaints/complaint_queries.h"
#include "core/customers/customer.h"
#include "core/handling/course.h"
#include "core/promises/promise_queries.h"
#include "core/similar/similar_complaints.h"
#include "core/store/rules.h"
#include "ui/complaints/bodies_data.h"
#include "ui/complaints/running_data.h"

namespace pcrm {

struct DetailData {
  Complaint complaint;
  std::vector<TimelineEntry> timeline;   ///< Oldest first.
  std::optional<Deadline> deadline;      ///< None: no period is set.
  Standing standing;                     ///< Against the law and against the department's target.
  std::optional<Customer> customer;      ///< The card, where there is one.
  Course course;                         ///< Where it stands in its process.
  std::vector<Promise> promises;         ///< The earliest due first.
  RunningData running;                   ///< Clocks, questions and notices beside the deadline.
  std::vector<ComplaintSummary> others;  ///< Of the same person, newest first, at most six.
  qint64 others_count = 0;
  SimilarComplaints similar;  ///< About the same matter, by anybody; at most five hits.
  BodiesData bodies;          ///< People and bodies around it.
};

/// Nothing if there is no such complaint or `actor` may not see it.
[[nodiscard]] std::optional<DetailData> readDetail(Reader& reader, ComplaintId id,
                                                   const Rules& rules, const Actor& actor,
                                                   Instant now);

}  // namespace pcrm
