// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints whose complainant must soon be told how the matter stands: 30 days after receipt and
// every 30 after (시행령 제23조).
#pragma once

#include "core/complaints/complaint_queries.h"

namespace pcrm {

struct InterimNotice {
  ComplaintId id;
  QString number;
  QString title;
  QDate day;       ///< By when.
  int days_since;  ///< 30, 60, …

  bool operator==(const InterimNotice&) const = default;
};

/// Of what fits the filter, is neither answered nor ended, and has not been told in that week:
/// those with a day from `today` up to `ahead` days on, the nearest first, at most `limit`. Goes
/// along the open complaints.
[[nodiscard]] std::vector<InterimNotice> interimNotices(Reader& reader,
                                                        const ComplaintFilter& filter, QDate today,
                                                        int ahead, int limit);

}  // namespace pcrm
