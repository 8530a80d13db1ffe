// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a complaint is, by who has handled the like, and how much everybody has already.
#pragma once

#include "core/classification/proposal.h"
#include "core/complaints/complaint_queries.h"
#include "core/similar/similar_complaints.h"

#include <QHash>

namespace pcrm {

/// So many answered like complaints at least, two thirds of them by one department, before they say
/// anything.
inline constexpr int kLeastLikeCases = 3;

/// Adds what the answered ones among `hits` say about the department: it is proposed where rules
/// and model left it open (confidence: its share, of one case more), it supports a proposal of the
/// same department, and it is an alternative to another.
void addLikeCases(const std::vector<SimilarComplaint>& hits, Proposal& proposal);

struct Load {
  qint64 open = 0;
  qint64 overdue = 0;  ///< Of these.

  bool operator==(const Load&) const = default;
};

/// By department code, of the open complaints that this database holds. One pass along them.
[[nodiscard]] QHash<QString, Load> departmentLoads(Reader& reader, Instant now);

/// How many of `hits` each person completed or has, by login.
[[nodiscard]] QHash<QString, int> likeCasesByPerson(Reader& reader,
                                                    const std::vector<SimilarComplaint>& hits);

}  // namespace pcrm
