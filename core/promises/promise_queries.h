// SPDX-License-Identifier: GPL-3.0-or-later
// Promises to be kept, and the departments that did not keep theirs.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/promises/promise.h"

namespace pcrm {

/// The rule of three strikes 삼진아웃제, as data: so many in so many days back.
struct StrikeRule {
  int count = 3;
  int days = 365;

  bool operator==(const StrikeRule&) const = default;
};
/// `{"count": 3, "days": 365}`
[[nodiscard]] Result<StrikeRule> readStrikeRule(const QJsonObject& json);

/// Of one complaint, the earliest due first.
[[nodiscard]] std::vector<Promise> promisesOf(Reader& reader, ComplaintId complaint);

struct PromiseRow {
  Promise promise;
  QString number;  ///< Of its complaint.
  QString title;
};

/// Open promises due until that day that `actor` may see; with `own_only` those of complaints the
/// actor is in charge of or promised. The earliest due first, at most `limit`.
[[nodiscard]] std::vector<PromiseRow> openPromises(Reader& reader, const Actor& actor, QDate until,
                                                   bool own_only, int limit);

struct Strikes {
  QString department;  ///< Code.
  int broken = 0;
  int late = 0;  ///< Still open after their day, or proven only later.

  bool operator==(const Strikes&) const = default;
  [[nodiscard]] int all() const { return broken + late; }
};

/// Departments with at least one, due within the rule's days, the most first. A department is out
/// from `rule.count` on.
[[nodiscard]] std::vector<Strikes> strikesOf(Reader& reader, const Actor& actor,
                                             const StrikeRule& rule, QDate today);

}  // namespace pcrm
