// SPDX-License-Identifier: GPL-3.0-or-later
// Which complaints are worth comparing: by the fingerprint index, by the person, and what waits to
// be indexed. Row numbers of `complaints` only; nothing is decided here.
#pragma once

#include "core/similar/similar_complaints.h"

namespace pcrm {

struct SimilarCandidates {
  std::vector<qint64> of_person;  ///< Newest first.
  std::vector<qint64> by_text;    ///< Most shared shingles first, then newest.
  std::vector<qint64> waiting;    ///< The newest of those not yet indexed.
  bool complete = true;           ///< Nothing waits that was not taken along.
};

[[nodiscard]] SimilarCandidates similarCandidates(Reader& reader, const SimilarQuery& query);

}  // namespace pcrm
