// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier complaints of the same person prove: that a matter was repeated (Act art. 23), or
// that a grievance is brought a second time (Decree art. 17(2)).
#pragma once

#include "core/similar/similar_complaints.h"

#include <vector>

namespace pcrm {

/// The evidence that these earlier complaints give for Act art. 23. Whether they are the same
/// matter was judged by whoever named them. An error if one of them is unknown, named twice, of
/// another person, statutory, or not earlier.
[[nodiscard]] Result<RepeatEvidence> namedEvidence(Reader& reader, const Complaint& complaint,
                                                   const std::vector<ComplaintId>& earlier);

/// The earlier complaint if this one brings the same answered grievance of the same person again:
/// it goes to the audit department first. Also for what is being typed.
[[nodiscard]] std::optional<SimilarComplaint> secondGrievance(Reader& reader,
                                                              const SimilarQuery& query);
/// The same among what was found already.
[[nodiscard]] std::optional<SimilarComplaint> secondGrievance(const SimilarQuery& query,
                                                              const SimilarComplaints& found);

/// Code of the department for audit, as departments are shipped.
inline constexpr QStringView kAuditDepartment = u"AUDIT";

}  // namespace pcrm
