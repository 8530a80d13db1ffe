// SPDX-License-Identifier: GPL-3.0-or-later
// Past complaints about the same matter, as the command line shows them to machines.
#pragma once

#include "core/similar/similar_complaints.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pcrm::cli {

/// One hit: summary keys, `answered`, `answer`, `words`, `score` (0…1), `same_person`,
/// `same_matter`, `near_duplicate`.
[[nodiscard]] QJsonObject similarJson(const SimilarComplaint& hit);

/// The `similar` array: what is nearly the same text, and what the same person brought before; most
/// alike first.
[[nodiscard]] QJsonArray similarArray(const SimilarComplaints& found);

/// The three answers: `similar`; `same_person` with the evidence for art. 23; `other_people` with
/// how many there are; `near_duplicates`; `complete`.
[[nodiscard]] QJsonObject similarReport(const SimilarComplaints& found);

}  // namespace pcrm::cli
