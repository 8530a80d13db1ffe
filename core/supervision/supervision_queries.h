// SPDX-License-Identifier: GPL-3.0-or-later
// What the examiner looks at: how departments stand, what is late there, the ledger of extensions
// 연장 대장, when the month was checked last; and what a department was written.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/store/rules.h"
#include "core/supervision/supervision.h"

namespace pcrm {

/// How one department stood.
struct DepartmentCheck {
  QString department;  ///< Code; empty: nobody's yet.
  int open = 0;
  int late = 0;      ///< Of the open ones.
  int at_risk = 0;   ///< Due within 24 hours or a working day.
  int extended = 0;  ///< Extensions given in the month.
  int dunned = 0;    ///< Complaints named in letters of the month.

  bool operator==(const DepartmentCheck&) const = default;
};

/// At the end of the month that begins with `first`, or at `now` while it runs; the most late
/// first. Only what this person may see. A complaint that has since ended counts if it was received
/// in the year before.
[[nodiscard]] std::vector<DepartmentCheck> departmentChecks(Reader& reader, const Actor& actor,
                                                            QDate first, Instant now,
                                                            const Rules& rules);
/// As recorded with the check.
[[nodiscard]] QJsonArray countsOf(const std::vector<DepartmentCheck>& checks);

struct LateComplaint {
  ComplaintSummary complaint;
  int dunned = 0;  ///< In how many letters it was named.

  bool operator==(const LateComplaint&) const = default;
};
/// Open and late now, the longest late first.
[[nodiscard]] std::vector<LateComplaint> lateComplaints(Reader& reader, const Actor& actor,
                                                        const QString& department, Instant now,
                                                        int limit);

struct ExtensionRow {
  ComplaintId id;
  QString number;
  QString title;
  QString department;
  Extension extension;
  int ordinal = 1;             ///< First or second of the complaint.
  std::optional<Instant> due;  ///< What it was put to.

  bool operator==(const ExtensionRow&) const = default;
};
/// Extensions given in the month, the newest first.
[[nodiscard]] std::vector<ExtensionRow> extensionLedger(Reader& reader, const Actor& actor,
                                                        QDate first, int limit);

/// Of a month, the last first; of all months if `month` is empty.
[[nodiscard]] std::vector<MonthlyCheck> monthlyChecks(Reader& reader, const QString& month = {});

/// Letters to this person's department of the last 30 days about complaints that are still open,
/// the newest first.
[[nodiscard]] std::vector<DunningLetter> lettersTo(Reader& reader, const Actor& actor, Instant now);
/// When a complaint was named in letters, the last first.
[[nodiscard]] std::vector<DunnedComplaint> dunningsOf(ComplaintId complaint, Reader& reader);

/// The letter: to whom, what is late since when, what is asked, the articles, from whom.
[[nodiscard]] QString dunningText(const QString& department_name,
                                  const std::vector<LateComplaint>& late, const Actor& examiner,
                                  Instant now);

}  // namespace pcrm
