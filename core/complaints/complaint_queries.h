// SPDX-License-Identifier: GPL-3.0-or-later
// Reading complaints: lists of any length by keyset paging, counts, one with its timeline.
//
// Lists come newest first or by due date, because those two orders an index can walk; nothing here
// sorts what nobody will see. What a person may see is part of the filter.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/actor.h"
#include "core/store/reader.h"

namespace pcrm {

struct ComplaintFilter {
  std::optional<State> state;
  bool open_only = false;        ///< Received, in progress, supplementing or replied.
  QString office;                ///< Office code; empty: all.
  QString department;            ///< Department code; empty: all.
  QString assignee;              ///< Login; empty: all.
  std::optional<Uuid> customer;  ///< Of one card.
  std::optional<Instant> due_before;
  std::optional<Instant> due_from;
  std::optional<HandlingType> handling_type;
  std::optional<Reach> scope;
  std::optional<Persistence> persistence;
  std::optional<Instant> received_from;
  std::optional<Instant> received_before;
  QString search;                ///< As typed; see complaint_search.h.
  std::optional<Actor> seen_by;  ///< Only what this person may see.

  bool operator==(const ComplaintFilter&) const = default;
};

enum class ComplaintOrder {
  kNewest,  ///< Received last first.
  kOldest,
  kDue,  ///< Due first first; only complaints not ended have a place in it.
};

/// What a list shows of a complaint.
struct ComplaintSummary {
  qint64 rowid = 0;  ///< Place in the order of reception; this database only.
  ComplaintId id;
  QString number;  ///< Final or provisional.
  bool provisional = false;
  Instant received_at;
  QString title;
  QString complainant_name;
  State state = State::kReceived;
  HandlingType handling_type = HandlingType::kUndecided;
  LegalKind legal_kind = LegalKind::kUndecided;
  QString department;
  QString office;
  QString assignee;
  std::optional<Instant> due_at;

  bool operator==(const ComplaintSummary&) const = default;
};

/// Where a page ended; hand it back for the next one.
struct PageCursor {
  qint64 rowid = 0;
  qint64 due_ms = 0;
  bool operator==(const PageCursor&) const = default;
};

struct ComplaintPage {
  std::vector<ComplaintSummary> rows;
  std::optional<PageCursor> next;  ///< Empty: nothing follows.
};

[[nodiscard]] ComplaintPage listComplaints(Reader& reader, const ComplaintFilter& filter,
                                           ComplaintOrder order, std::optional<PageCursor> after,
                                           int limit);

/// How many fit. Exact; costs what the filter costs (a search term over all rows is verified).
[[nodiscard]] qint64 countComplaints(Reader& reader, const ComplaintFilter& filter);

/// How much one person has of the open complaints.
struct AssigneeLoad {
  QString assignee;    ///< Login; empty: nobody's yet.
  qint64 overdue = 0;  ///< Due before `now`.
  qint64 today = 0;    ///< Not overdue, but due before `day_end`.
  qint64 open = 0;     ///< All of it.

  bool operator==(const AssigneeLoad&) const = default;
};

/// Who has how much of what fits, counted in one pass along the open complaints; most first. The
/// search of the filter is not looked at.
[[nodiscard]] std::vector<AssigneeLoad> openLoads(Reader& reader, const ComplaintFilter& filter,
                                                  Instant now, Instant day_end);

/// By id text, or by receipt, provisional or source number.
[[nodiscard]] std::optional<Complaint> findComplaint(Reader& reader, const QString& id_or_number);

/// Is there a complaint with this number of another system?
[[nodiscard]] bool hasSourceNumber(Reader& reader, const QString& source_number);

struct TimelineEntry {
  Instant at;
  QString operation;
  QString actor;       ///< Login.
  QString actor_name;  ///< Name, or the login where no such user is known.
  QString summary;
  QString detail;

  bool operator==(const TimelineEntry&) const = default;
};

/// Oldest first. An imported complaint's reception and completion come from its own columns.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(Reader& reader, const Complaint& complaint);

// --- shared with complaint_search
// -----------------------------------------------------------------

/// A filter as SQL over `complaints c`, without its search.
struct FilterSql {
  QString where;  ///< Begins with " AND" for each condition.
  QVariantList arguments;
};
[[nodiscard]] FilterSql filterSql(const ComplaintFilter& filter);

/// The columns of a summary, from `complaints c`, and how to read them from column `first` on.
[[nodiscard]] const QString& summaryColumns();
[[nodiscard]] ComplaintSummary readSummary(const Rows& rows, int first);

}  // namespace pcrm
